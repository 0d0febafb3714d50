package marquee.ui.feature.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import marquee.ui.control.TableText;

/**
 * A picture made of bars.
 *
 * @param summary what it shows, in a sentence with its main figures
 * @param bars the bars
 * @param axis what their heights are
 */
record Bars(String summary, String axis, List<Bar> bars) {

    /** No bars. */
    static final Bars NONE = new Bars("", "", List.of());

    /** Copies the bars. */
    Bars {
        bars = List.copyOf(bars);
    }

    /** Whether any bar is chosen: then the others stand back. */
    boolean anyChosen() {
        return bars.stream().anyMatch(Bar::chosen);
    }

    /** The bar with a key. */
    Optional<Bar> find(String key) {
        return bars.stream().filter(bar -> bar.key().equals(key)).findFirst();
    }

    /** The bars as a table, one row each. */
    TableText table(String nameOfLabels) {
        Function<Double, String> plain = value -> value == Math.rint(value) ? Long.toString(value.longValue()) : Double.toString(value);
        return new TableText(List.of(nameOfLabels, axis), bars.stream().map(bar -> List.of(bar.label(), plain.apply(bar.value()))).toList());
    }
}
