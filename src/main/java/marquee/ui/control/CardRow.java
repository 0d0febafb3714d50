package marquee.ui.control;

import java.util.List;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Cards side by side, as wide as their weights say and as high as the row; where there is less room than they need, one below
 * the other.
 */
public final class CardRow extends Pane {

    private static final double GAP = 16;
    private static final double STACKS_BELOW = 1100;

    private final double height;
    private final double stacksBelow;
    private final List<Double> weights;

    /**
     * A row that stacks where it is narrower than the smallest window that has room for two cards.
     *
     * @param height how high each card is at least
     * @param weights how much of the width each card gets
     * @param cards at most as many cards as weights; those that are left out may come later, with their places kept
     */
    public CardRow(double height, List<Double> weights, Region... cards) {
        this(height, STACKS_BELOW, weights, cards);
    }

    /**
     * A row.
     *
     * @param height how high each card is at least
     * @param stacksBelow the width below which the cards stand one below the other
     * @param weights how much of the width each card gets
     * @param cards at most as many cards as weights; those that are left out may come later, with their places kept
     */
    public CardRow(double height, double stacksBelow, List<Double> weights, Region... cards) {
        if (weights.size() < cards.length) {
            throw new IllegalArgumentException(cards.length + " cards need as many weights, but have " + weights.size());
        }
        this.height = height;
        this.stacksBelow = stacksBelow;
        this.weights = List.copyOf(weights);
        getStyleClass().add("card-row");
        getChildren().addAll(cards);
    }

    /** Puts a card in the next place that is free. */
    public void add(Region card) {
        getChildren().add(card);
    }

    private boolean stacked(double width) {
        return width < stacksBelow && weights.size() > 1;
    }

    /** The height of one card: it grows with the width, so that pictures keep their shape on large screens. */
    private double cardHeight(double width) {
        return Math.max(height, Math.min(1.5 * height, width * height / 1600));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL; // the height follows from the width
    }

    @Override
    protected double computeMinWidth(double ignored) {
        return 320;
    }

    @Override
    protected double computePrefWidth(double ignored) {
        return stacksBelow;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? stacksBelow : width;
        int lines = stacked(room) ? weights.size() : 1;
        return lines * cardHeight(room) + (lines - 1) * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double each = cardHeight(getWidth());
        double total = weights.stream().mapToDouble(Double::doubleValue).sum();
        double x = insets.getLeft();
        double y = insets.getTop();
        for (int place = 0; place < Math.min(weights.size(), getChildren().size()); place++) {
            Node card = getChildren().get(place);
            if (stacked(getWidth())) {
                card.resizeRelocate(x, y, width, each);
                y += each + GAP;
            } else {
                double part = snapSizeX((width - GAP * (weights.size() - 1)) * weights.get(place) / total);
                card.resizeRelocate(snapPositionX(x), y, Math.min(part, insets.getLeft() + width - x), each);
                x += part + GAP;
            }
        }
    }
}
