package marquee.ui.shell;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.stage.Window;

import marquee.core.csv.FileReport;
import marquee.core.csv.Finding;
import marquee.core.csv.LoadReport;
import marquee.ui.control.TextClip;
import marquee.ui.session.OpenData;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Shows what was noticed while the open data was read: every file, every kind of finding with its first places. */
public final class LoadReportDialog {

    private static final int PLACES = 5;

    private LoadReportDialog() {
    }

    /** Shows the report of open data in front of a window. */
    public static void show(Window owner, OpenData data) {
        Dialog<Void> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(Text.of("loadReport.title"));
        dialog.setHeaderText(Text.of("loadReport.header", data.dataset().name()));
        dialog.setResizable(true);
        TextArea text = new TextArea(words(data.report()));
        text.setId("report-text");
        text.getStyleClass().add("failure-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefSize(720, 380);
        text.setAccessibleText(Text.of("loadReport.title"));
        dialog.getDialogPane().setId("report");
        dialog.getDialogPane().setContent(text);
        ButtonType copy = new ButtonType(Text.of("loadReport.copy"), ButtonBar.ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().addAll(copy, ButtonType.CLOSE);
        dialog.getDialogPane().lookupButton(ButtonType.CLOSE).setId("report-close");
        Button copyButton = (Button) dialog.getDialogPane().lookupButton(copy);
        copyButton.addEventFilter(ActionEvent.ACTION, event -> {
            TextClip.put(text.getText());
            event.consume(); // stays open
        });
        dialog.show();
    }

    /** The report as text: a paragraph per file. */
    static String words(LoadReport report) {
        StringBuilder text = new StringBuilder();
        for (FileReport file : report.files()) {
            text.append(Text.of("loadReport.file", file.file(), Numbers.count(file.read()), Numbers.count(file.used()), Numbers.count(file.skipped())))
                    .append('\n');
            file.findings().forEach(finding -> append(text, finding));
            text.append('\n');
        }
        report.notes().forEach(finding -> append(text, finding));
        return text.toString().strip();
    }

    private static void append(StringBuilder text, Finding finding) {
        text.append(Text.of("loadReport.finding", Numbers.count(finding.count()), finding.reason().label())).append('\n');
        finding.examples().stream().limit(PLACES).forEach(problem -> text.append("      ").append(problem.sentence()).append('\n'));
    }
}
