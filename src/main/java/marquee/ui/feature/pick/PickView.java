package marquee.ui.feature.pick;

import java.nio.charset.StandardCharsets;
import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.chart.Charts;
import marquee.ui.control.Card;
import marquee.ui.control.CardRow;
import marquee.ui.control.EmptyState;
import marquee.ui.control.Icons;
import marquee.ui.text.Text;

/** The tab: users at the left, the chosen one at the right. */
final class PickView extends BorderPane {

    private static final double LISTS = 404;
    private static final double STACKS_BELOW = 760;

    private final PickViewModel model;
    private final Charts charts;
    private final UserPicker picker;

    PickView(PickViewModel model, Charts charts) {
        this.model = model;
        this.charts = charts;
        setId("pick");
        getStyleClass().addAll("page", "pick");
        picker = new UserPicker(model.picker());
        setLeft(picker);
        model.userProperty().subscribe(user -> {
            if (user != null) {
                picker.mark(user.userId());
            }
        });
        setCenter(center());
    }

    private Node center() {
        EmptyState nobody = new EmptyState(Feather.USERS, Text.of("pick.nobody"), Text.of("pick.nobody.advice"));
        nobody.setId("pick-nobody");
        Node lists = lists();
        nobody.visibleProperty().bind(model.userProperty().isNull());
        lists.visibleProperty().bind(model.userProperty().isNotNull());
        return new StackPane(lists, nobody);
    }

    private Node lists() {
        Label name = new Label();
        name.setId("pick-user-name");
        name.getStyleClass().add("tab-title");
        Label facts = new Label();
        facts.setId("pick-user-facts");
        facts.getStyleClass().add("muted");
        facts.setWrapText(true);
        model.userProperty().subscribe(user -> {
            if (user != null) {
                name.setText(user.name());
                facts.setText(user.facts());
            }
        });
        CardRow cards = new CardRow(LISTS, STACKS_BELOW, List.of(1.0, 1.0), rated(), recommended());
        VBox right = new VBox(new VBox(4, name, facts), cards, why());
        right.getStyleClass().add("pick-user");
        ScrollPane scroll = new ScrollPane(right);
        scroll.setId("pick-page");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    /** The place under the lists for what is said of the chosen movie. */
    private VBox why() {
        VBox place = new VBox(16);
        place.setId("pick-why-place");
        place.managedProperty().bind(Bindings.isNotEmpty(place.getChildren()));
        return place;
    }

    private Card rated() {
        Card card = new Card("pick-rated", Text.of("pick.rated.title"));
        card.setInfo(Text.of("pick.rated.info"));
        MovieList list = new MovieList("pick-rated-list", false, Text.of("pick.rated.title"), Text.of("pick.rated.none"));
        list.setOnChosen(model::chooseMovie);
        model.ratedProperty().subscribe(list::show);
        card.addActions(save(list, "rated"));
        card.setBody(list);
        return card;
    }

    private Card recommended() {
        Card card = new Card("pick-recommended", Text.of("pick.recommended.title"));
        card.setSubtitle(Text.of("pick.recommended.by", model.modelName()));
        card.setInfo(Text.of("pick.recommended.info"));
        card.setPython(model::python);
        MovieList list = new MovieList("pick-recommended-list", true, Text.of("pick.recommended.title"), Text.of("pick.recommended.none"));
        list.setOnChosen(model::chooseMovie);
        model.recommendedProperty().subscribe(list::show);
        card.addActions(length(), save(list, "recommended"));
        EmptyState learning = new EmptyState(Feather.CPU, Text.of("pick.learning", model.modelName()), Text.of("pick.learning.advice"));
        learning.setId("pick-learning");
        learning.visibleProperty().bind(model.modelReadyProperty().not());
        list.visibleProperty().bind(model.modelReadyProperty());
        card.setBody(new StackPane(list, learning));
        return card;
    }

    private Button save(MovieList list, String what) {
        return Icons.button("pick-" + what + "-save", Feather.DOWNLOAD, Text.of("pick.save"),
                () -> charts.files().save(this, "marquee-" + what, "csv",
                        () -> list.text().csv(charts.passport().get()).getBytes(StandardCharsets.UTF_8)));
    }

    private HBox length() {
        Spinner<Integer> spinner = new Spinner<>(1, PickViewModel.LONGEST, model.lengthProperty().get());
        spinner.setId("pick-length");
        spinner.setEditable(true);
        spinner.setPrefWidth(84);
        spinner.setAccessibleText(Text.of("pick.length"));
        spinner.valueProperty().subscribe(length -> {
            if (length != null) {
                model.lengthProperty().set(length);
            }
        });
        Label label = new Label(Text.of("pick.length"));
        label.setLabelFor(spinner);
        label.getStyleClass().add("muted");
        HBox box = new HBox(8, label, spinner);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }
}
