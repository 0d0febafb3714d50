package marquee.ui.feature.explore;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import marquee.ui.chart.ChartCard;
import marquee.ui.chart.Charts;
import marquee.ui.text.Text;

/** The histogram of ratings. */
final class StarsCard {

    private final ChartCard card;

    StarsCard(ExploreViewModel model, Charts charts) {
        card = charts.card("explore-stars", Text.of("explore.stars.title"));
        card.addActions(bins(model));
        card.setInfo(Text.of("explore.stars.info"));
        card.setData(() -> model.starsProperty().get().bars().table(Text.of("explore.axis.stars")));
        model.starsProperty().subscribe(picture -> {
            card.setSubtitle(picture.bars().summary());
            card.show(picture.bars().summary(), look -> ExploreCharts.stars(picture, look));
        });
    }

    ChartCard node() {
        return card;
    }

    private static Node bins(ExploreViewModel model) {
        ToggleGroup group = new ToggleGroup();
        ToggleButton twenty = choice("explore-stars-bins", "explore.stars.bins", "left-pill", group);
        ToggleButton halves = choice("explore-stars-halves", "explore.stars.halves", "right-pill", group);
        model.twentyBinsProperty().subscribe(on -> (on ? twenty : halves).setSelected(true));
        group.selectedToggleProperty().addListener((observed, before, now) -> {
            if (now == null) {
                before.setSelected(true); // one of the two always holds
            } else {
                model.twentyBinsProperty().set(now == twenty);
            }
        });
        return new HBox(twenty, halves);
    }

    private static ToggleButton choice(String id, String key, String place, ToggleGroup group) {
        ToggleButton button = new ToggleButton(Text.of(key));
        button.setId(id);
        button.getStyleClass().addAll(place, "small");
        button.setToggleGroup(group);
        return button;
    }
}
