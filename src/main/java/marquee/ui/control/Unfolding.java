package marquee.ui.control;

import java.util.ArrayDeque;
import java.util.Deque;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/**
 * Lets the rows of a list or a table come a few with every frame, once it has a place on screen: the rows that are in sight cost
 * more to make than all else, and made in one turn they would keep the window waiting. Of the lists and tables of a window one grows at
 * a time.
 */
public final class Unfolding extends AnimationTimer {

    private final Region rows;
    private final double step;
    private Deque<Unfolding> line = new ArrayDeque<>(); // those of the window that are not done yet, the one that grows first
    private double last;
    private boolean laidOut;

    /**
     * Folds something, until it has a place.
     *
     * @param rows a list or a table that has no greatest height of its own
     * @param step by how much it grows with a frame, in pixels
     */
    public Unfolding(Region rows, double step) {
        this.rows = rows;
        this.step = step;
        rows.setMaxHeight(step);
        rows.heightProperty().subscribe((before, now) -> {
            if (before.doubleValue() == 0) {
                begin();
            }
        });
    }

    /** Folds it once more, for rows that come to a place that had none. */
    void again() {
        if (rows.getHeight() > 0) {
            rows.setMaxHeight(step);
            last = 0;
            laidOut = false;
            begin();
        }
    }

    private void begin() {
        Scene window = rows.getScene();
        if (window != null) {
            line.remove(this);
            line = inLine(window);
        }
        if (!line.contains(this)) {
            line.add(this);
        }
        start();
    }

    @SuppressWarnings("unchecked")
    private static Deque<Unfolding> inLine(Scene window) {
        return (Deque<Unfolding>) window.getProperties().computeIfAbsent(Unfolding.class, first -> new ArrayDeque<>());
    }

    @Override
    public void handle(long now) {
        if (line.peek() != this) {
            return;
        }
        if (!laidOut) {
            laidOut = true; // by the end of this frame
            return;
        }
        boolean grows = rows.getHeight() > last;
        last = rows.getHeight();
        rows.setMaxHeight(grows ? last + step : Double.MAX_VALUE);
        Spot.touch(rows.getScene());
        if (!grows) {
            stop();
            line.remove();
        }
    }
}
