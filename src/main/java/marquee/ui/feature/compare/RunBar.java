package marquee.ui.feature.compare;

import java.time.Duration;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.control.Icons;
import marquee.ui.job.JobStatus;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** A button that starts work, and while that runs, how far it is and a button that stops it. */
final class RunBar extends HBox {

    private final Button run;
    private final Button cancel = new Button(Text.of("status.cancel"), Icons.of(Feather.X));
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();

    /**
     * A bar.
     *
     * @param id its id; its buttons are called id-run and id-cancel
     * @param action the words on the button
     * @param running the work; null while none runs
     * @param start starts it
     * @param stop stops it
     */
    RunBar(String id, String action, ReadOnlyObjectProperty<JobStatus> running, Runnable start, Runnable stop) {
        super(8);
        setAlignment(Pos.CENTER_RIGHT);
        run = new Button(action, Icons.of(Feather.PLAY));
        run.setId(id + "-run");
        run.getStyleClass().add("accent");
        run.setMinWidth(Region.USE_PREF_SIZE);
        run.setOnAction(event -> start.run());
        cancel.setId(id + "-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> stop.run());
        bar.setPrefWidth(110);
        bar.setMinWidth(40);
        bar.setAccessibleText(Text.of("status.progress"));
        words.getStyleClass().add("muted");
        words.setMinWidth(0); // gives way first where the row is short; the line of status says the same
        words.visibleProperty().bind(Bindings.createBooleanBinding(() -> words.getWidth() + 1 > words.prefWidth(-1),
                words.widthProperty(), words.textProperty()));
        running.subscribe(this::show);
    }

    /** Lets the button be pressed only while something holds. */
    void enableWhile(ObservableValue<Boolean> possible) {
        possible.subscribe(can -> run.setDisable(!can));
    }

    private void show(JobStatus status) {
        if (status == null) {
            bar.progressProperty().unbind();
            getChildren().setAll(run);
            return;
        }
        bar.progressProperty().bind(status.fractionProperty());
        status.detailProperty().subscribe(detail -> words.setText(said(status)));
        status.remainingProperty().subscribe(left -> words.setText(said(status)));
        getChildren().setAll(words, bar, cancel);
    }

    /** The step in words and the time that is left. */
    static String said(JobStatus status) {
        Duration left = status.remainingProperty().get();
        String detail = status.detailProperty().get();
        return left == null ? detail : detail + " · " + Text.of("status.remaining", Numbers.duration(left));
    }
}
