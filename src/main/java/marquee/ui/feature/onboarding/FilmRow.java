package marquee.ui.feature.onboarding;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import marquee.ui.control.Stars;
import marquee.ui.control.Tips;
import marquee.ui.control.TwoEnds;
import marquee.ui.feature.EvidenceBadge;

/**
 * A film in a list of five. Of everybody's: title with stars, then details with what stands behind them. Of the visitor's: title and
 * details with stars, the sum with what stands behind it, the reasons.
 */
final class FilmRow extends HBox {

    private static final String SPACE = "\u2002";

    private final VBox lines = new VBox();

    FilmRow(String id, PickedFilm picked) {
        setId(id);
        getStyleClass().add("film-row");
        setAlignment(Pos.CENTER_LEFT);
        Label rank = new Label(Integer.toString(picked.rank()));
        rank.getStyleClass().add("film-rank");
        rank.setMinWidth(USE_PREF_SIZE);
        lines.getStyleClass().add("film-lines");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        Stars stars = new Stars();
        stars.showPrediction(picked.stars());
        if (picked.said().sum().isEmpty()) {
            lines.getChildren().addAll(new TwoEnds(title(picked.film(), ""), stars),
                    new TwoEnds(label(picked.film().details(), "movie-details"), behind(picked)));
        } else {
            Label reason = label(picked.said().reason(), "film-reason");
            Tips.on(reason, () -> picked.said().reasons());
            lines.getChildren().addAll(new TwoEnds(title(picked.film(), SPACE + picked.film().details()), stars),
                    new TwoEnds(label(picked.said().sum(), "film-sum"), behind(picked)), reason);
        }
        getChildren().addAll(rank, lines);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Stream.of(picked.rank() + ". " + picked.film().title(), picked.said().stars(), picked.behind().badge(),
                        picked.behind().meanWords(), picked.said().given(), picked.said().sum(), picked.said().reason())
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", ")));
    }

    private static TextFlow title(Film film, String more) {
        Text name = new Text(film.name());
        name.getStyleClass().add("medium");
        Text details = new Text(more);
        details.getStyleClass().add("muted");
        TextFlow title = new TextFlow(name, details);
        title.getStyleClass().add("movie-title");
        return title;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    /** How much stands behind the stars, and what the visitor gave. */
    private static HBox behind(PickedFilm picked) {
        EvidenceBadge evidence = new EvidenceBadge();
        evidence.show(picked.behind().ratings());
        HBox behind = new HBox(6, evidence);
        behind.setAlignment(Pos.CENTER_RIGHT);
        if (!picked.said().given().isEmpty()) {
            Label given = new Label(picked.said().given());
            given.getStyleClass().add("badge");
            behind.getChildren().add(0, given);
        }
        return behind;
    }
}
