package marquee.ui.feature.onboarding;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Lays out cards in columns of equal width and rows of equal height. In a wider window the cards grow, not the gaps. */
final class CardGrid extends Pane {

    private static final double GAP = 16;
    private static final double NARROWEST = 204;
    private static final int MOST_COLUMNS = 5;

    CardGrid() {
        getStyleClass().add("card-grid");
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return narrowest();
    }

    @Override
    protected double computePrefWidth(double height) {
        return MOST_COLUMNS * narrowest() + (MOST_COLUMNS - 1) * GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = (getManagedChildren().size() + columns(width) - 1) / columns(width);
        return Math.max(0, rows * (rowHeight(width) + GAP) - GAP);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = cardWidth(getWidth());
        double height = rowHeight(getWidth());
        int place = 0;
        for (Node card : getManagedChildren()) {
            double left = snapPositionX(place % columns * (width + GAP));
            double top = snapPositionY(place / columns * (height + GAP));
            card.resizeRelocate(left, top, width, height);
            place++;
        }
    }

    /** How narrow a card can be; with large text the stars need more. */
    private double narrowest() {
        return getManagedChildren().stream().mapToDouble(card -> card.minWidth(-1)).reduce(NARROWEST, Math::max);
    }

    private int columns(double width) {
        return Math.max(1, Math.min(MOST_COLUMNS, (int) ((room(width) + GAP) / (narrowest() + GAP))));
    }

    private double cardWidth(double width) {
        int columns = columns(width);
        return Math.floor((room(width) - (columns - 1) * GAP) / columns);
    }

    private double room(double width) {
        return width - snappedRightInset();
    }

    private double rowHeight(double width) {
        double card = cardWidth(width);
        return getManagedChildren().stream().mapToDouble(node -> node.prefHeight(card)).max().orElse(0);
    }
}
