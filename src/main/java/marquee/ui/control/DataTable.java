package marquee.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

import marquee.chart.TableText;

/**
 * A table of records: rows of one height, numbers at the right edge, sorted by a click on a header or from its menu, which the
 * keys open too; chosen rows copied with Ctrl+C together with the header, and as plain text to be saved.
 *
 * @param <T> the record
 */
public final class DataTable<T> extends TableView<T> {

    private static final double TEXT = 14; // the size of text for which the widths of columns are meant
    private static final double NARROWEST = 80;
    private static final double WORDS_KEEP = 0.75; // of the width of a column of words that does not wrap
    private static final String NUMBERS = "number-column";
    private static final double UNSET = new TableColumn<>().getPrefWidth();
    private static final double LETTER = 7.5; // pixels that a letter takes in the middle
    private static final double AROUND = 34; // pixels beside the words of a cell, and for the arrow of a header
    private static final int LONGEST = 42;
    private static final int MEASURED = 30;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private static final double AT_ONCE = 72; // pixels, two rows

    private final ObservableList<T> rows = FXCollections.observableArrayList();
    private final FilteredList<T> found = new FilteredList<>(rows);
    private final List<Function<T, String>> plain = new ArrayList<>();
    private final List<Function<T, String>> shown = new ArrayList<>();
    private final Set<TableColumn<T, ?>> wrapped = new HashSet<>();
    private final Map<TableColumn<T, ?>, Widths> meant = new HashMap<>();
    private final Label ruler = new Label(); // never seen: its font is that of the table
    private final Unfolding unfolding = new Unfolding(this, AT_ONCE);
    private final FirstRow firstRow = new FirstRow(this);
    private boolean filled;
    private boolean scrolls; // sideways
    private double textScale = 1;
    private Runnable save; // null: the rows cannot be saved

    /**
     * A table without columns.
     *
     * @param id the id
     * @param whenEmpty what stands in it while it has no rows
     */
    public DataTable(String id, String whenEmpty) {
        setId(id);
        getStyleClass().addAll("data-table");
        setAccessibleHelp(TableMenu.help());
        setFixedCellSize(36);
        setPlaceholder(new Label(whenEmpty));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        SortedList<T> sorted = new SortedList<>(found);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        ruler.fontProperty().addListener((font, before, now) -> requestLayout());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copySelection();
                event.consume();
            }
        });
        AskedMenu.install(this, () -> TableMenu.of(this, this::copySelection, save));
    }

    /** Lets the rows be saved, from the menu of the table too. */
    public void setOnSave(Runnable saving) {
        save = saving;
    }

    /** Saves the rows, where they can be saved. */
    public void save() {
        if (save != null) {
            save.run();
        }
    }

    /** Shows rows in place of those before; the order that the user chose stays. */
    public void show(List<? extends T> records) {
        if (!filled && !records.isEmpty()) {
            filled = true;
            fit(records.subList(0, Math.min(MEASURED, records.size())));
            unfolding.again();
        }
        rows.setAll(records);
    }

    /** Shows rows in place of those before, the first one in sight until somebody moves the table. */
    public void showFromTop(List<? extends T> records) {
        show(records);
        firstRow.hold();
    }

    /** Gives columns without a width one that suits what they show; left to itself, the toolkit makes cells in dozens to find one. */
    private void fit(List<? extends T> records) {
        for (int place = 0; place < getColumns().size(); place++) {
            TableColumn<T, ?> column = getColumns().get(place);
            if (column.getPrefWidth() == UNSET) {
                int letters = column.getText().length();
                for (T row : records) {
                    letters = Math.max(letters, shown.get(place).apply(row).length());
                }
                column.setPrefWidth((Math.min(LONGEST, letters) * LETTER + AROUND) * textScale);
            }
        }
    }

    /** Shows only rows that have each of some words in any cell, whatever their case; an empty text shows all. */
    public void search(String words) {
        List<String> wanted = Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        found.setPredicate(wanted.isEmpty() ? null : row -> {
            String cells = String.join("\n", plain.stream().map(cell -> cell.apply(row)).toList()).toLowerCase(Locale.ROOT);
            return wanted.stream().allMatch(cells::contains);
        });
    }

    /** Takes all rows and columns away, so that the table can show something of another kind. */
    public void clearColumns() {
        rows.clear();
        getColumns().clear();
        plain.clear();
        shown.clear();
        filled = false;
        wrapped.clear();
        meant.clear();
        textScale = 1; // the widths of the columns to come are meant for text of the usual size
    }

    /** Adds a column of text, sorted as people of the user's country sort. */
    public TableColumn<T, String> addText(String title, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        column.setCellFactory(made -> new TextCell<>());
        column.setComparator(TextOrder::compare);
        return add(column, text, text);
    }

    /**
     * Adds a column of text that goes on in further lines where it is long. The rows of the table are then as high as they need,
     * and where there is little room, such columns give way to the others.
     */
    public TableColumn<T, String> addWrapped(String title, Function<T, String> text) {
        TableColumn<T, String> column = addText(title, text);
        column.setCellFactory(WrappedCell::new);
        wrapped.add(column);
        column.minWidthProperty().unbind();
        column.setMinWidth(NARROWEST * textScale);
        getColumns().forEach(this::hold);
        setFixedCellSize(USE_COMPUTED_SIZE);
        return column;
    }

    /**
     * Adds a column of numbers, which stand at its right edge.
     *
     * @param number the number; NaN where there is none
     * @param words how it is shown
     */
    public TableColumn<T, Double> addNumber(String title, ToDoubleFunction<T> number, Function<Double, String> words) {
        TableColumn<T, Double> column = new TableColumn<>(title);
        column.getStyleClass().add(NUMBERS);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(number.applyAsDouble(cell.getValue())));
        column.setCellFactory(made -> new NumberCell<>(words));
        column.setComparator(Comparator.naturalOrder());
        return add(column, row -> plainNumber(number.applyAsDouble(row)), row -> words.apply(number.applyAsDouble(row)));
    }

    /** All rows as they are sorted now, as plain text. */
    public TableText text() {
        return text(getItems());
    }

    private TableText text(List<T> records) {
        return new TableText(getColumns().stream().map(TableColumn::getText).toList(),
                records.stream().map(row -> plain.stream().map(cell -> cell.apply(row)).toList()).toList());
    }

    private void copySelection() {
        List<T> chosen = List.copyOf(getSelectionModel().getSelectedItems());
        TextClip.put(text(chosen.isEmpty() ? getItems() : chosen).tabbed());
    }

    private <V> TableColumn<T, V> add(TableColumn<T, V> column, Function<T, String> cell, Function<T, String> seen) {
        column.setReorderable(false);
        getColumns().add(column);
        plain.add(cell);
        shown.add(seen);
        if (!wrapped.isEmpty()) {
            hold(column);
        }
        return column;
    }

    private void hold(TableColumn<T, ?> column) {
        if (!wrapped.contains(column)) {
            column.minWidthProperty().bind(column.prefWidthProperty());
        }
    }

    /** Only here the size of text is known for good: while styles change, it comes and goes. */
    @Override
    protected void layoutChildren() {
        double now = ruler.getFont().getSize() / TEXT;
        if (now != textScale) {
            scale(now);
        }
        boolean isNarrow = filled && getWidth() > 0 && getWidth() < least();
        if (isNarrow != scrolls) {
            scrolls = isNarrow;
            setColumnResizePolicy(scrolls ? UNCONSTRAINED_RESIZE_POLICY : CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
            if (scrolls) {
                getColumns().forEach(DataTable::takeWidth);
            }
        }
        super.layoutChildren();
    }

    /** Makes a column as wide as it is meant to be: it takes a width when it is told another one. */
    private static void takeWidth(TableColumn<?, ?> column) {
        double width = column.getPrefWidth();
        column.setPrefWidth(width + 1);
        column.setPrefWidth(width);
    }

    /** The width below which the table is scrolled sideways: a number is never cut, words give way to a part. */
    private double least() {
        return getColumns().stream().mapToDouble(column -> wrapped.contains(column) ? column.getMinWidth()
                : column.getStyleClass().contains(NUMBERS) ? column.getPrefWidth() : column.getPrefWidth() * WORDS_KEEP).sum();
    }

    /** Columns keep their proportion to the text. */
    private void scale(double now) {
        getColumns().forEach(column -> {
            Widths widths = meant.computeIfAbsent(column, made -> new Widths(made.getMinWidth() / textScale, made.getPrefWidth() / textScale));
            column.setPrefWidth(widths.preferred() * now);
            if (wrapped.contains(column)) {
                column.setMinWidth(widths.least() * now);
            }
        });
        textScale = now;
        if (getWidth() > 0) { // a column that is told its width takes it; all together must fill the table again
            getColumnResizePolicy().call(new ResizeFeatures<>(this, null, 0.0));
        }
    }

    private static String plainNumber(double number) {
        if (!Double.isFinite(number)) {
            return "";
        }
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : Double.toString(number);
    }

    private static final class TextCell<T> extends TableCell<T, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }

    /** How wide a column is for text of the usual size. */
    private record Widths(double least, double preferred) { }

    /** The words are a shape of its own: those of a cell are measured before its width is known. */
    private static final class WrappedCell<T> extends TableCell<T, String> {
        private final Text words = new Text();

        WrappedCell(TableColumn<T, String> column) {
            getStyleClass().add("wrapped-cell");
            words.getStyleClass().add("wrapped-words");
            words.wrappingWidthProperty().bind(Bindings.createDoubleBinding(
                    () -> Math.max(1, column.getWidth() - snappedLeftInset() - snappedRightInset()), column.widthProperty(), insetsProperty()));
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            words.setText(empty ? "" : text);
            setGraphic(empty ? null : words);
        }
    }

    private static final class NumberCell<T> extends TableCell<T, Double> {
        private final Function<Double, String> words;

        NumberCell(Function<Double, String> words) {
            this.words = words;
            getStyleClass().add("number-cell");
        }

        @Override
        protected void updateItem(Double number, boolean empty) {
            super.updateItem(number, empty);
            setText(empty || number == null ? null : words.apply(number));
        }
    }
}
