package marquee.ui.chart;

import java.util.function.Function;
import java.util.function.Supplier;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

import org.jfree.chart.JFreeChart;
import org.kordamp.ikonli.feather.Feather;

import marquee.chart.ChartLook;
import marquee.chart.TableText;
import marquee.ui.control.AskedMenu;
import marquee.ui.control.Card;
import marquee.ui.control.Icons;
import marquee.ui.text.Text;

/** A card that shows a chart, from which picture and data can be taken away by a menu, and the picture by Ctrl+C. */
public final class ChartCard extends Card {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final ChartPane pane;
    private final ChartMenu menu;
    private final Subscription subscription;
    private double least = USE_COMPUTED_SIZE; // height

    ChartCard(String id, String title, Charts charts) {
        super(id, title);
        pane = charts.pane();
        pane.setId(id + "-chart");
        menu = new ChartMenu(id, this::title, pane, charts);
        Button take = Icons.button(id + "-take", Feather.DOWNLOAD, Text.of("chart.take"), () -> { });
        take.setOnAction(event -> menu.menu().show(take, Side.BOTTOM, 0, 4));
        addActions(take);
        takeFrom(pane);
        setBody(pane);
        subscription = charts.look().subscribe(look -> setLeastHeight(least));
    }

    /**
     * Keeps the card from becoming too low to be read; the words in a chart take their share of it, so it grows with the size of text.
     *
     * @param height for text of the usual size, in pixels
     */
    public void setLeastHeight(double height) {
        least = height;
        setMinHeight(height < 0 ? height : height * Math.max(1, pane.look().scale()));
    }

    /** Lets picture and data be taken away where something else is looked at in place of the chart: Ctrl+C, the menu by mouse and keys. */
    public void takeFrom(Node seen) {
        AskedMenu.install(seen, menu::menu);
        seen.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                menu.copy();
                event.consume();
            }
        });
    }

    /**
     * Shows a chart.
     *
     * @param description what it shows in words and figures, for those who cannot see it
     * @param chartOf makes the chart in a look; called now and whenever the look changes
     */
    public void show(String description, Function<ChartLook, JFreeChart> chartOf) {
        pane.show(description, chartOf);
    }

    /** Sets what must be known to read the chart: it goes with every picture of it. */
    public void setNote(String words) {
        menu.setNote(words);
    }

    /** Lets the data behind the chart be saved. */
    public void setData(Supplier<TableText> table) {
        menu.setData(table);
    }

    /** The pane with the chart. */
    public ChartPane pane() {
        return pane;
    }

    /** Lets go of the look and of the chart. */
    public void dispose() {
        subscription.unsubscribe();
        pane.dispose();
    }
}
