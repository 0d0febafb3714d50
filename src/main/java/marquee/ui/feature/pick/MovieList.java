package marquee.ui.feature.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.kordamp.ikonli.feather.Feather;

import marquee.chart.TableText;
import marquee.core.data.Movie;
import marquee.ui.control.Icons;
import marquee.ui.control.TextClip;
import marquee.ui.text.Text;

/**
 * Movies in rows. A click or Enter asks about a movie, a double click or Ctrl+O opens it on the web where the data
 * has links, Ctrl+C copies the chosen rows; a menu has all of it.
 */
final class MovieList extends ListView<MovieLine> {

    private static final int AT_ONCE = 2;
    private static final int IN_SIGHT = 10; // rows at most at the usual size of the list; what lies below costs nothing
    private static final MovieLine SAMPLE = new MovieLine(1, 1, new Movie(1, "", Movie.NO_YEAR, List.of()), new MovieLine.Behind(1, 1), MovieLine.Beside.NOTHING);

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);

    private final Kind kind;
    private final Actions actions;
    private final ContextMenu menu = new ContextMenu();
    private Map<Integer, Integer> alsoThere = Map.of();
    private final List<MovieCell> cells = new ArrayList<>(); // all that were made; none is ever thrown away, lest a click lose its row
    private Integer asked;
    private List<MovieLine> wanted = List.of();

    /** What a list holds. */
    enum Kind {
        /** What somebody gave. */
        RATED,
        /** What a model expects. */
        PREDICTED
    }

    /**
     * What rows can do.
     *
     * @param choose asks about a movie
     * @param pages where a movie is found on the web
     * @param browser opens an address
     * @param soon shows the rows, each list with a frame of its own
     */
    record Actions(IntConsumer choose, IntFunction<List<WebPage>> pages, Consumer<String> browser, Consumer<Runnable> soon) {

        /** The same, but for who is asked about a movie. */
        Actions asking(IntConsumer other) {
            return new Actions(other, pages, browser, soon);
        }
    }

    /**
     * An empty list.
     *
     * @param name what the list is called for those who hear it
     */
    MovieList(String id, Kind kind, String name, Actions actions) {
        this.kind = kind;
        this.actions = actions;
        setId(id);
        getStyleClass().add("movie-list");
        setAccessibleText(name);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(list -> {
            MovieCell cell = new MovieCell(this);
            cells.add(cell);
            return cell;
        });
        setContextMenu(menu);
        menu.setOnShowing(event -> fillMenu());
        fillMenu(); // an empty menu never shows
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Sets what stands in the list while it has no rows. */
    void setWhenEmpty(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "list-placeholder");
        setPlaceholder(label);
    }

    /** Shows rows in place of those before, soon; in an empty list they come a few at a time. */
    void show(List<MovieLine> lines) {
        wanted = lines;
        actions.soon().accept(() -> {
            if (wanted == lines) {
                getItems().setAll(lines.subList(0, Math.min(lines.size(), getItems().isEmpty() ? AT_ONCE : lines.size())));
                showMore(lines);
            }
        });
    }

    /** Makes a row for nothing, so that its classes are there. */
    void makeOne() {
        new MovieCell(this).updateItem(SAMPLE, false);
    }

    /** Makes a row and takes it away, before any row is wanted: the first one takes longest. */
    void tryOn() {
        if (getItems().isEmpty() && wanted.isEmpty()) {
            getItems().add(SAMPLE);
            applyCss();
            layout();
            getItems().clear();
        }
    }

    private void showMore(List<MovieLine> lines) {
        int shown = getItems().size();
        if (shown < lines.size()) {
            actions.soon().accept(() -> {
                if (wanted == lines) {
                    getItems().addAll(lines.subList(shown, shown < IN_SIGHT ? Math.min(lines.size(), shown + AT_ONCE) : lines.size()));
                    showMore(lines);
                }
            });
        }
    }

    /** Marks the rows whose movies another list has too, with the rank that they have there. */
    void mark(Map<Integer, Integer> ranks) {
        alsoThere = ranks;
        cells.forEach(MovieCell::show);
    }

    /** Marks the row of the movie that is asked about, if it is here. */
    void follow(ReadOnlyObjectProperty<Integer> movie) {
        movie.subscribe(id -> {
            asked = id;
            cells.forEach(MovieCell::show);
        });
    }

    boolean isAsked(MovieLine line) {
        return asked != null && asked == line.movieId();
    }

    Kind kind() {
        return kind;
    }

    /** The rank that a movie has in the other list, in words; empty if it is not there. */
    String alsoThere(MovieLine line) {
        Integer rank = alsoThere.get(line.movieId());
        return rank == null ? "" : Text.of("pick.line.also", rank);
    }

    void choose(MovieLine line) {
        if (line != null) {
            actions.choose().accept(line.movieId());
        }
    }

    /** Opens the first page of a movie, if there is one. */
    void open(MovieLine line) {
        if (line != null) {
            actions.pages().apply(line.movieId()).stream().limit(1).forEach(page -> actions.browser().accept(page.address()));
        }
    }

    boolean isOnTheWeb(MovieLine line) {
        return !actions.pages().apply(line.movieId()).isEmpty();
    }

    /** The rows as plain text. */
    TableText text() {
        return text(wanted); // those that are still on their way too
    }

    private void pressed(KeyEvent event) {
        MovieLine line = getSelectionModel().getSelectedItem();
        if (COPY.match(event)) {
            copy();
        } else if (OPEN.match(event) && line != null) {
            open(line);
        } else if (event.getCode() == KeyCode.ENTER) {
            choose(line);
        } else {
            return;
        }
        event.consume();
    }

    private void fillMenu() {
        MovieLine line = getSelectionModel().getSelectedItem();
        List<MenuItem> items = new ArrayList<>();
        if (line != null) {
            items.add(item("ask", Feather.HELP_CIRCLE, Text.of("pick.menu.ask", line.name()), () -> choose(line)));
            for (WebPage page : actions.pages().apply(line.movieId())) {
                items.add(item(page.site().toLowerCase(java.util.Locale.ROOT), Feather.EXTERNAL_LINK, Text.of("pick.menu.open", page.site()),
                        () -> actions.browser().accept(page.address())));
            }
        }
        items.add(item("copy", Feather.COPY, Text.of("pick.menu.copy"), this::copy));
        menu.getItems().setAll(items);
    }

    private MenuItem item(String name, Feather icon, String words, Runnable action) {
        MenuItem item = new MenuItem(words, Icons.of(icon));
        item.setId(getId() + "-" + name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void copy() {
        List<MovieLine> chosen = List.copyOf(getSelectionModel().getSelectedItems());
        TextClip.put(text(chosen.isEmpty() ? wanted : chosen).tabbed());
    }

    private TableText text(List<MovieLine> lines) {
        return new TableText(List.of("rank", kind == Kind.PREDICTED ? "predicted" : "rating", "low", "high", "truth", "movieId", "title", "year",
                "genres", "ratings", "mean"), lines.stream().map(MovieList::cells).toList());
    }

    private static List<String> cells(MovieLine line) {
        return List.of(Integer.toString(line.rank()), Double.toString(line.stars()),
                line.beside().interval().map(interval -> Double.toString(interval.low())).orElse(""),
                line.beside().interval().map(interval -> Double.toString(interval.high())).orElse(""),
                line.beside().truth().isEmpty() ? "" : Double.toString(line.beside().truth().getAsDouble()), Integer.toString(line.movieId()),
                line.name(), line.yearWords(), line.genres(), Integer.toString(line.behind().ratings()),
                Double.isNaN(line.behind().mean()) ? "" : Double.toString(line.behind().mean()));
    }
}
