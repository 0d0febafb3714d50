package marquee.ui.feature.pick;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import marquee.chart.TableText;
import marquee.ui.control.Stars;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Movies in rows of two lines: title and year, genres below; stars at the right, what stands behind them below. */
final class MovieList extends ListView<MovieLine> {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final int ROW = 56;

    private final boolean predicted;
    private IntConsumer onChosen = movieId -> { };

    /**
     * An empty list.
     *
     * @param predicted whether the stars are what a model expects, or what the user gave
     * @param name what the list is called for those who hear it
     * @param whenEmpty what stands in it while it has no rows
     */
    MovieList(String id, boolean predicted, String name, String whenEmpty) {
        this.predicted = predicted;
        setId(id);
        getStyleClass().add("movie-list");
        setAccessibleText(name);
        setPlaceholder(new Label(whenEmpty));
        setFixedCellSize(ROW);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(list -> new MovieCell());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                choose(getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
    }

    /** Who hears of the movie of a row that is clicked, or chosen with Enter. */
    void setOnChosen(IntConsumer chosen) {
        onChosen = chosen;
    }

    private void choose(MovieLine line) {
        if (line != null) {
            onChosen.accept(line.movieId());
        }
    }

    void show(List<MovieLine> lines) {
        getItems().setAll(lines);
    }

    /** The rows as plain text. */
    TableText text() {
        return text(getItems());
    }

    private TableText text(List<MovieLine> lines) {
        return new TableText(
                List.of("rank", predicted ? "predicted" : "rating", "movieId", "title", "year", "genres", "ratings", "mean"),
                lines.stream().map(line -> List.of(Integer.toString(line.rank()), Double.toString(line.stars()),
                        Integer.toString(line.movieId()), line.name(), line.yearWords(), line.genres(),
                        Integer.toString(line.ratings()), Double.toString(line.mean()))).toList());
    }

    private void copy() {
        List<MovieLine> chosen = List.copyOf(getSelectionModel().getSelectedItems());
        ClipboardContent content = new ClipboardContent();
        content.putString(text(chosen.isEmpty() ? getItems() : chosen).tabbed());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** A row. */
    private final class MovieCell extends ListCell<MovieLine> {
        private final Label rank = new Label();
        private final Label title = new Label();
        private final Label genres = new Label();
        private final Label evidence = new Label();
        private final Stars stars = new Stars();
        private final Tooltip tooltip = new Tooltip();
        private final HBox row;

        MovieCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setOnMouseClicked(event -> choose(getItem()));
            rank.getStyleClass().add("movie-rank");
            title.getStyleClass().add("medium");
            genres.getStyleClass().add("movie-detail");
            evidence.getStyleClass().add("movie-detail");
            VBox words = new VBox(2, title, genres);
            words.setAlignment(Pos.CENTER_LEFT);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            VBox value = predicted ? new VBox(2, stars, evidence) : new VBox(stars);
            value.setAlignment(Pos.CENTER_RIGHT);
            stars.setAlignment(Pos.CENTER_RIGHT);
            value.setMinWidth(USE_PREF_SIZE);
            row = new HBox(12, rank, words, value);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPrefWidth(0); // as wide as the list, never wider
        }

        @Override
        protected void updateItem(MovieLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
                return;
            }
            rank.setText(Integer.toString(line.rank()));
            title.setText(line.title());
            genres.setText(line.genres());
            evidence.setText(line.evidence());
            if (predicted) {
                stars.showPrediction(line.stars());
            } else {
                stars.showRating(line.stars());
            }
            tooltip.setText(line.title() + "\n" + line.genres());
            setTooltip(tooltip);
            Function<Double, String> number = predicted ? Numbers::prediction : Numbers::rating;
            setAccessibleText(Text.of(predicted ? "pick.line.predicted" : "pick.line.rated", Integer.toString(line.rank()), line.title(),
                    number.apply(line.stars()), line.evidence()));
            setGraphic(row);
        }
    }
}
