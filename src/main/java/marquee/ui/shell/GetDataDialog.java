package marquee.ui.shell;

import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import marquee.ui.download.Release;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Lets the user choose a release, shows the conditions of use first, and fetches only once they are agreed to. */
public final class GetDataDialog {

    private static final double WIDTH = 660;
    private static final long BYTES_PER_RATING = 60; // what a rating costs in memory while its data is read and explored
    private static final long LARGE = 1_000_000;

    private final GetDataModel model;
    private final Consumer<String> browser;
    private final ToggleGroup choice = new ToggleGroup();

    private GetDataDialog(GetDataModel model, Consumer<String> browser) {
        this.model = model;
        this.browser = browser;
    }

    /**
     * Shows the dialog in front of a window.
     *
     * @param browser opens an address outside of the program
     */
    public static void show(Window owner, GetDataModel model, Consumer<String> browser) {
        new GetDataDialog(model, browser).show(owner);
    }

    private void show(Window owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(Text.of("download.title"));
        dialog.setHeaderText(Text.of("download.header"));
        dialog.setResizable(true);
        ButtonType open = new ButtonType(Text.of("download.open"), ButtonBar.ButtonData.LEFT);
        ButtonType fetch = new ButtonType(Text.of("download.fetch"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().setId("get-data");
        dialog.getDialogPane().getStyleClass().add("get-data");
        dialog.getDialogPane().getButtonTypes().setAll(open, fetch, new ButtonType(Text.of("download.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        CheckBox agree = new CheckBox(Text.of("download.agree"));
        agree.setId("get-data-agree");
        VBox content = new VBox(choices(), conditions(), agree);
        content.getStyleClass().add("get-data-content");
        content.setPrefWidth(WIDTH);
        dialog.getDialogPane().setContent(content);
        Button fetchButton = (Button) dialog.getDialogPane().lookupButton(fetch);
        fetchButton.setId("get-data-fetch");
        fetchButton.disableProperty().bind(agree.selectedProperty().not());
        Button openButton = (Button) dialog.getDialogPane().lookupButton(open);
        openButton.setId("get-data-open");
        openButton.disableProperty().bind(Bindings.createBooleanBinding(() -> model.here(chosen()).isEmpty(), choice.selectedToggleProperty()));
        dialog.setOnHidden(event -> {
            if (dialog.getResult() == fetch) {
                model.fetch(chosen());
            } else if (dialog.getResult() == open) {
                model.open(chosen());
            }
        });
        dialog.show();
    }

    private Release chosen() {
        return (Release) choice.getSelectedToggle().getUserData();
    }

    private VBox choices() {
        Label title = new Label(Text.of("download.choose"));
        title.getStyleClass().add("medium");
        ScrollPane scroll = new ScrollPane(releases());
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(250);
        scroll.setAccessibleText(title.getText());
        scroll.getStyleClass().add("get-data-box");
        return new VBox(8, title, scroll);
    }

    private VBox releases() {
        VBox list = new VBox();
        list.getStyleClass().add("get-data-releases");
        for (Release release : model.releases()) {
            RadioButton button = new RadioButton(release.id());
            button.setId("get-data-" + release.id());
            button.setMnemonicParsing(false);
            button.getStyleClass().add("get-data-release");
            button.setUserData(release);
            button.setToggleGroup(choice);
            String counts = Text.of("download.release", Numbers.count(release.ratings()), Numbers.count(release.users()),
                    Numbers.count(release.movies()), Numbers.bytes(release.bytes()))
                    + (model.here(release).isPresent() ? " · " + Text.of("download.here") : "");
            Label figures = new Label(counts);
            Label advice = new Label(advice(release));
            advice.setWrapText(true);
            advice.getStyleClass().add("muted");
            button.setAccessibleText(release.id() + ". " + counts + ". " + advice.getText());
            VBox words = new VBox(button, figures, advice);
            words.getStyleClass().add("get-data-entry");
            list.getChildren().add(words);
        }
        choice.getToggles().get(0).setSelected(true);
        return list;
    }

    private static String advice(Release release) {
        String changes = Text.of(release.fixed() ? "download.fixed" : "download.changing");
        return release.ratings() < LARGE ? changes : changes + " " + Text.of("download.large", Numbers.bytes(release.ratings() * BYTES_PER_RATING));
    }

    private VBox conditions() {
        Label title = new Label(Text.of("download.conditions"));
        title.getStyleClass().add("medium");
        Label text = new Label(Text.of("download.conditions.text"));
        text.setId("get-data-conditions");
        text.setWrapText(true);
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(120);
        scroll.setMinHeight(80);
        scroll.setAccessibleText(text.getText());
        scroll.getStyleClass().add("get-data-box");
        Hyperlink readme = new Hyperlink(Text.of("download.readme"));
        readme.setId("get-data-readme");
        readme.setOnAction(event -> browser.accept("https://files.grouplens.org/datasets/movielens/" + chosen().id() + "-README.html"));
        return new VBox(8, title, scroll, readme);
    }
}
