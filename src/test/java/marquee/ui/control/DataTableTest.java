package marquee.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import marquee.testing.Toolkit;
import marquee.ui.text.Numbers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

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

    @Test
    void keysSortItByAnyColumnBothWaysAndBringItsOrderBack() {
        DataTable<Row> table = Toolkit.call(DataTableTest::table);
        List<String> saved = new ArrayList<>();
        Toolkit.run(() -> {
            table.setOnSave(() -> saved.add(table.text().rows().get(0).get(0)));
            Stage stage = new Stage();
            stage.setScene(new Scene(new VBox(table), 400, 500));
            stage.show();
            table.requestFocus();
        });
        assertThat(shown(table)).containsExactly("k-NN", "SVD", "none");
        assertThat(pressed(table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F10, true, false, false, false), 4))
                .containsExactly("Copy with header", "Save the table (CSV)…", null, "Sort by Model", "Sort by RMSE", "As it came");
        assertThat(shown(table)).containsExactly("SVD", "k-NN", "none");
        assertThat(pressed(table, menuKey(), 4)).contains("Sort by Model", "Sort by RMSE (rising)");
        assertThat(shown(table)).containsExactly("none", "k-NN", "SVD");
        assertThat(pressed(table, menuKey(), 3)).contains("Sort by Model", "Sort by RMSE (falling)");
        assertThat(shown(table)).containsExactly("k-NN", "none", "SVD");
        assertThat(pressed(table, menuKey(), 5)).contains("Sort by Model (rising)", "Sort by RMSE");
        assertThat(shown(table)).containsExactly("k-NN", "SVD", "none");
        pressed(table, menuKey(), 1);
        assertThat(saved).containsExactly("k-NN");
        Toolkit.run(() -> table.getScene().getWindow().hide());
    }

    private static KeyEvent menuKey() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.CONTEXT_MENU, false, false, false, false);
    }

    /** Opens the menu by a key, goes down to an item and chooses it, as the arrow keys and Enter do; returns what the menu offers. */
    private static List<String> pressed(DataTable<Row> table, KeyEvent key, int place) {
        Toolkit.run(() -> table.fireEvent(key));
        List<String> words = new ArrayList<>();
        FxRobot robot = new FxRobot();
        ContextMenu menu = Toolkit.call(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).findFirst().orElseThrow());
        menu.getItems().forEach(item -> words.add(item.getText()));
        long above = menu.getItems().subList(0, place).stream().filter(item -> !(item instanceof SeparatorMenuItem)).count();
        for (int step = 0; step < above; step++) { // the keyboard is on the first item
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.ENTER);
        Toolkit.await("the menu is gone", () -> !menu.isShowing());
        return words;
    }

    private static List<String> shown(DataTable<Row> table) {
        return Toolkit.call(() -> table.getItems().stream().map(Row::model).toList());
    }

    @Test
    void itsColumnsGrowWithTheTextAndComeBackToWhatTheyWere() {
        DataTable<Row> table = Toolkit.call(() -> new DataTable<Row>("wide", ""));
        TableColumn<Row, Double> rmse = Toolkit.call(() -> table.addNumber("RMSE", Row::rmse, Numbers::error));
        TableColumn<Row, String> model = Toolkit.call(() -> table.addWrapped("Model", Row::model));
        Toolkit.run(() -> {
            rmse.setPrefWidth(56);
            model.setMinWidth(108);
            new Scene(table, 400, 200);
            table.applyCss();
            table.layout();
        });
        for (int size : new int[] {12, 21, 17, 28, 14}) {
            Toolkit.run(() -> {
                table.setStyle("-fx-font-size: " + size + "px;");
                table.applyCss();
                table.layout();
            });
            assertThat(rmse.getPrefWidth()).isEqualTo(56 * (size / 14.0));
            assertThat(rmse.getMinWidth()).as("numbers do not give way to words").isEqualTo(rmse.getPrefWidth());
            assertThat(model.getMinWidth()).isEqualTo(108 * (size / 14.0));
        }
        assertThat(rmse.getPrefWidth()).isEqualTo(56);
    }

    @Test
    void columnsWithoutAWidthGetOneThatSuitsWhatTheyShowAndOthersKeepTheirs() {
        DataTable<Row> table = Toolkit.call(() -> new DataTable<Row>("fitted", ""));
        TableColumn<Row, String> model = Toolkit.call(() -> table.addText("Model", Row::model));
        TableColumn<Row, Double> rmse = Toolkit.call(() -> table.addNumber("RMSE", Row::rmse, Numbers::error));
        TableColumn<Row, String> same = Toolkit.call(() -> table.addText("Same", Row::model));
        Toolkit.run(() -> {
            same.setPrefWidth(56);
            table.show(List.of(new Row("k-NN", 0.9), new Row("a name of twenty-nine letters", 0.9)));
        });

        assertThat(model.getPrefWidth()).isBetween(29 * 7.0, 29 * 7.5 + 40);
        assertThat(rmse.getPrefWidth()).isLessThan(model.getPrefWidth() / 2);
        assertThat(same.getPrefWidth()).isEqualTo(56);

        Toolkit.run(() -> table.show(List.of(new Row("x", 0.9))));
        assertThat(model.getPrefWidth()).as("later rows move nothing").isBetween(29 * 7.0, 29 * 7.5 + 40);
    }

    @Test
    void whereItsNumbersHaveNoRoomItIsScrolledSidewaysAndNotCut() {
        DataTable<Row> table = Toolkit.call(() -> new DataTable<Row>("narrow", ""));
        TableColumn<Row, String> model = Toolkit.call(() -> table.addText("Model", Row::model));
        TableColumn<Row, Double> rmse = Toolkit.call(() -> table.addNumber("RMSE", Row::rmse, Numbers::error));
        TableColumn<Row, Double> again = Toolkit.call(() -> table.addNumber("Again", Row::rmse, Numbers::error));
        Toolkit.run(() -> {
            model.setPrefWidth(200);
            rmse.setPrefWidth(90);
            again.setPrefWidth(90);
            table.setStyle("-fx-font-size: 14px;");
            table.show(List.of(new Row("k-NN", 0.9)));
            new Scene(table, 300, 200);
            table.applyCss();
            table.layout();
        });
        assertThat(List.of(model.getWidth(), rmse.getWidth(), again.getWidth())).as("as wide as they are meant").containsExactly(200.0, 90.0, 90.0);
        Toolkit.run(() -> {
            table.resize(500, 200);
            table.layout();
        });
        assertThat(model.getWidth() + rmse.getWidth() + again.getWidth()).as("they fill it where there is room").isGreaterThan(480);
        Toolkit.run(() -> {
            table.setStyle("-fx-font-size: 28px;");
            table.applyCss();
            table.layout();
        });
        assertThat(rmse.getWidth()).as("twice the text").isEqualTo(180);
    }

    @Test
    void itsRowsComeAFewWithEveryFrameUntilItFillsItsPlace() {
        DataTable<Row> table = Toolkit.call(DataTableTest::table);
        VBox place = new VBox(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        List<Double> heights = new ArrayList<>();
        Toolkit.run(() -> {
            table.heightProperty().subscribe((before, now) -> heights.add(now.doubleValue()));
            Stage stage = new Stage();
            stage.setScene(new Scene(place, 400, 500));
            stage.show();
        });

        Toolkit.await("it fills its place", () -> table.getHeight() == 500);
        Toolkit.await("it is free to grow with its place", () -> table.getMaxHeight() == Double.MAX_VALUE);
        Toolkit.run(() -> table.getScene().getWindow().hide());
        assertThat(heights).isSorted().hasSizeGreaterThan(2);
    }

    @Test
    void ofTwoTablesInAWindowOneGrowsAtATime() {
        List<DataTable<Row>> tables = Toolkit.call(() -> List.of(table(), table()));
        List<DataTable<Row>> grown = new ArrayList<>();
        Toolkit.run(() -> {
            HBox place = new HBox(tables.get(0), tables.get(1));
            Stage stage = Toolkit.show(place, 600, 500);
            tables.forEach(table -> table.heightProperty().subscribe((before, now) -> grown.add(table)));
            assertThat(stage.isShowing()).isTrue();
        });

        Toolkit.await("both fill their place", () -> tables.stream().allMatch(table -> table.getHeight() == 500));
        Toolkit.run(() -> tables.get(0).getScene().getWindow().hide());
        assertThat(grown).hasSizeGreaterThan(4);
        int first = grown.lastIndexOf(tables.get(0));
        assertThat(grown.subList(0, first + 1).stream().filter(table -> table == tables.get(1)).count()).as("while the first grows").isLessThanOrEqualTo(1);
    }

    @Test
    void itsColumnsFillItAgainAfterTheSizeOfTextHasChanged() {
        DataTable<Row> table = Toolkit.call(DataTableTest::table);
        VBox place = new VBox(table);
        Toolkit.run(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(place, 600, 300));
            stage.show();
        });
        Toolkit.await("they fill it", () -> filled(table) > 590);

        for (int size : new int[] {20, 14}) {
            Toolkit.run(() -> {
                place.setStyle("-fx-font-size: " + size + "px");
                place.applyCss();
            });
            Toolkit.await("they fill it with text of " + size + " pixels", () -> filled(table) > 590 && filled(table) <= 600);
        }
        Toolkit.run(() -> table.getScene().getWindow().hide());
    }

    private static double filled(DataTable<Row> table) {
        return table.getColumns().stream().mapToDouble(TableColumn::getWidth).sum();
    }

    private static DataTable<Row> table() {
        DataTable<Row> table = new DataTable<>("results", "Nothing yet");
        table.addText("Model", Row::model);
        table.addNumber("RMSE", Row::rmse, Numbers::error);
        table.show(List.of(new Row("k-NN", 0.9), new Row("SVD", 0.875419361), new Row("none", Double.NaN)));
        return table;
    }

    @Test
    void staysAtItsFirstRowUntilSomebodyMovesIt() {
        DataTable<Row> table = Toolkit.call(() -> {
            DataTable<Row> made = new DataTable<>("long", "");
            made.addWrapped("Model", Row::model);
            Stage stage = new Stage();
            stage.setScene(new Scene(new VBox(made), 300, 400));
            VBox.setVgrow(made, Priority.ALWAYS);
            stage.show();
            return made;
        });
        List<Row> rows = new ArrayList<>();
        for (int place = 0; place < 800; place++) {
            rows.add(new Row("model " + "with a long name ".repeat(place % 7), place));
        }
        for (List<Row> shown : List.of(rows, rows.subList(100, 700))) {
            Toolkit.run(() -> table.showFromTop(shown));
            VirtualFlow<?> flow = Toolkit.call(() -> (VirtualFlow<?>) table.lookup(".virtual-flow"));
            Toolkit.run(() -> flow.setPosition(0.9));
            Toolkit.await("the first row is in sight again", () -> flow.getFirstVisibleCell().getIndex() == 0 && flow.getPosition() == 0);
            Toolkit.run(() -> table.fireEvent(new ScrollEvent(ScrollEvent.SCROLL, 10, 10, 10, 10, false, false, false, false, false, false,
                    0, -40, 0, -40, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
            Toolkit.run(() -> flow.setPosition(0.9));
            Toolkit.run(() -> { });
            assertThat(Toolkit.call(() -> flow.getFirstVisibleCell().getIndex())).as("where somebody has put it").isGreaterThan(100);
        }
        Toolkit.run(() -> ((Stage) table.getScene().getWindow()).close());
    }
}
