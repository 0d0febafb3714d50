package marquee.ui.feature.explore;

import java.util.Deque;
import java.util.function.Supplier;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Adds rows to a page once its beginning has been on screen for some frames, and lets frames be drawn between them. */
final class LaterRows extends AnimationTimer {

    private static final int FRAMES_BEFORE = 6;
    private static final int FRAMES_BETWEEN = 2;

    private final Pane page;
    private final Runnable whenBegun;
    private final Deque<? extends Supplier<? extends Node>> rows;
    private int frames;

    /**
     * Rows to come.
     *
     * @param page where they are added
     * @param whenBegun runs before the first one is made
     * @param rows makes them; emptied on the way
     */
    LaterRows(Pane page, Runnable whenBegun, Deque<? extends Supplier<? extends Node>> rows) {
        this.page = page;
        this.whenBegun = whenBegun;
        this.rows = rows;
    }

    @Override
    public void handle(long now) {
        frames++;
        if (frames < FRAMES_BEFORE || frames % FRAMES_BETWEEN != 0) {
            return;
        }
        if (frames == FRAMES_BEFORE) {
            whenBegun.run();
        }
        page.getChildren().add(rows.remove().get());
        if (rows.isEmpty()) {
            stop();
        }
    }
}
