package marquee.ui.control;

import java.util.List;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Cards side by side, as wide as their weights say and as high as the row; where there is less room than they need, one below
 * the other. Two cards may have a divider between them, that gives one more of the width and the other less.
 */
public final class CardRow extends Pane {

    private static final double GAP = Divider.THICKNESS;
    private static final double STACKS_BELOW = 1100;

    private final double height;
    private final double stacksBelow;
    private final List<Double> weights;
    private final DoubleProperty share = new SimpleDoubleProperty(this, "share", 0);
    private Divider divider; // null: the weights alone say how wide the cards are
    private double textScale = 1;
    private double laidOut = -1; // the width that the cards were last laid out for
    private int laidOutCards;
    private double laidOutScale;

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
        getChildren().add(cards(), card);
    }

    /**
     * Puts a divider between two cards. Neither gets narrower than it may be anyhow just before the cards go below each other.
     *
     * @param id the id of the divider
     * @param name what it changes, for those who cannot see it
     * @return the part of the width that the first card is given; 0 as long as nobody has moved the divider
     */
    public DoubleProperty divide(String id, String name) {
        if (weights.size() != 2 || divider != null) {
            throw new IllegalStateException("only two cards can be divided, and once");
        }
        divider = new Divider(id, name, new Divider.Track() {
            @Override
            public void move(double place) {
                share.set(Math.round(1e4 * (place - getInsets().getLeft()) / room()) / 1e4);
            }

            @Override
            public void reset() {
                share.set(0);
            }
        });
        divider.setVisible(false);
        getChildren().add(divider); // the last, so that cards keep their places
        share.subscribe(this::requestLayout);
        return share;
    }

    private int cards() {
        return getChildren().size() - (divider == null ? 0 : 1);
    }

    /** What the cards share of the width. */
    private double room() {
        return getWidth() - getInsets().getLeft() - getInsets().getRight() - GAP * (weights.size() - 1);
    }

    /** How wide a card is that stands side by side with others. */
    private double part(int place) {
        double total = weights.stream().mapToDouble(Double::doubleValue).sum();
        double usual = room() * weights.get(place) / total;
        if (share.get() <= 0) {
            return snapSizeX(usual);
        }
        double first = Math.max(least(), Math.min(room() - least(), room() * share.get()));
        return snapSizeX(place == 0 ? first : room() - first);
    }

    private double least() {
        return Math.min(room() / 2, snapSizeX((stacksBelow() - GAP) / 2));
    }

    /**
     * Keeps the proportion of the cards to their text: where that is larger than usual, they are higher, and stand one below the
     * other in wider windows too.
     *
     * @param scale the size of text, 1 being normal
     */
    public void setTextScale(double scale) {
        textScale = Math.max(1, scale);
        requestLayout();
    }

    private boolean stacked(double width) {
        return width < stacksBelow() && weights.size() > 1;
    }

    private double stacksBelow() {
        return stacksBelow * textScale;
    }

    /** The height of one card: it grows with the width, so that pictures keep their shape on large screens. */
    private double cardHeight(double width) {
        double least = height * textScale;
        return Math.max(least, Math.min(1.5 * least, width * least / 1600));
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

    /** A row that lies below or above what is seen of its page keeps its old width until it comes in sight or the page has rest. */
    @Override
    protected void layoutChildren() {
        boolean onlyWider = laidOut > 0 && laidOut != getWidth() && laidOutCards == cards() && laidOutScale == textScale;
        if (onlyWider && PageScroll.rests(this)) {
            return;
        }
        laidOut = getWidth();
        laidOutCards = cards();
        laidOutScale = textScale;
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double each = cardHeight(getWidth());
        double x = insets.getLeft();
        double y = insets.getTop();
        for (int place = 0; place < Math.min(weights.size(), cards()); place++) {
            Node card = getChildren().get(place);
            if (stacked(getWidth())) {
                card.resizeRelocate(x, y, width, each);
                y += each + GAP;
            } else {
                double part = part(place);
                card.resizeRelocate(snapPositionX(x), y, Math.min(part, insets.getLeft() + width - x), each);
                x += part + GAP;
            }
        }
        if (divider != null) {
            divider.setVisible(!stacked(getWidth()) && cards() == 2);
            divider.layOut(insets.getLeft() + part(0), insets.getLeft() + least(), insets.getLeft() + room() - least(), insets.getTop(), each);
        }
    }
}
