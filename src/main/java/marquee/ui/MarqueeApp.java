package marquee.ui;

import java.util.List;

import javafx.application.Application;
import javafx.stage.Stage;

/** The window as an application of the toolkit. {@code --data=PATH} or {@code --data PATH} opens another data set at the start. */
public final class MarqueeApp extends Application {

    private static Preparation prepared;

    private Wiring wiring;

    /** For the toolkit. */
    public MarqueeApp() {
        // nothing before init
    }

    /** Begins, on another thread, what need not wait for the toolkit. Optional; to be called just before the launch, with its arguments. */
    public static synchronized void prepare(String... arguments) {
        prepared = Preparation.begin(List.of(arguments));
    }

    @Override
    public void start(Stage stage) {
        wiring = new Wiring(preparation(), stage, getHostServices()::showDocument);
        wiring.open();
    }

    @Override
    public void stop() {
        if (wiring != null) {
            wiring.close();
        }
    }

    private Preparation preparation() {
        synchronized (MarqueeApp.class) {
            Preparation own = prepared == null ? Preparation.begin(getParameters().getRaw()) : prepared;
            prepared = null;
            return own;
        }
    }
}
