package marquee.ui.chart;

import java.util.ArrayDeque;
import java.util.Deque;

import javafx.application.Platform;
import javafx.scene.Scene;

import marquee.ui.control.Spot;

/**
 * The turns in which the charts of a window are drawn: one chart in each, and whatever else waits for the thread of the window
 * has its turn between two of them.
 */
final class Turns {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    private Turns() {
    }

    /** Draws something in a turn of its own, after what the window draws already; a chart without a window waits for nobody else's. */
    static void add(Scene window, Runnable drawing) {
        if (window == null) {
            Platform.runLater(drawing);
        } else {
            ((Turns) window.getProperties().computeIfAbsent(Turns.class, first -> new Turns())).add(() -> {
                drawing.run();
                Spot.touch(window);
            });
        }
    }

    private void add(Runnable drawing) {
        waiting.add(drawing);
        if (waiting.size() == 1) {
            Platform.runLater(this::next);
        }
    }

    private void next() {
        try {
            waiting.peek().run();
        } finally {
            waiting.remove();
            if (!waiting.isEmpty()) {
                Platform.runLater(this::next);
            }
        }
    }
}
