package marquee.ui.feature.explore;

import java.util.List;

import marquee.chart.TableText;

/**
 * A picture made of bars.
 *
 * @param summary what it shows, in a sentence with its main figures
 * @param across what lies across
 * @param up what their heights are
 * @param bars the bars
 */
record Bars(String summary, String across, String up, List<Bar> bars) implements Picture {

    /** No bars. */
    static final Bars NONE = new Bars("", "", "", List.of());

    /** Copies the bars. */
    Bars {
        bars = List.copyOf(bars);
    }

    /** Whether any bar is chosen: then the others stand back. */
    boolean anyChosen() {
        return bars.stream().anyMatch(Bar::chosen);
    }

    @Override
    public TableText table() {
        return new TableText(List.of(across, up), bars.stream().map(bar -> List.of(bar.label(), plain(bar.value()))).toList());
    }

    @Override
    public String key(int mark) {
        return bars.get(mark).key();
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
