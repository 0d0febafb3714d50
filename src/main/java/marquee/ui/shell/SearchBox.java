package marquee.ui.shell;

import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

import atlantafx.base.controls.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

import marquee.core.data.Movie;
import marquee.ui.control.Icons;
import marquee.ui.text.Text;

/** The search field of the header; what was found hangs under it. */
final class SearchBox extends CustomTextField {

    private static final double ROW = 44;
    private static final double WIDTH = 31; // in sizes of the text

    private final SearchModel model;
    private final Label nothing = new Label();
    private Popup popup;
    private ListView<SearchHit> list;

    /** A field that searches. */
    SearchBox(SearchModel model) {
        this.model = model;
        setId("search");
        getStyleClass().add("search");
        setPromptText(Text.of("search.prompt"));
        setAccessibleText(Text.of("search.prompt"));
        setAccessibleHelp(Text.of("search.help"));
        setLeft(Icons.of(Feather.SEARCH));
        setPrefColumnCount(18);
        setMinWidth(140);
        textProperty().bindBidirectional(model.queryProperty());
        model.hits().addListener((InvalidationListener) change -> show());
        model.messageProperty().addListener((InvalidationListener) change -> show());
        focusedProperty().subscribe(focused -> {
            if (!focused && popup != null) {
                popup.hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Makes the parts of the field, which otherwise come with its styles. */
    void assemble() {
        if (getSkin() == null) {
            setSkin(createDefaultSkin());
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            clear();
            event.consume();
        } else if (popup != null && popup.isShowing()) {
            int at = list.getSelectionModel().getSelectedIndex();
            switch (event.getCode()) {
                case DOWN -> select(Math.min(at + 1, list.getItems().size() - 1), event);
                case UP -> select(Math.max(at - 1, 0), event);
                case ENTER -> choose(Math.max(at, 0), event);
                default -> { }
            }
        }
    }

    private void select(int row, KeyEvent event) {
        list.getSelectionModel().select(row);
        list.scrollTo(row);
        event.consume();
    }

    private void choose(int row, KeyEvent event) {
        if (row < list.getItems().size()) {
            model.choose(list.getItems().get(row));
        }
        event.consume();
    }

    private void show() {
        String message = model.messageProperty().get();
        if (model.hits().isEmpty() && message.isEmpty() || getScene() == null) {
            if (popup != null) {
                popup.hide();
            }
            return;
        }
        if (popup == null) {
            build();
        }
        list.getItems().setAll(model.hits());
        nothing.setText(message);
        list.setPrefWidth(WIDTH * getFont().getSize());
        list.setPrefHeight(Math.max(1, Math.min(10, model.hits().size())) * ROW + 2);
        list.getSelectionModel().select(0);
        Bounds field = localToScreen(getBoundsInLocal());
        popup.show(this, field.getMaxX() - list.getPrefWidth(), field.getMaxY() + 4);
    }

    private void build() {
        list = new ListView<>();
        list.setId("search-hits");
        list.getStyleClass().add("search-hits");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        nothing.setId("search-nothing");
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        list.setCellFactory(made -> new HitCell());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            SearchHit hit = list.getSelectionModel().getSelectedItem();
            if (hit != null) {
                model.choose(hit);
            }
        });
        popup = new Popup();
        popup.setAutoHide(true);
        popup.getContent().add(list);
    }

    private static final class HitCell extends ListCell<SearchHit> {
        private final Label name = new Label();
        private final Label detail = new Label();
        private final HBox row;

        HitCell() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            detail.getStyleClass().add("muted");
            detail.setMinWidth(USE_PREF_SIZE);
            row = new HBox(12, name, gap, detail);
            row.setAlignment(Pos.CENTER_LEFT);
            row.maxWidthProperty().bind(widthProperty().subtract(32));
        }

        @Override
        protected void updateItem(SearchHit hit, boolean empty) {
            super.updateItem(hit, empty);
            setGraphic(empty ? null : row);
            if (hit != null) {
                name.setText(words(hit));
                name.setGraphic(Icons.of(hit instanceof SearchHit.OfUser ? Feather.USER : Feather.FILM));
                detail.setText(Text.of("search.ratings", hit.ratings()));
                setAccessibleText(name.getText() + ", " + detail.getText());
            }
        }

        private static String words(SearchHit hit) {
            if (hit instanceof SearchHit.OfUser user) {
                return Text.of("search.user", Integer.toString(user.userId()));
            }
            Movie movie = ((SearchHit.OfMovie) hit).movie();
            return movie.title();
        }
    }
}
