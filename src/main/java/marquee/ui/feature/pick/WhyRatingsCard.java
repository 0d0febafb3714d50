package marquee.ui.feature.pick;

import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import marquee.ui.chart.Charts;
import marquee.ui.control.Card;
import marquee.ui.control.DataTable;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** The ratings that speak for a film and against it, each with its share; one of them can be taken away or changed. */
final class WhyRatingsCard extends Card {

    WhyRatingsCard(WhyViewModel model, Charts charts) {
        super("why-ratings", Text.of("why.ratings.title"));
        setInfo(Text.of("why.ratings.info"));
        setPython(model::ratingsPython);
        DataTable<WhyRow> table = new DataTable<>("why-ratings-table", Text.of("why.ratings.empty"));
        table.setAccessibleText(Text.of("why.ratings.title"));
        TableColumn<WhyRow, String> name = table.addWrapped(Text.of("why.column.film"), WhyRow::name);
        TableColumn<WhyRow, Double> stars = table.addNumber(Text.of("why.column.stars"), WhyRow::stars, Numbers::rating);
        TableColumn<WhyRow, Double> weight = table.addNumber(Text.of("why.column.weight"), WhyRow::weight, number -> Numbers.decimals(number, 2));
        TableColumn<WhyRow, Double> share = table.addNumber(Text.of("why.column.share"), WhyRow::share, number -> Numbers.signed(number, 3));
        name.setPrefWidth(260);
        stars.setPrefWidth(64);
        weight.setPrefWidth(64);
        share.setPrefWidth(76);
        charts.addTools(this, table);
        Label words = new Label();
        words.setId("why-ratings-words");
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        table.setMinHeight(120);
        VBox.setVgrow(table, Priority.ALWAYS);
        setBody(new VBox(8, words, table, new WhatIfLine(model)));
        table.getSelectionModel().selectedItemProperty().subscribe(model::choose);
        model.shownProperty().subscribe(shown -> {
            table.getSelectionModel().clearSelection();
            if (shown != null) {
                WhyRatings ratings = shown.ratings();
                words.setText(ratings.words());
                name.setText(Text.of(ratings.own() ? "why.column.film" : "why.column.user"));
                weight.setVisible(ratings.rows().stream().anyMatch(row -> !Double.isNaN(row.weight())));
                share.setVisible(ratings.side() != WhyRatings.Side.OWN_WITHOUT_SHARES);
                setTitle(Text.of(ratings.side() == WhyRatings.Side.OWN ? "why.ratings.title" : ratings.own() ? "why.ratings.title.without"
                        : "why.ratings.title.others"));
                table.showFromTop(ratings.rows());
            }
        });
    }
}
