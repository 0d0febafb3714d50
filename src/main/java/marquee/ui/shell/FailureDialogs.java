package marquee.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Window;

import marquee.core.csv.DatasetException;
import marquee.core.csv.Problem;
import marquee.ui.job.Failures;
import marquee.ui.text.Text;

/** Tells failures to the user, one at a time, in a sentence, with a text to copy. Each is logged once. */
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
        if (showing != null) {
            return; // the first failure is the one to look at; the rest are in the log
        }
        showing = failure instanceof DatasetException refused
                ? dialog(Text.of("failure.data", what), refused.getMessage(), problems(refused))
                : dialog(what, Text.of("failure.unexpected", String.valueOf(failure.getMessage())), trace(failure));
        showing.setOnHidden(event -> showing = null);
        showing.show();
    }

    private Alert dialog(String header, String sentence, String details) {
        Alert alert = new Alert(Alert.AlertType.ERROR, sentence, ButtonType.CLOSE);
        alert.initOwner(owner.get());
        alert.setTitle(Text.of("app.name"));
        alert.setHeaderText(header);
        TextArea text = new TextArea(details);
        text.setId("failure-details");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(8);
        text.setAccessibleText(Text.of("failure.details"));
        alert.getDialogPane().setId("failure");
        alert.getDialogPane().setExpandableContent(text);
        alert.getDialogPane().setExpanded(failureIsLong(details, sentence));
        alert.setResizable(true);
        return alert;
    }

    private static boolean failureIsLong(String details, String sentence) {
        return details.length() > sentence.length() && details.lines().count() < 20;
    }

    private static String problems(DatasetException refused) {
        return String.join("\n", refused.problems().stream().map(Problem::sentence).toList());
    }

    private static String trace(Throwable failure) {
        StringWriter words = new StringWriter();
        failure.printStackTrace(new PrintWriter(words));
        return words.toString();
    }
}
