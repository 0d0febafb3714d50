package marquee.ui.feature.onboarding;

import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import marquee.ui.control.Card;
import marquee.ui.control.Icons;
import marquee.ui.control.PageScroll;
import marquee.ui.control.Tips;
import marquee.ui.text.Text;

/** The quick list beside the cards; shows no stars, and can be covered. */
final class TasteBar extends Card {

    private final VBox rows = new VBox();

    TasteBar(TasteViewModel model) {
        super("onboarding-taste", Text.of("onboarding.taste"));
        getStyleClass().add("taste-bar");
        ToggleButton cover = new ToggleButton();
        cover.setId("onboarding-taste-cover");
        cover.getStyleClass().addAll("flat", "icon-button");
        cover.selectedProperty().bindBidirectional(model.coveredProperty());
        addActions(cover);
        setInfo(Text.of("onboarding.taste.info"));
        setPython(model::python);
        Label words = new Label();
        words.setId("onboarding-taste-words");
        words.getStyleClass().add("movie-details");
        words.setWrapText(true);
        rows.getStyleClass().add("taste-rows");
        Label curtain = new Label(Text.of("onboarding.taste.covered"));
        curtain.getStyleClass().add("muted");
        curtain.setWrapText(true);
        VBox open = new VBox(words, rows);
        open.getStyleClass().add("taste-open");
        ScrollPane scroll = new PageScroll(new VBox(open, curtain));
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("card-scroll");
        setBody(scroll);
        words.textProperty().bind(model.wordsProperty());
        model.coveredProperty().subscribe(covered -> {
            Icons.label(cover, covered ? Feather.CHEVRONS_DOWN : Feather.CHEVRONS_UP, Text.of(covered ? "onboarding.taste.uncover" : "onboarding.taste.cover"));
            show(open, !covered);
            show(curtain, covered);
        });
        model.lines().addListener((ListChangeListener<TasteLine>) change -> fill(model.lines()));
        fill(model.lines());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void fill(List<TasteLine> lines) {
        rows.getChildren().setAll(lines.stream().map(TasteBar::row).toList());
    }

    private static Node row(TasteLine line) {
        Label rank = new Label(Integer.toString(line.rank()));
        rank.getStyleClass().add("taste-rank");
        rank.setMinWidth(USE_PREF_SIZE);
        Label name = new Label(line.film().name());
        name.getStyleClass().add("movie-name");
        name.setWrapText(true);
        Label details = new Label(line.film().details());
        List.of(name, details).forEach(label -> Tips.on(label, () -> line.film().title() + "\n" + line.film().details()));
        details.getStyleClass().add("movie-details");
        details.setWrapText(true);
        VBox words = new VBox(name, details);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(rank, words);
        if (line.move() != TasteLine.Move.STAYED) {
            Label move = new Label(line.words(), Icons.of(icon(line.move())));
            move.getStyleClass().addAll("taste-move", "taste-" + line.move().name().toLowerCase(java.util.Locale.ROOT));
            move.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(move);
        }
        row.setId("onboarding-taste-" + line.rank());
        row.getStyleClass().add("taste-row");
        row.setAlignment(Pos.TOP_LEFT);
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(line.rank() + ". " + line.film().title() + " " + line.words());
        return row;
    }

    private static Ikon icon(TasteLine.Move move) {
        return switch (move) {
            case NEW -> Feather.PLUS;
            case ROSE -> Feather.ARROW_UP;
            default -> Feather.ARROW_DOWN;
        };
    }
}
