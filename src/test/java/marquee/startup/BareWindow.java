package marquee.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

import org.controlsfx.control.Rating;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.data.category.DefaultCategoryDataset;

/** A window with one ControlsFX control and one JFreeChart-fx chart, and nothing else. Says when it is on screen as the program does. */
public final class BareWindow extends Application {

    /** For the toolkit. */
    public BareWindow() {
        // nothing before start
    }

    /** Opens the window. */
    public static void main(String[] arguments) {
        launch(BareWindow.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int stars = 1; stars <= 5; stars++) {
            data.addValue(stars * stars, "ratings", Integer.valueOf(stars));
        }
        BorderPane root = new BorderPane(new ChartViewer(ChartFactory.createBarChart("Ratings", "stars", "ratings", data)));
        root.setBottom(new Rating(5, 3));
        stage.setScene(new Scene(root, 1280, 800));
        stage.setTitle("Bare window");
        stage.show();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == 2) { // the first frame has been laid out and drawn by now
                    stop();
                    ready();
                }
            }
        }.start();
    }

    private static void ready() {
        long after = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        try {
            Files.writeString(Path.of(System.getenv("MARQUEE_READY_FILE")), "ready after " + after + " ms\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Platform.exit();
    }
}
