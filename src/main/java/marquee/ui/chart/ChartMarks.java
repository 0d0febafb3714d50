package marquee.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.ChartEntity;

/**
 * The marks of a chart under the pointer and under the keys: each tells its values, and a click or Enter chooses it. Left and
 * right go from mark to mark, Home and End to the first and last, Escape lets go.
 */
final class ChartMarks {

    private static final double BESIDE_POINTER = 14;

    private final ChartPane pane;
    private final Tooltip tooltip = new Tooltip();
    private Consumer<ChartEntity> onChosen = entity -> { };
    private int current = -1;
    private boolean isAway; // what it told of is hidden for a moment

    ChartMarks(ChartPane pane) {
        this.pane = pane;
        tooltip.setShowDelay(Duration.ZERO);
        tooltip.getStyleClass().add("chart-tooltip");
        pane.canvas().addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        pane.canvas().addEventHandler(MouseEvent.MOUSE_EXITED, exited -> hide());
        pane.canvas().addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        pane.focusedProperty().subscribe(focused -> hide());
        pane.canvas().sceneProperty().subscribe(this::follow);
    }

    void setOnChosen(Consumer<ChartEntity> handler) {
        onChosen = handler;
    }

    /** Shows what a mark says, as if the keys had gone there. */
    void pointTo(int place) {
        List<ChartEntity> marks = marks();
        if (place >= 0 && place < marks.size()) {
            go(marks, place);
        }
    }

    /** The look changes, or the chart is taken out of its window: what it tells is hidden until {@link #renew()}. */
    void withdraw() {
        if (tooltip.isShowing()) {
            tooltip.hide();
            isAway = true;
        }
    }

    /** The chart was made anew, or is in its window again: tells of the mark again to which the keys had gone. */
    void renew() {
        if (pane.getScene() == null) {
            withdraw();
            return;
        }
        List<ChartEntity> marks = current >= 0 && (isAway || tooltip.isShowing()) ? marks() : List.of();
        isAway = false;
        if (current >= 0 && current < marks.size()) {
            go(marks, current);
        } else {
            hide();
        }
    }

    private void follow(Scene window) {
        if (window == null) {
            withdraw();
        } else if (isAway) {
            renew();
        }
    }

    void hide() {
        tooltip.hide();
        current = -1;
    }

    ChartEntity at(double x, double y) {
        ChartRenderingInfo info = pane.canvas().getRenderingInfo();
        return info == null || info.getEntityCollection() == null ? null : info.getEntityCollection().getEntity(x, y);
    }

    private void point(MouseEvent event) {
        ChartEntity entity = at(event.getX(), event.getY());
        if (isMark(entity)) {
            show(entity, event.getScreenX() + BESIDE_POINTER, event.getScreenY() + BESIDE_POINTER);
        } else {
            hide();
        }
    }

    private void click(MouseEvent event) {
        pane.requestFocus();
        ChartEntity entity = at(event.getX(), event.getY());
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && isMark(entity)) {
            onChosen.accept(entity);
        }
    }

    private void key(KeyEvent event) {
        List<ChartEntity> marks = marks();
        if (marks.isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT -> go(marks, Math.min(marks.size() - 1, current + 1));
            case LEFT -> go(marks, Math.max(0, current - 1));
            case HOME -> go(marks, 0);
            case END -> go(marks, marks.size() - 1);
            case ESCAPE -> hide();
            case ENTER, SPACE -> choose(marks);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(List<ChartEntity> marks) {
        if (current >= 0 && current < marks.size()) {
            int chosen = current;
            onChosen.accept(marks.get(chosen));
            List<ChartEntity> now = marks(); // the chart may have been made anew
            if (chosen < now.size()) {
                go(now, chosen);
            }
        }
    }

    private void go(List<ChartEntity> marks, int place) {
        current = place;
        ChartEntity mark = marks.get(place);
        Point2D point = pane.canvas().localToScreen(mark.getArea().getBounds2D().getCenterX(), mark.getArea().getBounds2D().getCenterY());
        if (point != null) {
            show(mark, point.getX() + BESIDE_POINTER, point.getY() + BESIDE_POINTER);
        }
        pane.setAccessibleHelp(mark.getToolTipText());
    }

    private List<ChartEntity> marks() {
        List<ChartEntity> marks = new ArrayList<>();
        ChartRenderingInfo info = pane.canvas().getRenderingInfo();
        if (info != null && info.getEntityCollection() != null) {
            for (Object entity : info.getEntityCollection().getEntities()) {
                if (isMark((ChartEntity) entity)) {
                    marks.add((ChartEntity) entity);
                }
            }
        }
        return marks;
    }

    private static boolean isMark(ChartEntity entity) {
        return entity != null && entity.getToolTipText() != null && !entity.getToolTipText().isEmpty();
    }

    private void show(ChartEntity entity, double x, double y) {
        tooltip.setText(entity.getToolTipText());
        if (tooltip.isShowing()) {
            tooltip.setAnchorX(x);
            tooltip.setAnchorY(y);
        } else {
            pane.applyCss(); // a tooltip takes its colours from here, which may be new
            tooltip.show(pane.canvas(), x, y);
        }
    }
}
