package marquee.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;

import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import marquee.testing.Toolkit;
import marquee.ui.text.Numbers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DataTableTest {

    private record Row(String model, double rmse) { }

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    @Test
    void takesRowsAwayInTheOrderThatIsSeenAndAtFullPrecision() {
        DataTable<Row> table = Toolkit.call(DataTableTest::table);
        Toolkit.run(() -> {
            TableColumn<Row, ?> rmse = table.getColumns().get(1);
            rmse.setSortType(TableColumn.SortType.ASCENDING);
            table.getSortOrder().add(rmse);
        });

        assertThat(table.text().header()).containsExactly("Model", "RMSE");
        assertThat(table.text().rows()).containsExactly(List.of("SVD", "0.875419361"), List.of("k-NN", "0.9"), List.of("none", ""));
    }

    @Test
    void copiesChosenRowsWithTheHeader() {
        DataTable<Row> table = Toolkit.call(DataTableTest::table);
        String copied = Toolkit.call(() -> {
            table.getSelectionModel().select(0);
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, false, true, false, false));
            return Clipboard.getSystemClipboard().getString();
        });

        assertThat(copied).isEqualTo("Model\tRMSE\nk-NN\t0.9\n");
    }

    private static DataTable<Row> table() {
        DataTable<Row> table = new DataTable<>("results", "Nothing yet");
        table.addText("Model", Row::model);
        table.addNumber("RMSE", Row::rmse, Numbers::error);
        table.show(List.of(new Row("k-NN", 0.9), new Row("SVD", 0.875419361), new Row("none", Double.NaN)));
        return table;
    }
}
