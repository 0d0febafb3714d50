package marquee.ui.feature.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import marquee.ui.control.StatTile;

/** The tiles with the figures of the data set: in one line where there is room for all of their words, else in several. */
final class FactsRow extends Pane {

    private static final double GAP = 16;

    private final Map<String, StatTile> tiles = new HashMap<>();

    FactsRow() {
        setId("explore-facts");
        getStyleClass().add("facts");
    }

    void show(List<Fact> facts) {
        for (Fact fact : facts) {
            tiles.computeIfAbsent(fact.id(), id -> {
                StatTile tile = new StatTile("explore-fact-" + id, fact.name());
                getChildren().add(tile);
                return tile;
            }).set(fact.value(), fact.detail());
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL; // the number of lines follows from the width
    }

    @Override
    protected double computeMinWidth(double ignored) {
        return getManagedChildren().stream().mapToDouble(FactsRow::need).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double ignored) {
        return getManagedChildren().stream().mapToDouble(tile -> need(tile) + GAP).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getManagedChildren().isEmpty()) {
            return 0;
        }
        int columns = columns(width < 0 ? computePrefWidth(-1) : width);
        int lines = (getManagedChildren().size() + columns - 1) / columns;
        return lines * lineHeight() + (lines - 1) * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        List<Node> all = getManagedChildren();
        if (all.isEmpty()) {
            return;
        }
        double width = getWidth();
        int columns = columns(width);
        double height = lineHeight();
        double left = (width - GAP * (columns - 1) - all.stream().mapToDouble(FactsRow::need).sum()) / columns;
        double x = 0;
        for (int place = 0; place < all.size(); place++) {
            boolean oneLine = columns == all.size();
            double tile = oneLine ? need(all.get(place)) + left : (width - GAP * (columns - 1)) / columns;
            if (place % columns == 0) {
                x = 0;
            }
            all.get(place).resizeRelocate(snapPositionX(x), snapPositionY(place / columns * (height + GAP)),
                    snapPositionX(x + tile) - snapPositionX(x), height);
            x += tile + GAP;
        }
    }

    /** As many columns as fit: all, or half as many, or a third, so that the lines are as even as can be. */
    private int columns(double width) {
        List<Node> all = getManagedChildren();
        if (all.stream().mapToDouble(FactsRow::need).sum() + GAP * (all.size() - 1) <= width) {
            return all.size();
        }
        double widest = all.stream().mapToDouble(FactsRow::need).max().orElse(0);
        for (int lines = 2; lines < all.size(); lines++) {
            int columns = (all.size() + lines - 1) / lines;
            if (columns * widest + GAP * (columns - 1) <= width) {
                return columns;
            }
        }
        return 1;
    }

    private double lineHeight() {
        return snapSizeY(getManagedChildren().stream().mapToDouble(tile -> tile.prefHeight(-1)).max().orElse(0));
    }

    /** The width at which no word of a tile is cut. */
    private static double need(Node tile) {
        Region region = (Region) tile;
        return Math.ceil(region.getInsets().getLeft() + region.getInsets().getRight()
                + region.getChildrenUnmodifiable().stream().mapToDouble(words -> words.prefWidth(-1)).max().orElse(0));
    }
}
