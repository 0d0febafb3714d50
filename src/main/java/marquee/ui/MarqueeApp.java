package marquee.ui;

import java.nio.file.Path;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

import marquee.ui.text.Text;
import marquee.ui.theme.Stylist;

/** The window as an application of the toolkit. {@code --data=PATH} or {@code --data PATH} opens another data set at the start. */
public final class MarqueeApp extends Application {

    private Wiring wiring;

    /** For the toolkit. */
    public MarqueeApp() {
        // nothing before init
    }

    @Override
    public void init() {
        wiring = new Wiring();
    }

    @Override
    public void start(Stage stage) {
        Stylist stylist = new Stylist(wiring.appearance());
        Scene scene = new Scene(wiring.window(stage), 1280, 800);
        stylist.dress(scene);
        stage.setScene(scene);
        stage.setTitle(Text.of("app.name"));
        stage.show();
        String path = data();
        if (path == null) {
            wiring.opening().openBuiltIn();
        } else {
            wiring.opening().open(Path.of(path));
        }
    }

    @Override
    public void stop() {
        wiring.close();
    }

    private String data() {
        String named = getParameters().getNamed().get("data");
        if (named != null) {
            return named;
        }
        int at = getParameters().getRaw().indexOf("--data");
        return at >= 0 && at + 1 < getParameters().getRaw().size() ? getParameters().getRaw().get(at + 1) : null;
    }
}
