package marquee.ui.shell;

import java.util.List;
import java.util.stream.Collectors;

import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;

import marquee.ui.chart.FileSaver;
import marquee.ui.guest.GuestBook;
import marquee.ui.guest.GuestCsv;
import marquee.ui.guest.KeptGuest;
import marquee.ui.text.Text;

/**
 * Lets the window close once everything that somebody rated is on disk. Where it cannot be saved, the user is asked: the ratings
 * can be exported to another place, the window can stay open, or it closes all the same.
 */
public final class ClosingQuestion {

    private final Stage stage;
    private final GuestBook guests;
    private final FileSaver files;
    private boolean asking;

    /**
     * A question for a window.
     *
     * @param guests what is to be on disk
     * @param files saves an export
     */
    public ClosingQuestion(Stage stage, GuestBook guests, FileSaver files) {
        this.stage = stage;
        this.guests = guests;
        this.files = files;
        stage.setOnCloseRequest(this::closing);
    }

    private void closing(WindowEvent event) {
        if (asking) {
            event.consume();
        } else if (!guests.isSaved()) {
            event.consume();
            asking = true;
            guests.save(this::saved);
        }
    }

    private void saved(boolean safe) {
        if (safe) {
            stage.close();
        } else {
            ask();
        }
    }

    private void ask() {
        List<KeptGuest> unsaved = guests.unsaved();
        List<KeptGuest> rated = unsaved.stream().filter(guest -> !guest.stars().isEmpty()).toList();
        String names = unsaved.isEmpty() ? Text.of("close.guests") : unsaved.stream().map(KeptGuest::name).collect(Collectors.joining(", "));
        ButtonType export = new ButtonType(Text.of("close.export"), ButtonData.LEFT);
        ButtonType anyway = new ButtonType(Text.of("close.anyway"), ButtonData.OTHER);
        ButtonType stay = new ButtonType(Text.of("close.stay"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.WARNING, words(guests.unsavedProperty().get(), names));
        alert.initOwner(stage);
        alert.initModality(Modality.WINDOW_MODAL);
        alert.setTitle(Text.of("app.name"));
        alert.setHeaderText(Text.of("close.header"));
        alert.setResizable(true);
        DialogPane pane = alert.getDialogPane();
        pane.setId("close");
        pane.setPrefWidth(620);
        alert.getButtonTypes().setAll(anyway, stay);
        if (!rated.isEmpty()) {
            alert.getButtonTypes().add(0, export);
            pane.lookupButton(export).setId("close-export");
            pane.lookupButton(export).addEventFilter(ActionEvent.ACTION, event -> {
                event.consume(); // the question stays
                rated.forEach(guest -> files.save(pane, GuestCsv.name(guest.number()), "csv", () -> GuestCsv.of(guest.stars())));
            });
        }
        pane.lookupButton(anyway).setId("close-anyway");
        pane.lookupButton(stay).setId("close-stay");
        Subscription saved = guests.unsavedProperty().subscribe((before, now) -> {
            if (now.isEmpty()) {
                alert.setResult(anyway); // nothing is in the way any more
                alert.close();
            } else {
                alert.setContentText(words(now, names));
                pane.getScene().getWindow().sizeToScene(); // they may be longer than those before
            }
        });
        alert.setOnHidden(event -> {
            saved.unsubscribe();
            asking = false;
            if (alert.getResult() == anyway) {
                stage.close();
            }
        });
        alert.show();
    }

    private static String words(String why, String names) {
        return Text.of("close.words", why, names);
    }
}
