package marquee.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import marquee.ui.job.JobStatus;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** One running job: what it is, how far, how long still, and a button that cancels it. */
final class JobLine extends HBox {

    private final Label title = new Label();
    private final Label detail = new Label();
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Label remaining = new Label();
    private final Button cancel = new Button(Text.of("status.cancel"));
    private Subscription subscription = Subscription.EMPTY;

    JobLine() {
        getStyleClass().add("job-line");
        setAlignment(Pos.CENTER_LEFT);
        title.setId("status-title");
        title.getStyleClass().add("status-title");
        detail.setId("status-detail");
        bar.setId("status-progress");
        remaining.setId("status-remaining");
        cancel.setId("status-cancel");
        cancel.getStyleClass().addAll("small", "flat");
        cancel.setMinWidth(USE_PREF_SIZE);
        title.setMinWidth(USE_PREF_SIZE);
        remaining.setMinWidth(USE_PREF_SIZE);
        bar.setMinWidth(48);
        getChildren().addAll(title, detail, bar, remaining, cancel);
    }

    void follow(JobStatus job) {
        leave();
        title.setText(job.title());
        bar.setAccessibleText(Text.of("status.progress"));
        cancel.setAccessibleText(Text.of("status.cancel.of", job.title()));
        cancel.setOnAction(event -> job.cancel());
        subscription = Subscription.combine(
                job.detailProperty().subscribe(detail::setText),
                job.fractionProperty().subscribe(part -> bar.setProgress(part.doubleValue())),
                job.remainingProperty().subscribe(left ->
                        remaining.setText(left == null ? "" : Text.of("status.remaining", Numbers.duration(left)))));
    }

    void leave() {
        subscription.unsubscribe();
    }
}
