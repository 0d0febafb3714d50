package marquee.ui.feature.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import marquee.ui.control.StatTile;

/** The tiles with the figures of the data set. */
final class FactsRow extends HBox {

    private final Map<String, StatTile> tiles = new HashMap<>();

    FactsRow() {
        setId("explore-facts");
        getStyleClass().add("facts");
    }

    void show(List<Fact> facts) {
        for (Fact fact : facts) {
            tiles.computeIfAbsent(fact.id(), id -> {
                StatTile tile = new StatTile("explore-fact-" + id, fact.name());
                HBox.setHgrow(tile, Priority.ALWAYS);
                tile.setMinWidth(120);
                getChildren().add(tile);
                return tile;
            }).set(fact.value(), fact.detail());
        }
    }
}
