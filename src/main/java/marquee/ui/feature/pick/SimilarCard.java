package marquee.ui.feature.pick;

import java.util.Locale;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import marquee.core.data.Movie;
import marquee.ui.chart.Charts;
import marquee.ui.control.Card;
import marquee.ui.control.DataTable;
import marquee.ui.control.NumberSpinner;
import marquee.ui.control.TwoEnds;
import marquee.ui.feature.EvidenceBadge;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** The films most like the chosen one; a double click or Enter asks about one of them, buttons open pages about it. */
final class SimilarCard extends Card {

    private final DataTable<SimilarLine> table = new DataTable<>("similar-table", "");
    private final HBox pages = new HBox(8);
    private final Button neighbours = new Button(Text.of("why.similar.neighbours"));
    private final SimilarViewModel model;
    private final Consumer<String> browser;

    SimilarCard(SimilarViewModel model, Charts charts, Consumer<String> browser) {
        super("similar", Text.of("why.similar.title.none"));
        this.model = model;
        this.browser = browser;
        pages.setAlignment(Pos.CENTER_RIGHT);
        setInfo(Text.of("why.similar.info"));
        setPython(model::python);
        columns();
        addTools(minimum());
        charts.addTools(this, table);
        addActions(pages);
        neighbours.setId("similar-neighbours");
        neighbours.getStyleClass().add("small");
        neighbours.setTooltip(new Tooltip(Text.of("why.similar.neighbours.words")));
        neighbours.setMinWidth(USE_PREF_SIZE);
        neighbours.managedProperty().bind(neighbours.visibleProperty());
        Label words = new Label();
        words.setId("similar-words");
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        setBody(new VBox(8, new TwoEnds(words, neighbours), table));
        table.setAccessibleText(Text.of("why.similar.title.none"));
        table.getSelectionModel().selectedItemProperty().subscribe(line -> link());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                ask();
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                ask();
            }
        });
        model.shownProperty().subscribe(shown -> {
            if (shown != null) {
                setTitle(Text.of("why.similar.title", shown.film()));
                words.setText(shown.words());
                neighbours.setVisible(!shown.neighbours());
                table.show(shown.lines());
                table.getSelectionModel().clearSelection();
                table.setVisible(!shown.lines().isEmpty());
                table.setManaged(!shown.lines().isEmpty());
                link();
            }
        });
    }

    /** Asks a k-NN that compares films in place of the model. */
    Button neighbours() {
        return neighbours;
    }

    private HBox minimum() {
        NumberSpinner spinner = new NumberSpinner("similar-minimum", Text.of("why.similar.minimum"),
                new IntegerSpinnerValueFactory(0, FilterViewModel.MOST_RATINGS, model.minimumProperty().get(), 10));
        spinner.setPrefWidth(96);
        spinner.valueProperty().subscribe(least -> model.minimumProperty().set(least));
        return spinner.labelled();
    }

    private void columns() {
        TableColumn<?, ?> rank = table.addNumber(Text.of("why.column.rank"), SimilarLine::rank, number -> Numbers.count(Math.round(number)));
        TableColumn<?, ?> title = table.addWrapped(Text.of("why.column.film"), SimilarLine::title);
        TableColumn<?, ?> year = table.addText(Text.of("why.column.year"), line -> line.year() == Movie.NO_YEAR ? "" : Integer.toString(line.year()));
        TableColumn<?, ?> genres = table.addWrapped(Text.of("why.column.genres"), SimilarLine::genres);
        TableColumn<?, ?> similarity = table.addNumber(Text.of("why.column.similarity"), SimilarLine::similarity, number -> Numbers.decimals(number, 3));
        TableColumn<SimilarLine, Double> ratings = table.addNumber(Text.of("why.column.ratings"), SimilarLine::ratings, number -> "");
        ratings.setCellFactory(column -> new EvidenceCell());
        TableColumn<?, ?> mean = table.addNumber(Text.of("why.column.mean"), SimilarLine::mean, Numbers::prediction);
        rank.setPrefWidth(44);
        title.setPrefWidth(280);
        year.setPrefWidth(64);
        genres.setPrefWidth(200);
        genres.setMinWidth(108); // the longest is one word
        similarity.setPrefWidth(84);
        ratings.setPrefWidth(144);
        mean.setPrefWidth(64);
    }

    /** How much stands behind a film. */
    private static final class EvidenceCell extends TableCell<SimilarLine, Double> {
        private final EvidenceBadge badge = new EvidenceBadge();

        EvidenceCell() {
            getStyleClass().add("number-cell");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            badge.setMinWidth(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(Double ratings, boolean empty) {
            super.updateItem(ratings, empty);
            setGraphic(empty || ratings == null ? null : badge);
            if (!empty && ratings != null) {
                badge.show(ratings.intValue());
                setAccessibleText(badge.getText());
            }
        }
    }

    private void ask() {
        SimilarLine line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            model.choose(line.movieId());
        }
    }

    /** The buttons open the pages of the chosen line, or of the film itself while no line is chosen. */
    private void link() {
        SimilarLine line = table.getSelectionModel().getSelectedItem();
        SimilarShown shown = model.shownProperty().get();
        if (shown != null) {
            String film = line == null ? shown.film() : line.title();
            pages.getChildren().setAll((line == null ? shown.pages() : line.pages()).stream().map(page -> button(page, film)).toList());
        }
    }

    private Button button(WebPage page, String film) {
        Button button = new Button(page.site());
        button.setId("similar-" + page.site().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("small");
        String meaning = Text.of("why.similar.open", film, page.site());
        button.setAccessibleText(meaning);
        button.setTooltip(new Tooltip(meaning));
        button.setOnAction(event -> browser.accept(page.address()));
        return button;
    }
}
