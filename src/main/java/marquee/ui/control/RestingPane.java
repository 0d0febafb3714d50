package marquee.ui.control;

import java.util.Objects;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Leaves its content as large as it was while its parent is not seen: a pane of tabs gives each tab the new size, in sight or not, and the
 * six sections of a tab would all be laid out anew with every step of a window that is stretched. What changes in the content is still
 * laid out at once, so that it is there when it comes to the front.
 */
public final class RestingPane extends Region {

    private final Node content;
    private final ObservableValue<Boolean> inFront = parentProperty().flatMap(Node::visibleProperty).orElse(true);
    private double width;
    private double height;

    /** Around a content that takes all the room there is. */
    public RestingPane(Node content) {
        this.content = Objects.requireNonNull(content);
        getChildren().add(content);
        inFront.subscribe(this::requestLayout);
    }

    @Override
    protected void layoutChildren() {
        if (inFront.getValue() || width <= 0 || height <= 0) {
            width = getWidth();
            height = getHeight();
        }
        content.resizeRelocate(0, 0, width, height);
    }

    @Override
    public Orientation getContentBias() {
        return content.getContentBias();
    }

    @Override
    protected double computeMinWidth(double height) {
        return inFront.getValue() ? content.minWidth(height) : 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return inFront.getValue() ? content.minHeight(width) : 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return inFront.getValue() ? content.prefWidth(height) : 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return inFront.getValue() ? content.prefHeight(width) : 0;
    }
}
