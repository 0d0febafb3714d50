package marquee.ui.feature.pick;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import marquee.study.candidate.Evidence;
import marquee.ui.control.Stars;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** A row of two lines: title and year with the stars at the right, below them the genres with what stands behind the stars. */
final class MovieCell extends ListCell<MovieLine> {

    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");

    private final MovieList list;
    private final Label rank = new Label();
    private final Label title = new Label();
    private final Label year = new Label();
    private final Label truth = new Label();
    private final Label also = new Label();
    private final Label genres = new Label();
    private final Label badge = new Label();
    private final Label mean = new Label();
    private final Label interval = new Label();
    private final Stars stars = new Stars();
    private final Tooltip tooltip = new Tooltip();
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
        rank.getStyleClass().add("movie-rank");
        title.getStyleClass().add("medium");
        title.setMinWidth(0);
        year.getStyleClass().add("muted");
        year.setMinWidth(USE_PREF_SIZE);
        genres.setMinWidth(0);
        Stream.of(genres, mean, interval).forEach(label -> label.getStyleClass().add("movie-detail"));
        Stream.of(truth, also).forEach(label -> {
            label.getStyleClass().add("badge");
            label.setMinWidth(USE_PREF_SIZE);
        });
        badge.getStyleClass().add("evidence");
        HBox above = new HBox(6, title, year, gap(), interval, stars);
        HBox below = new HBox(6, truth, also, genres, gap(), badge, mean);
        Stream.of(above, below).forEach(line -> line.setAlignment(Pos.CENTER_LEFT));
        Stream.of(interval, stars, badge, mean).forEach(part -> part.setMinWidth(USE_PREF_SIZE));
        VBox lines = new VBox(2, above, below);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(12, rank, lines);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(0); // as wide as the list, never wider
    }

    @Override
    protected void updateItem(MovieLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(ASKED, !empty && line != null && list.isAsked(line));
        if (empty || line == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        boolean predicted = list.kind() == MovieList.Kind.PREDICTED;
        rank.setText(Integer.toString(line.rank()));
        title.setText(line.name());
        year.setText(line.yearWords());
        genres.setText(line.genres());
        set(truth, line.truthWords());
        set(also, list.alsoThere(line));
        set(interval, line.intervalWords());
        badge.setText(line.badge());
        for (Evidence evidence : Evidence.values()) {
            badge.pseudoClassStateChanged(PseudoClass.getPseudoClass(evidence.name().toLowerCase(java.util.Locale.ROOT)),
                    evidence == line.evidence());
        }
        mean.setText(line.meanWords());
        if (predicted) {
            stars.showPrediction(line.stars());
        } else {
            stars.showRating(line.stars());
        }
        tooltip.setText(line.title() + "\n" + line.genres() + (list.isOnTheWeb(line) ? "\n" + Text.of("pick.line.web") : ""));
        setTooltip(tooltip);
        setAccessibleText(Stream.of(Text.of(predicted ? "pick.line.predicted" : "pick.line.rated", Integer.toString(line.rank()), line.title(),
                        predicted ? Numbers.prediction(line.stars()) : Numbers.rating(line.stars())),
                line.intervalWords(), line.truthWords(), list.alsoThere(line), line.badge(), line.meanWords())
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", ")));
        setGraphic(row);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static void set(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
