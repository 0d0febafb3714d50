package marquee.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.IntFunction;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.NumberTickUnitSource;
import org.jfree.chart.axis.TickUnit;
import org.jfree.chart.axis.TickUnitSource;

/** Labels at the ticks of an axis with as many decimals as it takes to tell one tick from the next, however close they lie. */
public final class Ticks {

    private static final double TINY = 1e-9;
    private static final int PERCENT = 2; // the decimals that a share loses when it is written as percent

    private Ticks() {
    }

    /** Writes the ticks of an axis as numbers with at least some decimals. */
    public static void decimals(NumberAxis axis, int least) {
        set(axis, places -> {
            NumberFormat format = NumberFormat.getNumberInstance(locale());
            return fixed(format, Math.max(least, places));
        });
    }

    /** Writes the ticks of an axis with their signs and at least some decimals. */
    public static void signed(NumberAxis axis, int least) {
        set(axis, places -> {
            DecimalFormat format = new DecimalFormat("+0;−0", DecimalFormatSymbols.getInstance(locale()));
            return fixed(format, Math.max(least, places));
        });
    }

    /** Writes the ticks of an axis of shares as percent. */
    public static void percent(NumberAxis axis) {
        set(axis, places -> fixed(NumberFormat.getPercentInstance(locale()), Math.max(0, places - PERCENT)));
    }

    private static void set(NumberAxis axis, IntFunction<NumberFormat> format) {
        axis.setStandardTickUnits(new Units(format));
    }

    private static NumberFormat fixed(NumberFormat format, int decimals) {
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }

    private static Locale locale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }

    /** How many decimals 0.05 has: 2. For units of 1, 2 and 5 times a power of ten. */
    static int places(double unit) {
        return Math.max(0, (int) Math.ceil(-Math.log10(unit) - TINY));
    }

    /** The usual units, each with the decimals that it needs. */
    private record Units(IntFunction<NumberFormat> format) implements TickUnitSource {

        @Override
        public TickUnit getLargerTickUnit(TickUnit unit) {
            NumberTickUnitSource usual = new NumberTickUnitSource();
            TickUnit atLeast = usual.getCeilingTickUnit(unit.getSize());
            return dress(atLeast.getSize() > unit.getSize() ? atLeast : usual.getLargerTickUnit(atLeast)); // it knows only units of its own
        }

        @Override
        public TickUnit getCeilingTickUnit(TickUnit unit) {
            return getCeilingTickUnit(unit.getSize());
        }

        @Override
        public TickUnit getCeilingTickUnit(double size) {
            return dress(new NumberTickUnitSource().getCeilingTickUnit(size));
        }

        private TickUnit dress(TickUnit unit) {
            return new NumberTickUnit(unit.getSize(), format.apply(places(unit.getSize())), unit.getMinorTickCount());
        }
    }
}
