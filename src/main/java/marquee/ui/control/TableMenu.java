package marquee.ui.control;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import marquee.ui.text.Text;

/** What can be done with a table, by mouse or by keys: copy, save, sort by a column. Made for the moment in which it is asked for. */
final class TableMenu {

    private TableMenu() {
    }

    /** How it is opened, for those who cannot see that there is one. */
    static String help() {
        return Text.of("table.help");
    }

    /**
     * The menu of a table.
     *
     * @param table the table
     * @param copy copies the chosen rows, or all, with the header
     * @param saveOrNull saves all rows; null where they cannot be saved
     */
    static ContextMenu of(TableView<?> table, Runnable copy, Runnable saveOrNull) {
        String id = table.getId();
        ContextMenu menu = new ContextMenu(action(id + "-menu-copy", "table.copy", Feather.COPY, copy));
        menu.getItems().get(0).setAccelerator(new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN));
        if (saveOrNull != null) {
            menu.getItems().add(action(id + "-menu-csv", "table.csv", Feather.DOWNLOAD, saveOrNull));
        }
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(orders(table));
        return menu;
    }

    private static MenuItem action(String id, String key, Ikon icon, Runnable action) {
        MenuItem item = new MenuItem(Text.of(key), Icons.of(icon));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** An item per column, the one that sorts marked with its direction, and one for the order in which the rows came. */
    private static <T> List<MenuItem> orders(TableView<T> table) {
        List<MenuItem> items = new ArrayList<>();
        TableColumn<T, ?> first = table.getSortOrder().isEmpty() ? null : table.getSortOrder().get(0);
        for (TableColumn<T, ?> column : table.getColumns()) {
            boolean sorts = column == first;
            boolean rises = column.getSortType() == TableColumn.SortType.ASCENDING;
            String name = Text.of("table.sort", column.getText());
            RadioMenuItem item = new RadioMenuItem(!sorts ? name : Text.of(rises ? "table.sort.rising" : "table.sort.falling", name));
            item.setId(table.getId() + "-menu-sort-" + items.size());
            item.setSelected(sorts);
            item.setOnAction(event -> sort(table, column));
            items.add(item);
        }
        RadioMenuItem none = new RadioMenuItem(Text.of("table.sort.none"));
        none.setId(table.getId() + "-menu-sort-none");
        none.setSelected(first == null);
        none.setOnAction(event -> table.getSortOrder().clear());
        items.add(none);
        return items;
    }

    /** Sorts by a column, the lowest first; by the one that sorts already, the other way round. */
    private static <T> void sort(TableView<T> table, TableColumn<T, ?> column) {
        boolean falls = table.getSortOrder().indexOf(column) == 0 && column.getSortType() == TableColumn.SortType.ASCENDING;
        column.setSortType(falls ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(column));
    }
}
