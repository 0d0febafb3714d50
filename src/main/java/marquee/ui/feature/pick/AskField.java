package marquee.ui.feature.pick;

import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;

import atlantafx.base.controls.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

import marquee.ui.control.Icons;
import marquee.ui.text.Text;

/** A field that finds any film; what was found hangs under it, Up and Down choose, Enter asks about it. */
final class AskField extends CustomTextField {

    private static final double ROW = 36;

    private final AskViewModel model;
    private final ListView<AskViewModel.Hit> list = new ListView<>();
    private final Popup popup = new Popup();

    AskField(AskViewModel model) {
        this.model = model;
        setId("why-ask");
        getStyleClass().add("search");
        setPromptText(Text.of("why.ask"));
        setAccessibleText(Text.of("why.ask"));
        setAccessibleHelp(Text.of("why.ask.help"));
        setTooltip(new Tooltip(Text.of("why.ask.help")));
        setLeft(Icons.of(Feather.SEARCH));
        setPrefColumnCount(20);
        list.setId("why-ask-hits");
        list.getStyleClass().add("search-hits");
        list.setFixedCellSize(ROW);
        list.setPrefWidth(360);
        list.setFocusTraversable(false);
        list.setCellFactory(made -> new HitCell());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> choose(list.getSelectionModel().getSelectedIndex()));
        popup.setAutoHide(true);
        popup.getContent().add(list);
        textProperty().bindBidirectional(model.queryProperty());
        model.hits().addListener((InvalidationListener) change -> show());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
        } else if (popup.isShowing()) {
            switch (event.getCode()) {
                case DOWN -> list.getSelectionModel().select(Math.min(at + 1, list.getItems().size() - 1));
                case UP -> list.getSelectionModel().select(Math.max(at - 1, 0));
                case ENTER -> choose(Math.max(at, 0));
                default -> {
                    return;
                }
            }
            event.consume();
        }
    }

    private void choose(int row) {
        if (row >= 0 && row < list.getItems().size()) {
            model.choose(list.getItems().get(row));
        }
    }

    private void show() {
        if (model.hits().isEmpty() || getScene() == null) {
            popup.hide();
            return;
        }
        list.getItems().setAll(model.hits());
        list.setPrefHeight(model.hits().size() * ROW + 2);
        list.getSelectionModel().select(0);
        Bounds field = localToScreen(getBoundsInLocal());
        popup.show(this, field.getMaxX() - list.getPrefWidth(), field.getMaxY() + 4);
    }

    private static final class HitCell extends ListCell<AskViewModel.Hit> {
        @Override
        protected void updateItem(AskViewModel.Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(empty || hit == null ? null : hit.title());
        }
    }
}
