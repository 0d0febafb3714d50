package marquee.ui.feature.pick;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import marquee.ui.control.Stars;
import marquee.ui.control.Tips;
import marquee.ui.control.TwoEnds;
import marquee.ui.feature.EvidenceBadge;
import marquee.ui.control.WrappingCell;
import marquee.ui.text.Numbers;

/**
 * A row: title and year with the stars at the right, below them the genres with what stands behind the stars, then how the row
 * compares, if it does. Long words make it higher.
 */
final class MovieCell extends WrappingCell<MovieLine> {

    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");

    private static final String SPACE = "\u2002";

    private final MovieList list;
    private final Label rank = new Label();
    private final Text title = new Text();
    private final Text year = new Text();
    private final Label truth = new Label();
    private final Label also = new Label();
    private final Label genres = new Label();
    private final EvidenceBadge badge = new EvidenceBadge();
    private final Label mean = new Label();
    private final Label interval = new Label();
    private final Stars stars = new Stars();
    private final FlowPane compared = new FlowPane(6, 2, truth, also);
    private final HBox row;

    MovieCell(MovieList list) {
        this.list = list;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                if (event.getClickCount() == 2) {
                    list.open(getItem());
                } else {
                    list.choose(getItem());
                }
            }
        });
        Tips.on(this, () -> getItem() == null ? "" : tip(getItem()));
        rank.getStyleClass().add("movie-rank");
        rank.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add("medium");
        year.getStyleClass().add("muted");
        TextFlow name = new TextFlow(title, year);
        name.getStyleClass().add("movie-title");
        genres.setWrapText(true);
        Stream.of(genres, mean, interval).forEach(label -> label.getStyleClass().add("movie-detail"));
        Stream.of(truth, also).forEach(label -> label.getStyleClass().add("badge"));
        HBox value = new HBox(6, interval, stars);
        HBox behind = new HBox(6, badge, mean);
        Stream.of(value, behind).forEach(line -> line.setAlignment(Pos.CENTER_LEFT));
        VBox lines = new VBox(2, new TwoEnds(name, value), new TwoEnds(genres, behind), compared);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(12, rank, lines);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    /** Shows its movie anew, because something beside it changed. */
    void show() {
        updateItem(getItem(), isEmpty());
    }

    @Override
    protected void updateItem(MovieLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(ASKED, !empty && line != null && list.isAsked(line));
        if (empty || line == null) {
            show(row, false); // it stays: taken out, it would get all its styles anew
            setAccessibleText(null);
            return;
        }
        boolean predicted = list.kind() == MovieList.Kind.PREDICTED;
        rank.setText(Integer.toString(line.rank()));
        title.setText(line.name());
        year.setText(line.yearWords().isEmpty() ? "" : SPACE + line.yearWords());
        genres.setText(line.genres());
        set(truth, line.truthWords());
        set(also, list.alsoThere(line));
        show(compared, truth.isManaged() || also.isManaged());
        set(interval, line.intervalWords());
        badge.show(line.behind().ratings());
        mean.setText(line.meanWords());
        if (predicted) {
            stars.showPrediction(line.stars());
        } else {
            stars.showRating(line.stars());
        }
        setAccessibleText(Stream.of(marquee.ui.text.Text.of(predicted ? "pick.line.predicted" : "pick.line.rated", Integer.toString(line.rank()), line.title(),
                        predicted ? Numbers.prediction(line.stars()) : Numbers.rating(line.stars())),
                line.intervalWords(), line.truthWords(), list.alsoThere(line), line.badge(), line.meanWords())
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", ")));
        show(row, true);
        setGraphic(row);
    }

    private String tip(MovieLine line) {
        return line.title() + "\n" + line.genres() + (list.isOnTheWeb(line) ? "\n" + marquee.ui.text.Text.of("pick.line.web") : "");
    }

    private static void set(Label label, String words) {
        label.setText(words);
        show(label, !words.isEmpty());
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
