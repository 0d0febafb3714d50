package marquee.ui.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.HorizontalDirection;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Something narrow beside something wide, with a divider between them. The narrow side keeps its width while the window grows; as
 * long as nobody has moved the divider it is as wide as it prefers. Neither side is ever made narrower than its least width, and
 * where there is no room for both, the wide one gives way. Either side may come later.
 *
 * <p>A pane of the toolkit with a split keeps its border as a part of its width, which moves when the window does, and no key
 * reaches its divider.
 */
public final class SidePane extends Region {

    /** The width of a side that nobody has changed. */
    public static final double USUAL = 0;

    private final DoubleProperty sideWidth = new SimpleDoubleProperty(this, "sideWidth", USUAL);
    private final boolean leftmost;
    private final Divider divider;
    private Node side;
    private Node main;

    /**
     * An empty pane.
     *
     * @param id the id of the divider
     * @param name what the divider changes, for those who cannot see it
     * @param where the side that the narrow part is on
     */
    public SidePane(String id, String name, HorizontalDirection where) {
        leftmost = where == HorizontalDirection.LEFT;
        divider = new Divider(id, name, new Divider.Track() {
            @Override
            public void move(double place) {
                sideWidth.set(Math.round(leftmost ? place - getInsets().getLeft() : getWidth() - getInsets().getRight() - Divider.THICKNESS - place));
            }

            @Override
            public void reset() {
                sideWidth.set(USUAL);
            }
        });
        getChildren().add(divider);
        sideWidth.subscribe(this::requestLayout);
    }

    /** How wide the narrow side is wanted, in pixels, or {@link #USUAL}. It is shown so wide as far as there is room. */
    public DoubleProperty sideWidthProperty() {
        return sideWidth;
    }

    /** Puts the narrow part in its place. */
    public void setSide(Region part) {
        side = part;
        getChildren().add(leftmost ? 0 : getChildren().size(), part);
    }

    /** Puts the wide part in its place. */
    public void setMain(Region part) {
        main = part;
        getChildren().add(leftmost ? getChildren().size() : 0, part);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double left = insets.getLeft();
        double top = insets.getTop();
        double width = Math.max(0, getWidth() - left - insets.getRight());
        double height = Math.max(0, getHeight() - top - insets.getBottom());
        if (side == null || main == null) {
            getManagedChildren().forEach(only -> only.resizeRelocate(left, top, width, height));
            return;
        }
        double room = Math.max(0, width - Divider.THICKNESS);
        double least = Math.min(room, snapSizeX(side.minWidth(-1)));
        double most = Math.max(least, snapSizeX(room - main.minWidth(-1)));
        double wanted = sideWidth.get() > 0 ? sideWidth.get() : side.prefWidth(-1);
        double narrow = Math.max(least, Math.min(most, snapSizeX(wanted)));
        double wide = room - narrow;
        if (leftmost) {
            side.resizeRelocate(left, top, narrow, height);
            divider.layOut(left + narrow, left + least, left + most, top, height);
            main.resizeRelocate(left + narrow + Divider.THICKNESS, top, wide, height);
        } else {
            main.resizeRelocate(left, top, wide, height);
            divider.layOut(left + wide, left + room - most, left + room - least, top, height);
            side.resizeRelocate(left + wide + Divider.THICKNESS, top, narrow, height);
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0; // a window that is too small cuts at its end
    }

    @Override
    protected double computePrefWidth(double height) {
        double parts = getManagedChildren().stream().mapToDouble(part -> part.prefWidth(-1)).sum();
        return getInsets().getLeft() + parts + Divider.THICKNESS + getInsets().getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double highest = getManagedChildren().stream().mapToDouble(part -> part.prefHeight(-1)).max().orElse(0);
        return getInsets().getTop() + highest + getInsets().getBottom();
    }
}
