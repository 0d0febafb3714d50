package marquee.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import marquee.ui.text.Text;

/** What the program is, which version, whose data and whose work is in it, and its keys. */
public final class AboutDialog {

    private static final String DOI = "https://doi.org/10.1145/2827872";
    private static final String[] KEYS = {"tabs", "nextTab", "search", "open", "openFile", "getData", "reload", "export", "size", "copy", "menu", "divider", "about"};

    private AboutDialog() {
    }

    /**
     * Shows the dialog in front of a window.
     *
     * @param version the version of the program
     * @param browser opens an address outside of the program
     */
    public static void show(Window owner, String version, Consumer<String> browser) {
        Dialog<Void> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(Text.of("about.title"));
        dialog.setHeaderText(Text.of("about.header", version));
        dialog.setResizable(true);
        Hyperlink doi = new Hyperlink(DOI);
        doi.setOnAction(event -> browser.accept(DOI));
        VBox content = new VBox(8, wrapped("about.what"), heading("about.keys"), keys(), heading("about.data"), wrapped("about.citation"), doi,
                wrapped("about.conditions"), heading("about.licences"), wrapped("about.libraries"), licence("about.apache", "/META-INF/LICENSE"),
                licence("about.font", "/marquee/ui/font/OFL.txt"));
        content.setId("about-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportWidth(620);
        scroll.setPrefViewportHeight(460);
        scroll.getStyleClass().add("about-scroll");
        dialog.getDialogPane().setId("about");
        dialog.getDialogPane().setContent(scroll);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.getDialogPane().lookupButton(ButtonType.CLOSE).setId("about-close");
        dialog.show();
    }

    private static Label heading(String key) {
        Label heading = new Label(Text.of(key));
        heading.getStyleClass().add("card-title");
        return heading;
    }

    private static Label wrapped(String key) {
        Label label = new Label(Text.of(key));
        label.setWrapText(true);
        return label;
    }

    private static Node keys() {
        GridPane grid = new GridPane();
        grid.setHgap(24);
        grid.setVgap(4);
        for (int row = 0; row < KEYS.length; row++) {
            Label key = new Label(Text.of("about.key." + KEYS[row]));
            key.getStyleClass().add("medium");
            key.setMinWidth(Label.USE_PREF_SIZE);
            Label meaning = new Label(Text.of("about.does." + KEYS[row]));
            meaning.setWrapText(true);
            grid.addRow(row, key, meaning);
        }
        return grid;
    }

    private static TitledPane licence(String key, String resource) {
        TextArea text = new TextArea(read(resource));
        text.setEditable(false);
        text.setPrefRowCount(12);
        text.setAccessibleText(Text.of(key));
        TitledPane pane = new TitledPane(Text.of(key), text);
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private static String read(String resource) {
        try (InputStream file = AboutDialog.class.getResourceAsStream(resource)) {
            return file == null ? Text.of("about.missing") : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return Text.of("about.missing");
        }
    }
}
