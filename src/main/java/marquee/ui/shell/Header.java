package marquee.ui.shell;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.control.Icons;
import marquee.ui.text.Text;
import marquee.ui.theme.Appearance;

/**
 * The top row: name, File, open data with its counts, model, search, theme. Where there is not room for all of it the counts go
 * first, then the model, then the word beside the sign of the program; nothing is cut in the middle.
 */
public final class Header extends HBox {

    private static final double LONGEST_NAME = 22; // in sizes of the text
    private static final double SHORTEST_NAME = 6;
    private static final double ICON = 1.6;

    private final Label word = new Label(Text.of("app.name"));
    private final Label counts = new Label();
    private final Label fitted = new Label();
    private final Region gap = new Region();
    private final Region search;
    private final FileMenu dataMenu;

    /** A header. */
    public Header(HeaderModel model, FileActions actions, Region search, Appearance appearance) {
        this.search = search;
        setId("header");
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        word.setMinWidth(Region.USE_PREF_SIZE);
        HBox brand = new HBox(Icons.of(Feather.FILM), word);
        brand.getStyleClass().add("wordmark");
        brand.setAlignment(Pos.CENTER_LEFT);
        brand.setMinWidth(Region.USE_PREF_SIZE);
        counts.setId("header-counts");
        counts.getStyleClass().add("header-counts");
        counts.textProperty().bind(model.countsProperty());
        fitted.setId("header-model");
        fitted.setGraphic(Icons.of(Feather.CPU));
        fitted.getStyleClass().add("header-model");
        fitted.textProperty().bind(model.modelProperty());
        fitted.setAccessibleHelp(Text.of("header.model"));
        for (Label label : List.of(counts, fitted)) {
            label.textProperty().subscribe(words -> requestLayout()); // a label that was left out does not ask for room by itself
        }
        FileMenu file = new FileMenu("file-menu", actions);
        file.setText(Text.of("menu.file"));
        file.setMinWidth(Region.USE_PREF_SIZE);
        dataMenu = new FileMenu("data-menu", actions);
        dataMenu.textProperty().bind(model.nameProperty());
        dataMenu.accessibleHelpProperty().bind(model.countsProperty());
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(brand, file, dataMenu, counts, fitted, gap, search, themeSwitch(appearance));
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    /** Shows what there is room for beside what must be there. */
    private void fit() {
        double letter = counts.getFont().getSize();
        dataMenu.setMinWidth(Math.min(dataMenu.prefWidth(-1), LONGEST_NAME * letter));
        List<Node> must = new ArrayList<>(getChildren());
        must.removeAll(List.of(getChildren().get(0), counts, fitted, gap, search));
        double icon = ICON * letter;
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - icon - 2 * getSpacing() // beside the sign and the gap
                - must.stream().mapToDouble(node -> width(node) + getSpacing()).sum() - search.minWidth(-1);
        if (room < 0) { // even the name of the data must give way
            dataMenu.setMinWidth(Math.max(SHORTEST_NAME * letter, dataMenu.getMinWidth() + room));
        }
        room -= show(word, true, room);
        room -= search.prefWidth(-1) - search.minWidth(-1); // the rest only beside a search field of full width
        room -= show(fitted, !fitted.getText().isEmpty(), room);
        show(counts, true, room);
    }

    private double show(Label label, boolean wanted, double room) {
        double need = label.prefWidth(-1) + getSpacing();
        boolean shown = wanted && need <= room;
        label.setVisible(shown);
        label.setManaged(shown);
        return shown ? need : 0;
    }

    private static double width(Node node) {
        return node instanceof FileMenu ? node.minWidth(-1) : node.prefWidth(-1);
    }

    private static Button themeSwitch(Appearance appearance) {
        Button button = Icons.button("theme-switch", Feather.MOON, "", appearance::toggleDark);
        appearance.darkProperty().subscribe(dark -> Icons.label(button, dark ? Feather.SUN : Feather.MOON,
                Text.of(dark ? "theme.toLight" : "theme.toDark")));
        return button;
    }
}
