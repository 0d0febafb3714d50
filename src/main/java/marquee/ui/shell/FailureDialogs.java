package marquee.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Modality;
import javafx.stage.Window;

import marquee.ui.job.Failures;
import marquee.ui.text.Text;

/** Tells failures to the user, one at a time, in a sentence, with a text to copy. Each unexpected one is logged once. */
public final class FailureDialogs implements Failures {

    private static final Logger LOG = System.getLogger(FailureDialogs.class.getName());

    private final Supplier<Window> owner;
    private Alert showing;

    /** @param owner the window in front of which dialogs appear; may supply null before there is one */
    public FailureDialogs(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public void show(String what, Throwable failure) {
        LOG.log(Level.WARNING, what, failure);
        show(what, Text.of("failure.unexpected", String.valueOf(failure.getMessage())), trace(failure), List.of());
    }

    /**
     * Shows a failure unless one is showing: the first is the one to look at.
     *
     * @param header what went wrong, in a few words
     * @param sentence what happened, where, and what to do
     * @param details a longer text to copy; empty if the sentence is all
     * @param remedies what may be done about it
     */
    public void show(String header, String sentence, String details, List<Remedy> remedies) {
        if (showing != null) {
            return;
        }
        Alert alert = new Alert(Alert.AlertType.ERROR, sentence);
        showing = alert;
        alert.initOwner(owner.get());
        alert.initModality(Modality.WINDOW_MODAL);
        alert.setTitle(Text.of("app.name"));
        alert.setHeaderText(header);
        alert.setResizable(true);
        alert.getDialogPane().setId("failure");
        alert.getDialogPane().setPrefWidth(620);
        alert.getDialogPane().setContent(text(sentence, details));
        alert.getButtonTypes().setAll(remedies.stream().map(remedy -> new ButtonType(remedy.words(), ButtonBar.ButtonData.LEFT)).toList());
        alert.getButtonTypes().add(ButtonType.CLOSE);
        for (int i = 0; i < remedies.size(); i++) {
            alert.getDialogPane().lookupButton(alert.getButtonTypes().get(i)).setId(remedies.get(i).id());
        }
        alert.getDialogPane().lookupButton(ButtonType.CLOSE).setId("failure-close");
        alert.setOnHidden(event -> {
            showing = null;
            int chosen = alert.getButtonTypes().indexOf(alert.getResult());
            if (chosen >= 0 && chosen < remedies.size()) {
                remedies.get(chosen).act().run();
            }
        });
        alert.show();
    }

    /** One field that holds everything, so that all of it can be chosen and copied. */
    private static Node text(String sentence, String details) {
        TextArea text = new TextArea(details.isEmpty() || details.equals(sentence) ? sentence : sentence + "\n\n" + details);
        text.setId("failure-text");
        text.getStyleClass().add("failure-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount((int) Math.min(12, 4 + details.lines().count()));
        text.setAccessibleText(Text.of("failure.details"));
        return text;
    }

    private static String trace(Throwable failure) {
        StringWriter words = new StringWriter();
        failure.printStackTrace(new PrintWriter(words));
        return words.toString();
    }
}
