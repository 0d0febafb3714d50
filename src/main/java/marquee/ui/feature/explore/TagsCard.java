package marquee.ui.feature.explore;

import java.util.function.UnaryOperator;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import marquee.ui.chart.Charts;
import marquee.ui.control.Card;
import marquee.ui.control.DataTable;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** The tags that are given most; for data without any, a small card that says so. */
final class TagsCard {

    private final ExploreViewModel model;
    private final Charts charts;
    private final double height; // of the card with tags
    private final VBox place = new VBox();
    private Card table; // made once there are tags to show
    private Card none; // made once there are none at all

    TagsCard(ExploreViewModel model, Charts charts, double height) {
        this.height = height;
        this.model = model;
        this.charts = charts;
        model.pageProperty().subscribe(page -> {
            if (page.more() != Page.More.NONE && (page.selection().isAll() || place.getChildren().isEmpty())) {
                boolean isEmpty = page.selection().isAll() && page.more().tags().isEmpty();
                model.pieces().piece(() -> isEmpty ? none() : table(), this::show);
            }
        });
    }

    Region node() {
        return place;
    }

    private void show(Card card) {
        if (!place.getChildren().contains(card)) {
            place.getChildren().setAll(card);
        }
    }

    private Card table() {
        if (table == null) {
            table = card();
            DataTable<TagRow> tags = new DataTable<>("explore-tags-table", Text.of("explore.tags.left"));
            tags.addText(Text.of("explore.tags.tag"), TagRow::text).setPrefWidth(200);
            tags.addNumber(Text.of("explore.tags.uses"), TagRow::uses, count -> Numbers.count(count.longValue()));
            tags.addNumber(Text.of("explore.tags.movies"), TagRow::movies, count -> Numbers.count(count.longValue())).setMinWidth(84);
            tags.addNumber(Text.of("explore.tags.users"), TagRow::users, count -> Numbers.count(count.longValue()));
            charts.with(() -> model.origin(UnaryOperator.identity())).addTools(table, tags);
            explain(table);
            table.setBody(tags);
            table.setPrefHeight(height);
            model.follow(page -> tags.show(page.more().tags()));
        }
        return table;
    }

    private Card none() {
        if (none == null) {
            none = card();
            explain(none);
            Label why = new Label(Text.of("explore.tags.none"));
            why.setId("explore-tags-none");
            why.getStyleClass().add("card-subtitle");
            why.setWrapText(true);
            none.setBody(why);
        }
        return none;
    }

    private static Card card() {
        return new Card("explore-tags", Text.of("explore.tags.title"));
    }

    private void explain(Card card) {
        card.setPython(() -> ExplorePython.tags(model.selectionProperty().get()));
        card.setInfo(Text.of("explore.tags.info"));
    }
}
