package marquee.ui.feature.pick;

import java.nio.charset.StandardCharsets;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.chart.Charts;
import marquee.ui.control.Card;
import marquee.ui.control.EmptyState;
import marquee.ui.control.Icons;
import marquee.ui.text.Text;

/** The tab: users at the left, the chosen one at the right. */
final class PickView extends BorderPane {

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
        GridPane cards = new GridPane();
        cards.setHgap(16);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        cards.getColumnConstraints().setAll(half, half);
        RowConstraints whole = new RowConstraints();
        whole.setPercentHeight(100);
        cards.getRowConstraints().setAll(whole);
        cards.addRow(0, rated(), recommended());
        VBox.setVgrow(cards, Priority.ALWAYS);
        VBox right = new VBox(new VBox(4, name, facts), cards);
        right.getStyleClass().add("pick-user");
        return right;
    }

    private Card rated() {
        Card card = new Card("pick-rated", Text.of("pick.rated.title"));
        card.setInfo(Text.of("pick.rated.info"));
        MovieList list = new MovieList("pick-rated-list", false, Text.of("pick.rated.title"), Text.of("pick.rated.none"));
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
