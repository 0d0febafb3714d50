package marquee.ui.chart;

import java.util.function.Function;

import org.jfree.chart.JFreeChart;

import marquee.ui.control.Card;

/** A card that shows a chart. */
public final class ChartCard extends Card {

    private final ChartPane pane;

    ChartCard(String id, String title, Charts charts) {
        super(id, title);
        pane = new ChartPane(charts.look());
        pane.setId(id + "-chart");
        setBody(pane);
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

    /** The pane with the chart. */
    public ChartPane pane() {
        return pane;
    }

    /** Lets go of the look and of the chart. */
    public void dispose() {
        pane.dispose();
    }
}
