package marquee.ui.feature.pick;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.control.Card;
import marquee.ui.control.Icons;
import marquee.ui.control.Segmented;
import marquee.ui.control.Unfolding;
import marquee.ui.control.WrappingCell;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** The list of users at the left of the tab. */
final class UserPicker extends Card {

    private static final int ROW = 36;
    private static final double AT_ONCE = 4 * ROW;
    private static final int BEFORE = 3; // rows that are seen before the marked one

    private final PickerModel model;
    private final ListView<ListedUser> list = new ListView<>();
    private final ListView<PersonaLine> typical = new ListView<>();
    private boolean marking;

    UserPicker(PickerModel model) {
        super("pick-users", Text.of("pick.users"));
        this.model = model;
        getStyleClass().add("user-picker");
        setInfo(Text.of("pick.users.info"));
        setPython(model::typicalPython);
        Label origin = origin();
        StackPane lists = new StackPane(list(), typical());
        lists.setAlignment(Pos.TOP_CENTER);
        new Unfolding(list, AT_ONCE);
        new Unfolding(typical, AT_ONCE);
        VBox.setVgrow(lists, Priority.ALWAYS);
        ChoiceBox<UserOrder> order = order();
        TextField search = search();
        model.scopeProperty().subscribe(scope -> {
            boolean people = scope != PickerModel.Scope.TYPICAL;
            List.of(order, search, list).forEach(node -> {
                node.setVisible(people);
                node.setManaged(people);
            });
            typical.setVisible(!people);
            show(origin);
            list.setPlaceholder(placeholder(scope == PickerModel.Scope.GUESTS ? "pick.user.noGuests" : "pick.user.none"));
        });
        getChildren().addAll(scope(), search, message(), origin, order, lists, steps());
        model.userProperty().subscribe(user -> mark());
    }

    /** Marks the chosen user in the lists. */
    private void mark() {
        Integer chosen = model.userProperty().get();
        int place = place();
        marking = true;
        if (place < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != place) {
            list.getSelectionModel().clearAndSelect(place);
            list.scrollTo(Math.max(0, place - BEFORE));
        }
        List<Integer> personas = model.typicalProperty().get().lines().stream().map(PersonaLine::userId).toList();
        int persona = chosen == null ? -1 : personas.indexOf(chosen);
        if (persona < 0) {
            typical.getSelectionModel().clearSelection();
        } else {
            typical.getSelectionModel().clearAndSelect(persona);
        }
        marking = false;
    }

    /** Where the chosen user is listed; below 0 if nowhere. */
    private int place() {
        Integer chosen = model.userProperty().get();
        return chosen == null ? -1 : model.listingProperty().get().places().getOrDefault(chosen, -1);
    }

    private Segmented scope() {
        Segmented scope = new Segmented("pick-user-scope", List.of(Text.of("pick.user.scope.EVERYONE"), Text.of("pick.user.scope.TYPICAL"),
                Text.of("pick.user.scope.GUESTS")), place -> model.scopeProperty().set(PickerModel.Scope.values()[place]));
        scope.setAccessibleText(Text.of("pick.user.scope"));
        return scope;
    }

    private TextField search() {
        TextField field = new TextField();
        field.setId("pick-user-search");
        field.setPromptText(Text.of("pick.user.search"));
        field.setAccessibleText(Text.of("pick.user.search"));
        field.textProperty().bindBidirectional(model.queryProperty());
        field.setOnAction(event -> model.chooseTyped());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !event.isAltDown()) {
                list.requestFocus();
                event.consume();
            }
        });
        return field;
    }

    private Label message() {
        Label label = new Label();
        label.setId("pick-user-message");
        label.getStyleClass().add("field-error");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(model.messageProperty());
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private ChoiceBox<UserOrder> order() {
        ChoiceBox<UserOrder> choice = new ChoiceBox<>();
        choice.setId("pick-user-order");
        choice.setAccessibleText(Text.of("pick.user.order"));
        choice.getItems().setAll(UserOrder.values());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(UserOrder order) {
                return order == null ? "" : Text.of("pick.user.order." + order);
            }

            @Override
            public UserOrder fromString(String words) {
                throw new UnsupportedOperationException("the choice is not typed");
            }
        });
        choice.valueProperty().bindBidirectional(model.orderProperty());
        return choice;
    }

    private ListView<ListedUser> list() {
        list.setId("pick-user-list");
        list.setAccessibleText(Text.of("pick.user.list"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new UserCell());
        model.listingProperty().subscribe(listing -> {
            marking = true;
            list.setItems(FXCollections.observableList(listing.users()));
            marking = false;
            mark();
            list.scrollTo(Math.max(0, place() - BEFORE)); // what is marked already may have another place now
        });
        list.getSelectionModel().selectedItemProperty().subscribe(user -> {
            if (user != null && !marking) {
                model.choose(user.userId());
            }
        });
        return list;
    }

    private ListView<PersonaLine> typical() {
        typical.setId("pick-persona-list");
        typical.setAccessibleText(Text.of("pick.user.typical"));
        typical.setCellFactory(view -> new PersonaCell());
        typical.setPlaceholder(placeholder("pick.persona.none"));
        model.typicalProperty().subscribe(users -> {
            marking = true;
            typical.getItems().setAll(users.lines());
            marking = false;
            mark();
        });
        typical.getSelectionModel().selectedItemProperty().subscribe(persona -> {
            if (persona != null && !marking) {
                model.choose(persona.userId());
            }
        });
        return typical;
    }

    /** By whose factors the typical users were found. */
    private Label origin() {
        Label label = new Label();
        label.setId("pick-persona-origin");
        label.getStyleClass().add("movie-detail");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(model.originProperty());
        model.originProperty().subscribe(words -> show(label));
        return label;
    }

    private void show(Label origin) {
        origin.setVisible(model.scopeProperty().get() == PickerModel.Scope.TYPICAL && !model.originProperty().get().isEmpty());
        origin.setManaged(origin.isVisible());
    }

    private static Label placeholder(String key) {
        Label words = new Label(Text.of(key));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        return words;
    }

    private HBox steps() {
        Button previous = Icons.button("pick-user-previous", Feather.CHEVRON_LEFT, Text.of("pick.user.previous"), () -> model.step(-1));
        Button next = Icons.button("pick-user-next", Feather.CHEVRON_RIGHT, Text.of("pick.user.next"), () -> model.step(1));
        Button any = new Button(Text.of("pick.user.any"), Icons.of(Feather.SHUFFLE));
        any.setId("pick-user-any");
        any.setOnAction(event -> model.chooseAny());
        any.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(any, Priority.ALWAYS);
        HBox steps = new HBox(8, previous, any, next);
        steps.setAlignment(Pos.CENTER);
        return steps;
    }

    /** A user: id or name, mean, number of ratings. */
    private static final class UserCell extends ListCell<ListedUser> {
        private final Label name = new Label();
        private final Label mean = new Label();
        private final Label count = new Label();
        private final HBox line;

        UserCell() {
            mean.setGraphic(Icons.of(Feather.STAR));
            mean.getStyleClass().add("user-mean");
            mean.setMinWidth(USE_PREF_SIZE);
            count.getStyleClass().add("muted");
            name.getStyleClass().add("medium");
            name.setMinWidth(0);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            count.setMinWidth(56);
            count.setAlignment(Pos.CENTER_RIGHT);
            line = new HBox(8, name, gap, mean, count);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setPrefWidth(0);
        }

        @Override
        protected void updateItem(ListedUser user, boolean empty) {
            super.updateItem(user, empty);
            setGraphic(empty || user == null ? null : line);
            if (empty || user == null) {
                setAccessibleText(null);
                return;
            }
            name.setText(user.name());
            name.setGraphic(user.isGuest() ? Icons.of(Feather.USER) : null);
            mean.setText(Numbers.prediction(user.mean()));
            count.setText(Numbers.count(user.ratings()));
            setAccessibleText(Text.of("pick.user.cell", user.fullName(), user.ratings(), Numbers.prediction(user.mean())));
        }
    }

    /** A typical user: what they are like, who it is. */
    private static final class PersonaCell extends WrappingCell<PersonaLine> {
        private final Label name = new Label();
        private final Label details = new Label();
        private final VBox words = new VBox(2, name, details);

        PersonaCell() {
            name.getStyleClass().add("medium");
            name.setWrapText(true);
            details.getStyleClass().add("movie-detail");
            details.setWrapText(true);
            words.getStyleClass().add("persona");
            words.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(PersonaLine persona, boolean empty) {
            super.updateItem(persona, empty);
            setGraphic(empty || persona == null ? null : words);
            if (empty || persona == null) {
                setAccessibleText(null);
                return;
            }
            name.setText(persona.name());
            details.setText(persona.details());
            setAccessibleText(persona.name() + ". " + persona.details());
        }
    }
}
