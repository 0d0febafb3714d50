package marquee.ui.feature.pick;

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
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.control.Icons;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** The list of users at the left of the tab. */
final class UserPicker extends VBox {

    private final PickerModel model;
    private final ListView<ListedUser> list = new ListView<>();

    UserPicker(PickerModel model) {
        this.model = model;
        setId("pick-users");
        getStyleClass().addAll("card", "user-picker");
        getChildren().addAll(search(), message(), order(), list(), steps());
    }

    /** Marks a user in the list. */
    void mark(int userId) {
        for (ListedUser user : list.getItems()) {
            if (user.userId() == userId) {
                if (!user.equals(list.getSelectionModel().getSelectedItem())) {
                    list.getSelectionModel().select(user);
                    list.scrollTo(user);
                }
                return;
            }
        }
    }

    private TextField search() {
        TextField field = new TextField();
        field.setId("pick-user-search");
        field.setPromptText(Text.of("pick.user.search"));
        field.setAccessibleText(Text.of("pick.user.search"));
        field.textProperty().bindBidirectional(model.queryProperty());
        field.setOnAction(event -> model.chooseTyped());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
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
        list.setFixedCellSize(36);
        list.setCellFactory(view -> new UserCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        model.usersProperty().subscribe(users -> list.getItems().setAll(users));
        list.getSelectionModel().selectedItemProperty().subscribe(user -> {
            if (user != null) {
                model.choose(user.userId());
            }
        });
        return list;
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

    /** A user: id, mean, number of ratings. */
    private static final class UserCell extends ListCell<ListedUser> {
        private final Label id = new Label();
        private final Label mean = new Label();
        private final Label count = new Label();
        private final HBox line;

        UserCell() {
            mean.setGraphic(Icons.of(Feather.STAR));
            mean.getStyleClass().add("user-mean");
            count.getStyleClass().add("muted");
            id.getStyleClass().add("medium");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            count.setMinWidth(64);
            count.setAlignment(Pos.CENTER_RIGHT);
            line = new HBox(12, id, gap, mean, count);
            line.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(ListedUser user, boolean empty) {
            super.updateItem(user, empty);
            setGraphic(empty || user == null ? null : line);
            if (!empty && user != null) {
                id.setText(Integer.toString(user.userId()));
                mean.setText(Numbers.prediction(user.mean()));
                count.setText(Numbers.count(user.ratings()));
                setAccessibleText(Text.of("pick.user.cell", Integer.toString(user.userId()), user.ratings(),
                        Numbers.prediction(user.mean())));
            }
        }
    }
}
