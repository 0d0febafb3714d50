package marquee.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Five stars filled from the left up to a value: five empty ones in one shape, five filled ones above them, cut off at the value.
 * Where it is wider than it wants to be the stars are larger.
 */
final class StarRow extends Region {

    private static final int STARS = 5;
    private static final double GAP = 0.125; // of the width of a star, as the shape in the style sheet has it
    private static final double WIDTH = STARS + (STARS - 1) * GAP;

    private final Region empty = stars("star-empty");
    private final Region filled = stars("star-filled");
    private final Rectangle part = new Rectangle();
    private double fill;

    StarRow() {
        getStyleClass().add("star-row");
        setMouseTransparent(true);
        filled.setClip(part);
        getChildren().addAll(empty, filled);
    }

    /** Fills up to a value, 0 to 5. */
    void setFill(double stars) {
        fill = Math.max(0, Math.min(STARS, stars));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double wanted = empty.prefWidth(-1);
        double width = Math.max(wanted, getWidth());
        double height = wanted == 0 ? 0 : empty.prefHeight(-1) * width / wanted;
        empty.resizeRelocate(0, 0, width, height);
        filled.resizeRelocate(0, 0, width, height);
        double star = width / WIDTH;
        part.setWidth(Math.floor(fill) * star * (1 + GAP) + (fill - Math.floor(fill)) * star);
        part.setHeight(height);
        filled.setVisible(fill > 0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return empty.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return empty.prefHeight(-1);
    }

    private static Region stars(String style) {
        Region stars = new Region();
        stars.getStyleClass().addAll("five-stars", style);
        return stars;
    }
}
