package marquee.ui.feature.compare;

import java.awt.Color;

import marquee.chart.ChartLook;

/**
 * How the values of a heat map become colours: from a low to a high colour, through that of the card where a middle is given.
 *
 * @param low the value of the low colour
 * @param high the value of the high colour
 * @param diverging whether the middle between the two has the colour of the card
 */
record HeatScale(double low, double high, boolean diverging) {

    private static final double FAINTEST = 0.08;

    /** From the lowest to the highest of some values. */
    static HeatScale over(double[] values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return low <= high ? new HeatScale(low, high, false) : new HeatScale(0, 1, false);
    }

    /** The colour of a value; the card's for a value that is not there. */
    Color colour(double value, ChartLook look) {
        if (Double.isNaN(value)) {
            return look.background();
        }
        double part = high > low ? Math.max(0, Math.min(1, (value - low) / (high - low))) : 0.5;
        if (!diverging) {
            return mix(look.background(), look.role("chart-heat"), FAINTEST + (1 - FAINTEST) * part);
        }
        return part < 0.5
                ? mix(look.background(), look.down(), 1 - 2 * part)
                : mix(look.background(), look.up(), 2 * part - 1);
    }

    /** Black or white, whichever can be read on a colour. */
    static Color textOn(Color colour) {
        double light = 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
        return light > 0.179 ? Color.BLACK : Color.WHITE; // the luminance at which both contrast alike (WCAG)
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Color mix(Color from, Color to, double part) {
        return new Color(mix(from.getRed(), to.getRed(), part), mix(from.getGreen(), to.getGreen(), part),
                mix(from.getBlue(), to.getBlue(), part));
    }

    private static int mix(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * part);
    }
}
