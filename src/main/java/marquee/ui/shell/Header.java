package marquee.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.control.Icons;
import marquee.ui.text.Text;
import marquee.ui.theme.Appearance;

/** The top row: name, open data with its counts, search, theme. */
public final class Header extends HBox {

    /** A header. */
    public Header(HeaderModel model, FileActions actions, Region search, Appearance appearance) {
        setId("header");
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(Text.of("app.name"), Icons.of(Feather.FILM));
        name.getStyleClass().add("wordmark");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label counts = new Label();
        counts.setId("header-counts");
        counts.getStyleClass().add("header-counts");
        counts.textProperty().bind(model.countsProperty());
        counts.setMinWidth(0);
        Label fitted = new Label();
        fitted.setId("header-model");
        fitted.setGraphic(Icons.of(Feather.CPU));
        fitted.getStyleClass().add("header-model");
        fitted.textProperty().bind(model.modelProperty());
        fitted.visibleProperty().bind(model.modelProperty().isNotEmpty());
        fitted.setAccessibleHelp(Text.of("header.model"));
        FileMenu file = new FileMenu("file-menu", actions);
        file.setText(Text.of("menu.file"));
        file.setMinWidth(Region.USE_PREF_SIZE);
        FileMenu dataMenu = new FileMenu("data-menu", actions);
        dataMenu.textProperty().bind(model.nameProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(name, file, dataMenu, counts, fitted, gap, search, themeSwitch(appearance));
    }

    private static Button themeSwitch(Appearance appearance) {
        Button button = Icons.button("theme-switch", Feather.MOON, "", appearance::toggleDark);
        appearance.darkProperty().subscribe(dark -> Icons.label(button, dark ? Feather.SUN : Feather.MOON,
                Text.of(dark ? "theme.toLight" : "theme.toDark")));
        return button;
    }
}
