package marquee.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import marquee.ui.job.JobStatus;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Says what runs, how far it is and how long it will take, and cancels it; when nothing runs, where the figures come from. */
public final class StatusBar extends HBox {

    private final Label title = new Label();
    private final Label detail = new Label();
    private final ProgressBar bar = new ProgressBar(-1);
    private final Label remaining = new Label();
    private final Label others = new Label();
    private final Button cancel = new Button(Text.of("status.cancel"));
    private final Label passport = new Label();
    private final StatusModel model;
    private Subscription shown = Subscription.EMPTY;

    /** A bar for all jobs of the window. */
    public StatusBar(StatusModel model) {
        this.model = model;
        setId("status");
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.setId("status-title");
        title.getStyleClass().add("status-title");
        detail.setId("status-detail");
        remaining.setId("status-remaining");
        others.setId("status-others");
        bar.setId("status-progress");
        bar.setAccessibleText(Text.of("status.progress"));
        cancel.setId("status-cancel");
        cancel.getStyleClass().addAll("small", "flat");
        passport.setId("status-passport");
        passport.getStyleClass().add("passport");
        passport.textProperty().bind(model.passportProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(title, detail, bar, remaining, cancel, others, gap, passport);
        model.running().addListener((ListChangeListener<JobStatus>) change -> follow());
        follow();
    }

    private void follow() {
        shown.unsubscribe();
        JobStatus job = model.running().isEmpty() ? null : model.running().get(model.running().size() - 1);
        boolean busy = job != null;
        for (Region part : new Region[] {detail, bar, remaining, cancel}) {
            part.setVisible(busy);
            part.setManaged(busy);
        }
        int more = model.running().size() - 1;
        others.setText(more > 0 ? Text.of("status.more", more) : "");
        others.setManaged(more > 0);
        title.setText(busy ? job.title() : Text.of("status.idle"));
        cancel.setOnAction(event -> job.cancel());
        shown = !busy ? Subscription.EMPTY : Subscription.combine(
                job.detailProperty().subscribe(detail::setText),
                job.fractionProperty().subscribe(part -> bar.setProgress(part.doubleValue())),
                job.remainingProperty().subscribe(left ->
                        remaining.setText(left == null ? "" : Text.of("status.remaining", Numbers.duration(left)))));
        if (busy) {
            cancel.setAccessibleText(Text.of("status.cancel.of", job.title()));
        }
    }
}
