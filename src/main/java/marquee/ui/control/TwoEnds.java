package marquee.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Two things on one line, words at its beginning and something short at its end. Words too long for the room beside it go on in
 * further lines; where little room is left for them, the end has a line of its own below. Nothing is cut off.
 */
public final class TwoEnds extends Pane {

    private static final double GAP = 8;
    private static final double LEAST = 0.45; // of the line, for words that have to wrap

    private final Region beginning;
    private final Region end;

    /**
     * A line.
     *
     * @param beginning words that can wrap
     * @param end never narrower than it wants to be
     */
    public TwoEnds(Region beginning, Region end) {
        this.beginning = beginning;
        this.end = end;
        getChildren().addAll(beginning, end);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL; // the narrower, the higher
    }

    @Override
    protected double computeMinWidth(double ignored) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double ignored) {
        Insets insets = getInsets();
        return insets.getLeft() + wide(beginning) + GAP + wide(end) + insets.getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double line = width < 0 ? wide(beginning) + GAP + wide(end) : width - insets.getLeft() - insets.getRight();
        double words = snapSizeY(beginning.prefHeight(roomForWords(line)));
        double last = snapSizeY(end.prefHeight(-1));
        return insets.getTop() + (isOneLine(line) ? Math.max(words, last) : words + last) + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double line = getWidth() - insets.getLeft() - insets.getRight();
        double words = snapSizeY(beginning.prefHeight(roomForWords(line)));
        double last = snapSizeY(end.prefHeight(-1));
        double first = Math.max(last, snapSizeY(beginning.prefHeight(-1))); // how high a line of both is
        boolean oneLine = isOneLine(line);
        double above = oneLine ? Math.max(0, snapPositionY((first - snapSizeY(beginning.prefHeight(-1))) / 2)) : 0;
        double top = insets.getTop();
        beginning.resizeRelocate(insets.getLeft(), words > first ? top : top + above, roomForWords(line), words);
        end.resizeRelocate(insets.getLeft() + line - wide(end), oneLine ? top + snapPositionY((first - last) / 2) : top + words, wide(end), last);
    }

    private double roomForWords(double line) {
        return isOneLine(line) ? Math.max(0, line - GAP - wide(end)) : line;
    }

    private boolean isOneLine(double line) {
        double room = line - GAP - wide(end);
        return room >= wide(beginning) || room >= LEAST * line;
    }

    private double wide(Region part) {
        return snapSizeX(part.prefWidth(-1));
    }
}
