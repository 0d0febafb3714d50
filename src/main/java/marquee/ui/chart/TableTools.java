package marquee.ui.chart;

import java.nio.charset.StandardCharsets;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import marquee.chart.TableText;
import marquee.ui.control.Card;
import marquee.ui.control.DataTable;
import marquee.ui.control.Icons;
import marquee.ui.text.Text;

/** A search field and a button that saves, for the card of a table. */
final class TableTools {

    private static final Duration AFTER_THE_LAST_KEY = Duration.millis(150);

    private TableTools() {
    }

    static void add(Charts charts, Card card, DataTable<?> table) {
        card.addTools(search(table));
        card.addActions(save(charts, card, table));
    }

    static void addWide(Charts charts, Card card, DataTable<?> table) {
        card.addActions(search(table), save(charts, card, table));
    }

    private static TextField search(DataTable<?> table) {
        TextField search = new TextField();
        search.setId(table.getId() + "-search");
        search.getStyleClass().addAll("small", "table-search");
        search.setPromptText(Text.of("table.search"));
        search.setAccessibleText(Text.of("table.search"));
        PauseTransition pause = new PauseTransition(AFTER_THE_LAST_KEY);
        pause.setOnFinished(paused -> table.search(search.getText()));
        search.textProperty().subscribe(typed -> pause.playFromStart());
        return search;
    }

    private static Button save(Charts charts, Card card, DataTable<?> table) {
        table.setOnSave(() -> {
            TableText text = table.text();
            String origin = card.title() + " · " + charts.passport().get();
            charts.files().save(table, "marquee-" + table.getId(), "csv", () -> text.csv(origin).getBytes(StandardCharsets.UTF_8));
        });
        return Icons.button(table.getId() + "-csv", Feather.DOWNLOAD, Text.of("table.csv"), table::save);
    }
}
