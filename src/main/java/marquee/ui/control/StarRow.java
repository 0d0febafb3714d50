package marquee.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Five stars filled from the left up to a value: five empty shapes, five filled ones above them, cut off at the value. */
final class StarRow extends Region {

    private static final int STARS = 5;

    private final Region[] empty = new Region[STARS];
    private final Region[] filled = new Region[STARS];
    private double fill;

    StarRow() {
        getStyleClass().add("star-row");
        setMouseTransparent(true);
        for (int i = 0; i < STARS; i++) {
            empty[i] = star("star-empty");
            filled[i] = star("star-filled");
        }
        getChildren().addAll(empty);
        getChildren().addAll(filled);
    }

    /** Fills up to a value, 0 to 5. */
    void setFill(double stars) {
        fill = stars;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double size = empty[0].prefWidth(-1);
        double step = size + gap();
        for (int i = 0; i < STARS; i++) {
            empty[i].resizeRelocate(i * step, 0, size, size);
            filled[i].resizeRelocate(i * step, 0, size, size);
            double part = Math.max(0, Math.min(1, fill - i));
            filled[i].setVisible(part > 0);
            filled[i].setClip(part < 1 ? new Rectangle(size * part, size) : null);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return STARS * empty[0].prefWidth(-1) + (STARS - 1) * gap();
    }

    @Override
    protected double computePrefHeight(double width) {
        return empty[0].prefHeight(-1);
    }

    private double gap() {
        return Math.round(empty[0].prefWidth(-1) / 8);
    }

    private static Region star(String style) {
        Region star = new Region();
        star.getStyleClass().addAll("star", style);
        return star;
    }
}
