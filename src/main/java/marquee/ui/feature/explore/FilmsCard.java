package marquee.ui.feature.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import marquee.chart.PassportLine;
import marquee.ui.chart.Charts;
import marquee.ui.control.Card;
import marquee.ui.control.DataTable;
import marquee.ui.control.NumberSpinner;
import marquee.ui.control.Segmented;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** The most rated and the best rated movies. */
final class FilmsCard {

    private static final int MOST = 1_000_000;

    private final Card card = new Card("explore-films", Text.of("explore.films.title"));
    private final DataTable<FilmRow> table = new DataTable<>("explore-films-table", Text.of("explore.films.none"));
    private final NumberSpinner minimum = new NumberSpinner("explore-films-minimum", Text.of("explore.films.minimum"),
            new IntegerSpinnerValueFactory(1, MOST, FilmTable.USUAL_MINIMUM, 10));
    private final ExploreViewModel model;
    private final Segmented order;
    private Consumer<Node> onBrought = node -> { };
    private final Subscription subscription;
    private Integer wanted;
    private boolean best;

    FilmsCard(ExploreViewModel model, Charts charts) {
        this.model = model;
        table.addText(Text.of("explore.films.name"), FilmRow::title).setPrefWidth(300);
        table.addNumber(Text.of("explore.films.year"), FilmRow::year, year -> Double.isNaN(year) ? Numbers.NONE : Integer.toString(year.intValue()));
        table.addText(Text.of("explore.films.genres"), FilmRow::genres).setPrefWidth(380);
        table.addNumber(Text.of("explore.films.ratings"), FilmRow::ratings, count -> Numbers.count(count.longValue()));
        table.addNumber(Text.of("explore.films.mean"), FilmRow::mean, Numbers::prediction);
        minimum.getStyleClass().add("minimum");
        minimum.valueProperty().subscribe(changed -> show());
        Label words = new Label(Text.of("explore.films.minimum"));
        words.getStyleClass().add("card-subtitle");
        words.setLabelFor(minimum);
        order = new Segmented("explore-films-order",
                List.of(Text.of("explore.films.most"), Text.of("explore.films.best")), place -> {
                    best = place == 1;
                    show();
                });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        card.addTools(order, words, minimum, gap);
        charts.with(() -> PassportLine.after(List.of(Text.of(best ? "explore.films.best" : "explore.films.most"),
                Text.of("explore.origin.minimum", minimum.getValue())), model.origin(UnaryOperator.identity()))).addTools(card, table);
        card.setPython(() -> ExplorePython.films(model.selectionProperty().get(), minimum.getValue(), best));
        card.setInfo(Text.of("explore.films.info"));
        card.setBody(table);
        model.follow(page -> {
            show();
            bring();
        });
        subscription = model.movieProperty().subscribe(movieId -> {
            wanted = movieId;
            bring();
        });
    }

    /** Sets who brings the card into sight once it has chosen a movie that somebody asked for. */
    void setOnBrought(Consumer<Node> handler) {
        onBrought = handler;
    }

    void dispose() {
        subscription.unsubscribe();
    }

    /** Chooses the wanted movie; filters that hide it are taken away, and it is looked for again once the page has followed. */
    private void bring() {
        if (wanted == null || model.pageProperty().get().more().films().isEmpty()) {
            return;
        }
        Optional<FilmRow> film = model.pageProperty().get().more().films().stream().filter(row -> row.movieId() == wanted).findFirst();
        if (film.isEmpty()) {
            if (model.selectionProperty().get().isAll()) {
                wanted = null; // nobody has rated it
            } else {
                model.clear();
            }
            return;
        }
        wanted = null;
        order.choose(0);
        minimum.getValueFactory().setValue((int) Math.min(minimum.getValue(), film.get().ratings()));
        if (card.lookup("#" + table.getId() + "-search") instanceof TextField search) {
            search.clear();
        }
        table.search("");
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().select(film.get());
        int row = table.getItems().indexOf(film.get());
        onBrought.accept(card);
        Platform.runLater(() -> table.scrollTo(Math.max(0, row - 3))); // once the rows are laid out
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
