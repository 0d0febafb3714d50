package marquee.ui.chart;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.jfree.chart.JFreeChart;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import marquee.chart.ChartDrawing;
import marquee.chart.TableText;
import marquee.ui.control.Icons;
import marquee.ui.text.Text;

/** What can be taken away from a chart: a picture in three kinds, and the data behind it. */
final class ChartMenu {

    private static final double PIXELS_PER_POINT = 2;

    private final String id;
    private final Supplier<String> title;
    private final ChartPane pane;
    private final Charts charts;
    private Supplier<TableText> data;
    private String note = "";

    ChartMenu(String id, Supplier<String> title, ChartPane pane, Charts charts) {
        this.id = id;
        this.title = title;
        this.pane = pane;
        this.charts = charts;
    }

    void setNote(String words) {
        note = words;
    }

    void setData(Supplier<TableText> table) {
        data = table;
    }

    /** A menu made for this moment. */
    ContextMenu menu() {
        boolean empty = pane.isEmpty();
        ContextMenu menu = new ContextMenu(
                item("copy", "chart.copy", Feather.COPY, empty, this::copy),
                item("png", "chart.png", Feather.IMAGE, empty, this::savePng),
                item("svg", "chart.svg", Feather.PEN_TOOL, empty, () -> save("svg", drawing()::svg)),
                item("pdf", "chart.pdf", Feather.FILE_TEXT, empty, () -> save("pdf", drawing()::pdf)));
        if (data != null) {
            menu.getItems().add(item("csv", "chart.csv", Feather.GRID, empty, this::saveCsv));
        }
        return menu;
    }

    /** Puts the picture on the clipboard. */
    void copy() {
        if (!pane.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putImage(ChartPicture.image(drawing(), PIXELS_PER_POINT));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private void savePng() {
        ChartDrawing drawing = drawing();
        WritableImage image = ChartPicture.image(drawing, PIXELS_PER_POINT);
        save("png", () -> ChartPicture.png(image, drawing.words()));
    }

    private void saveCsv() {
        TableText table = data.get();
        String origin = title.get() + " · " + charts.passport().get();
        save("csv", () -> table.csv(origin).getBytes(StandardCharsets.UTF_8));
    }

    private void save(String extension, Callable<byte[]> content) {
        charts.files().save(pane, fileName(), extension, content);
    }

    private ChartDrawing drawing() {
        JFreeChart chart = pane.newChart();
        return ChartDrawing.of(chart, pane.look(), title.get(), note, charts.passport().get(), pane.getWidth(), pane.getHeight());
    }

    /** From a fixed pattern: words from data never become part of a path. */
    private String fileName() {
        return "marquee-" + id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private MenuItem item(String part, String key, Ikon icon, boolean disabled, Runnable action) {
        MenuItem item = new MenuItem(Text.of(key), Icons.of(icon));
        item.setId(id + "-" + part);
        item.setDisable(disabled);
        item.setOnAction(event -> action.run());
        return item;
    }
}
