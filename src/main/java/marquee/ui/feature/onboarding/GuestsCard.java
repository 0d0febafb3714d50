package marquee.ui.feature.onboarding;

import java.io.File;
import java.util.function.Consumer;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.chart.FileSaver;
import marquee.ui.control.Card;
import marquee.ui.control.EmptyState;
import marquee.ui.control.Icons;
import marquee.ui.text.Text;

/** The list of those who were here, with what can be done for each. */
final class GuestsCard extends Card {

    private final GuestsViewModel model;
    private final FileSaver files;
    private final Consumer<String> goOn;
    private final VBox rows = new VBox();

    /**
     * The card.
     *
     * @param files saves an export
     * @param goOn begins to rate for a guest, given by the key
     */
    GuestsCard(GuestsViewModel model, FileSaver files, Consumer<String> goOn) {
        super("onboarding-guests", Text.of("onboarding.guests"));
        this.model = model;
        this.files = files;
        this.goOn = goOn;
        addActions(Icons.button("onboarding-import", Feather.UPLOAD, Text.of("onboarding.guests.import"), this::choose));
        setInfo(Text.of("onboarding.guests.info"));
        rows.getStyleClass().add("guest-rows");
        VBox body = new VBox(message(model.unsavedProperty(), "onboarding-unsaved"), message(model.noticeProperty(), "onboarding-notice"),
                undo(), rows);
        body.getStyleClass().add("guest-body");
        setBody(body);
        model.rows().addListener((ListChangeListener<GuestRow>) change -> fill());
        fill();
    }

    /** A line that is there while it has words. */
    static Node message(javafx.beans.value.ObservableValue<String> words, String id) {
        Label label = new Label("", Icons.of(Feather.ALERT_TRIANGLE));
        label.setId(id);
        label.getStyleClass().add("onboarding-message");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(words);
        show(label, words);
        return label;
    }

    private Node undo() {
        Label label = new Label();
        label.textProperty().bind(model.deletedProperty());
        Hyperlink back = new Hyperlink(Text.of("onboarding.guests.undelete"));
        back.setId("onboarding-undelete");
        back.setOnAction(event -> model.undoDelete());
        HBox line = new HBox(8, label, back);
        line.setAlignment(Pos.CENTER_LEFT);
        show(line, model.deletedProperty());
        return line;
    }

    private static void show(Node node, javafx.beans.value.ObservableValue<String> words) {
        words.subscribe(now -> {
            node.setVisible(!now.isEmpty());
            node.setManaged(!now.isEmpty());
        });
    }

    private void fill() {
        if (model.rows().isEmpty()) {
            rows.getChildren().setAll(new EmptyState(Feather.USERS, Text.of("onboarding.guests.none"), Text.of("onboarding.guests.none.advice")));
        } else {
            rows.getChildren().setAll(model.rows().stream().map(this::row).toList());
        }
    }

    private Node row(GuestRow guest) {
        int place = model.rows().indexOf(guest) + 1;
        Label name = new Label(guest.name());
        name.getStyleClass().add("movie-name");
        Label details = new Label(guest.details());
        details.getStyleClass().add("movie-details");
        name.setWrapText(true);
        details.setWrapText(true);
        VBox words = new VBox(name, details);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button first = new Button(Text.of(guest.unfinished() ? "onboarding.guests.goOn" : "onboarding.guests.change"));
        first.setId("onboarding-guest-open-" + place);
        first.setMinWidth(USE_PREF_SIZE);
        first.setAccessibleText(first.getText() + ": " + guest.name());
        if (guest.unfinished()) {
            first.getStyleClass().add("accent");
        }
        first.setOnAction(event -> goOn.accept(guest.key()));
        HBox row = new HBox(words, first);
        if (guest.joined()) {
            row.getChildren().add(button("recommend", place, Feather.STAR, "onboarding.guests.recommend", guest, () -> model.recommend(guest.key())));
        }
        row.getChildren().addAll(
                button("rename", place, Feather.EDIT_2, "onboarding.guests.rename", guest, () -> rename(guest, words)),
                button("export", place, Feather.DOWNLOAD, "onboarding.guests.export", guest,
                        () -> files.save(this, Text.of("onboarding.guests.file", place), "csv", () -> model.csv(guest.key()))),
                button("delete", place, Feather.TRASH_2, "onboarding.guests.delete", guest, () -> model.delete(guest.key())));
        row.getStyleClass().add("guest-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setId("onboarding-guest-" + place);
        return row;
    }

    private static Button button(String what, int place, Feather icon, String key, GuestRow guest, Runnable action) {
        return Icons.button("onboarding-guest-" + what + "-" + place, icon, Text.of(key, guest.name()), action);
    }

    private void rename(GuestRow guest, VBox words) {
        TextField field = new TextField(guest.name());
        field.setId("onboarding-guest-name");
        field.setAccessibleText(Text.of("onboarding.guests.rename", guest.name()));
        words.getChildren().set(0, field);
        field.selectAll();
        field.requestFocus();
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                if (event.getCode() == KeyCode.ENTER) {
                    model.rename(guest.key(), field.getText());
                }
                event.consume();
                fill();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused && field.getScene() != null) {
                model.rename(guest.key(), field.getText());
            }
        });
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Text.of("onboarding.guests.import"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Text.of("onboarding.guests.csv"), "*.csv"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            model.read(chosen.toPath());
        }
    }
}
