package marquee.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import marquee.ui.job.JobStatus;
import marquee.ui.text.Text;

/** Says what runs, how far it is and how long it will take, and cancels it; and where all figures come from. */
public final class StatusBar extends HBox {

    private final Label idle = new Label(Text.of("status.idle"));
    private final Label others = new Label();
    private final Region gap = new Region();
    private final Label passport = new Label();
    private JobLine line; // made for the first job that lasts

    /** A bar for all jobs of the window. */
    public StatusBar(StatusModel model) {
        setId("status");
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        idle.setId("status-idle");
        others.setId("status-others");
        passport.setId("status-passport");
        passport.setMinWidth(USE_PREF_SIZE);
        model.passportProperty().subscribe(words -> passport.setText(words.isEmpty() ? "" : Text.of("status.passport", words)));
        passport.setTooltip(new Tooltip(Text.of("status.passport.tip")));
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(idle, gap, passport);
        model.shownProperty().subscribe(this::show);
        model.othersProperty().subscribe(more -> others.setText(more.intValue() > 0 ? Text.of("status.more", more) : ""));
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double need = getChildren().stream().filter(child -> child != gap && child != passport)
                .mapToDouble(child -> child.prefWidth(-1) + getSpacing()).sum();
        boolean fits = need + getSpacing() + passport.prefWidth(-1) <= room; // what runs is told first
        passport.setVisible(fits);
        passport.setManaged(fits);
        super.layoutChildren();
    }

    private void show(JobStatus job) {
        if (line != null) {
            line.leave();
        }
        if (job == null) {
            getChildren().setAll(idle, gap, passport);
        } else {
            line = line == null ? new JobLine() : line;
            line.follow(job);
            getChildren().setAll(line, others, gap, passport);
        }
    }
}
