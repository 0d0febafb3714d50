package marquee.ui.feature.explore;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import marquee.ui.control.Chips;
import marquee.ui.job.Jobs;
import marquee.ui.text.Text;

/** The title of the tab, the menus that filter, and, while anything is filtered, what is filtered and how much is left. */
final class FilterBar extends VBox {

    private final ExploreViewModel model;
    private final MenuButton genres;
    private final HBox menus = new HBox(8);

    FilterBar(ExploreViewModel model) {
        this.model = model;
        getStyleClass().add("filter-bar");
        Label title = new Label(Text.of("explore.title"));
        title.getStyleClass().add("tab-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        genres = menu("explore-filter-genre", Text.of("explore.filter.genre"), page -> page.more().genres(), model::toggleGenre);
        menus.getChildren().addAll(title, gap, genres);
        menus.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(menus, chosen());
    }

    /** Adds the menus beside that of the genres, each when it gets its turn. */
    void addMenus(Jobs jobs) {
        add(jobs, "stars", page -> page.stars().halves().bars(), model::toggleStars);
        add(jobs, "period", page -> page.more().years(), model::togglePeriod);
        add(jobs, "group", page -> page.more().groups(), model::toggleGroup);
    }

    private void add(Jobs jobs, String what, Function<Page, Bars> bars, Consumer<String> toggle) {
        jobs.turn(() -> menu("explore-filter-" + what, Text.of("explore.filter." + what), bars, toggle), menus.getChildren()::add);
    }

    private HBox chosen() {
        Chips chips = new Chips("explore-chips");
        HBox.setHgrow(chips, Priority.ALWAYS);
        Label left = new Label();
        left.setId("explore-left");
        left.getStyleClass().add("filter-left");
        left.setMinWidth(Region.USE_PREF_SIZE);
        Button clear = new Button(Text.of("explore.filter.clear"));
        clear.setId("explore-filter-clear");
        clear.getStyleClass().addAll("small", "flat");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(event -> model.clear());
        HBox row = new HBox(12, chips, left, clear);
        row.setAlignment(Pos.CENTER_LEFT);
        model.pageProperty().subscribe(page -> left.setText(page.left()));
        model.filtersProperty().subscribe(filters -> {
            if (filters.isEmpty() && holdsKeyboard(row)) {
                genres.requestFocus(); // what it was on goes
            }
            chips.show(filters.stream().map(filter ->
                    new Chips.Chip("explore-chip-" + filter.id(), filter.words(), () -> model.remove(filter))).toList());
            row.setVisible(!filters.isEmpty());
            row.setManaged(!filters.isEmpty());
        });
        return row;
    }

    private static boolean holdsKeyboard(HBox row) {
        return row.lookupAll(".button").stream().anyMatch(Node::isFocused);
    }

    private MenuButton menu(String id, String words, Function<Page, Bars> bars, Consumer<String> toggle) {
        MenuButton menu = new MenuButton(words);
        menu.setId(id);
        menu.getStyleClass().add("small");
        menu.getItems().add(new CheckMenuItem()); // a menu without items would not open; it is filled as it opens
        menu.setOnShowing(event -> menu.getItems().setAll(items(bars.apply(model.pageProperty().get()), toggle)));
        return menu;
    }

    private static List<CheckMenuItem> items(Bars bars, Consumer<String> toggle) {
        return bars.bars().stream().filter(bar -> !bar.key().isEmpty()).map(bar -> {
            CheckMenuItem item = new CheckMenuItem(bar.label());
            item.setMnemonicParsing(false);
            item.setSelected(bar.chosen());
            item.setOnAction(event -> toggle.accept(bar.key()));
            return item;
        }).toList();
    }
}
