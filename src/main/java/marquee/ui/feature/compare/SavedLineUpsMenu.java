package marquee.ui.feature.compare;

import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.Popover;
import org.kordamp.ikonli.feather.Feather;

import marquee.ui.control.Icons;
import marquee.ui.text.Text;

/** The line-ups with names: use one, keep this one, forget one. */
final class SavedLineUpsMenu {

    private final SavedLineUpsViewModel saved;
    private final LineUpViewModel lineUp;
    private final Button owner;

    SavedLineUpsMenu(SavedLineUpsViewModel saved, LineUpViewModel lineUp, Button owner) {
        this.saved = saved;
        this.lineUp = lineUp;
        this.owner = owner;
    }

    /** Opens below its button. */
    void show() {
        ContextMenu menu = new ContextMenu(item("compare-reset", Text.of("compare.reset"), lineUp::reset));
        Menu forget = new Menu(Text.of("compare.saved.remove"), Icons.of(Feather.TRASH_2));
        for (int place = 0; place < saved.saved().size(); place++) {
            SavedLineUp record = saved.saved().get(place);
            menu.getItems().add(item("compare-saved-" + place, record.name(), () -> saved.use(record)));
            forget.getItems().add(item("compare-saved-" + place + "-remove", record.name(), () -> saved.remove(record)));
        }
        MenuItem keep = item("compare-saved-keep", Text.of("compare.saved.keep"), this::askName);
        keep.setGraphic(Icons.of(Feather.SAVE));
        keep.setDisable(lineUp.requestProperty().get() == null);
        menu.getItems().addAll(new SeparatorMenuItem(), keep);
        if (!forget.getItems().isEmpty()) {
            menu.getItems().add(forget);
        }
        menu.show(owner, Side.BOTTOM, 0, 4);
    }

    private void askName() {
        TextField name = new TextField();
        name.setId("compare-saved-name");
        name.setPromptText(Text.of("compare.saved.name"));
        name.setAccessibleText(Text.of("compare.saved.name"));
        Label hint = new Label(Text.of("compare.saved.hint"));
        hint.getStyleClass().add("card-subtitle");
        Button save = new Button(Text.of("compare.saved.save"));
        save.setId("compare-saved-save");
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        save.disableProperty().bind(name.textProperty().isEmpty());
        Popover popover = new Popover(new VBox(12, name, hint, save));
        popover.setTitle(Text.of("compare.saved.keep"));
        popover.setHeaderAlwaysVisible(true);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        save.setOnAction(event -> {
            popover.hide();
            saved.save(name.getText());
        });
        popover.show(owner);
        name.requestFocus();
    }

    private static MenuItem item(String id, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
