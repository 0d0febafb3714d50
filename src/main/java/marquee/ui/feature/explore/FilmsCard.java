package marquee.ui.feature.explore;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import marquee.ui.chart.Charts;
import marquee.ui.control.Card;
import marquee.ui.control.DataTable;
import marquee.ui.control.Segmented;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** The most rated and the best rated movies. */
final class FilmsCard {

    private static final int MOST = 1_000_000;

    private final Card card = new Card("explore-films", Text.of("explore.films.title"));
    private final DataTable<FilmRow> table = new DataTable<>("explore-films-table", Text.of("explore.films.none"));
    private final Spinner<Integer> minimum = new Spinner<>(1, MOST, FilmTable.USUAL_MINIMUM, 10);
    private final ExploreViewModel model;
    private boolean best;

    FilmsCard(ExploreViewModel model, Charts charts) {
        this.model = model;
        table.addText(Text.of("explore.films.name"), FilmRow::title).setPrefWidth(320);
        table.addNumber(Text.of("explore.films.year"), FilmRow::year, year -> Double.isNaN(year) ? Numbers.NONE : Integer.toString(year.intValue()));
        table.addText(Text.of("explore.films.genres"), FilmRow::genres).setPrefWidth(220);
        table.addNumber(Text.of("explore.films.ratings"), FilmRow::ratings, count -> Numbers.count(count.longValue()));
        table.addNumber(Text.of("explore.films.mean"), FilmRow::mean, Numbers::prediction);
        minimum.setId("explore-films-minimum");
        minimum.setEditable(true);
        minimum.getStyleClass().add("minimum");
        minimum.valueProperty().subscribe(changed -> show());
        Label words = new Label(Text.of("explore.films.minimum"));
        words.getStyleClass().add("card-subtitle");
        words.setLabelFor(minimum);
        Segmented order = new Segmented("explore-films-order",
                List.of(Text.of("explore.films.most"), Text.of("explore.films.best")), place -> {
                    best = place == 1;
                    show();
                });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        card.addTools(order, words, minimum, gap);
        charts.addTools(card, table);
        card.setPython(() -> ExplorePython.films(model.selectionProperty().get(), minimum.getValue(), best));
        card.setInfo(Text.of("explore.films.info"));
        card.setBody(table);
        model.pageProperty().subscribe(page -> show());
    }

    Card node() {
        return card;
    }

    private void show() {
        List<FilmRow> films = model.pageProperty().get().more().films();
        table.getSortOrder().clear();
        table.show(best ? FilmTable.bestRated(films, minimum.getValue()) : FilmTable.mostRated(films, minimum.getValue()));
    }
}
