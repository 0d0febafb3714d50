package marquee.ui.feature.onboarding;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.control.Icons;
import marquee.ui.text.Text;

/** A guest in the list of those who were here, with what can be done for them. The line stays as the guest changes, and with it the focus. */
final class GuestLine extends HBox {

    private static final String ID = "onboarding-guest-";

    private final Actions actions;
    private final Label name = new Label();
    private final Label details = new Label();
    private final VBox words = new VBox(name, details);
    private final Button open = new Button();
    private final Button recommend = Icons.button("", Feather.STAR, "", () -> act(Actions::recommend));
    private final Button rename = Icons.button("", Feather.EDIT_2, "", this::rename);
    private final Button export = Icons.button("", Feather.DOWNLOAD, "", () -> act(Actions::export));
    private final Button delete = Icons.button("", Feather.TRASH_2, "", () -> act(Actions::delete));
    private GuestRow guest;
    private int place;

    /**
     * A line that shows nobody yet.
     *
     * @param actions does what the buttons are for
     */
    GuestLine(Actions actions) {
        this.actions = actions;
        name.getStyleClass().add("movie-name");
        details.getStyleClass().add("movie-details");
        name.setWrapText(true);
        details.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(event -> act(Actions::open));
        recommend.managedProperty().bind(recommend.visibleProperty());
        getChildren().addAll(words, open, recommend, rename, export, delete);
        getStyleClass().add("guest-row");
        setAlignment(Pos.CENTER_LEFT);
    }

    /**
     * What can be done for a guest.
     *
     * @param open goes on rating, or changes ratings
     * @param recommend shows them in the tab Recommend
     * @param rename gives another name, given the guest and the name
     * @param export saves their ratings
     * @param delete takes them out of the list
     */
    record Actions(Consumer<GuestRow> open, Consumer<GuestRow> recommend, BiConsumer<GuestRow, String> rename, Consumer<GuestRow> export,
                   Consumer<GuestRow> delete) { }

    /** Shows a guest at a place of the list, 1 for the first; does nothing where that is so already. */
    void show(GuestRow now, int at) {
        if (place != at) {
            place = at;
            setId(ID + at);
            open.setId(ID + "open-" + at);
            recommend.setId(ID + "recommend-" + at);
            rename.setId(ID + "rename-" + at);
            export.setId(ID + "export-" + at);
            delete.setId(ID + "delete-" + at);
        }
        if (!now.equals(guest)) {
            guest = now;
            name.setText(now.name());
            details.setText(now.details());
            open.setText(Text.of(now.unfinished() ? "onboarding.guests.goOn" : "onboarding.guests.change"));
            open.setAccessibleText(open.getText() + ": " + now.name());
            open.getStyleClass().removeAll("accent");
            if (now.unfinished()) {
                open.getStyleClass().add("accent");
            }
            recommend.setVisible(now.joined());
            recommend.setAccessibleText(Text.of("onboarding.guests.recommend", now.name()));
            rename.setAccessibleText(Text.of("onboarding.guests.rename", now.name()));
            export.setAccessibleText(Text.of("onboarding.guests.export", now.name()));
            delete.setAccessibleText(Text.of("onboarding.guests.delete", now.name()));
        }
    }

    /** Who is shown. */
    GuestRow guest() {
        return guest;
    }

    void focusOpen() {
        open.requestFocus();
    }

    void focusDelete() {
        delete.requestFocus();
    }

    private void act(Function<Actions, Consumer<GuestRow>> which) {
        which.apply(actions).accept(guest);
    }

    private void rename() {
        TextField field = new TextField(guest.name());
        field.setId(ID + "name");
        field.setAccessibleText(rename.getAccessibleText());
        words.getChildren().set(0, field);
        field.selectAll();
        field.requestFocus();
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                end(field, event.getCode() == KeyCode.ENTER);
                rename.requestFocus();
            }
        });
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                end(field, true);
            }
        });
    }

    /** Puts the name back where it was typed; once. */
    private void end(TextField field, boolean keep) {
        if (!field.isEditable()) {
            return;
        }
        field.setEditable(false);
        words.getChildren().set(0, name);
        if (keep) {
            actions.rename().accept(guest, field.getText());
        }
    }
}
