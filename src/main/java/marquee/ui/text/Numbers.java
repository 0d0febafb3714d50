package marquee.ui.text;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;

/**
 * Numbers as people read them, in the user's locale: counts with separators, ratings with one decimal, predictions with
 * two, RMSE and MAE with four. Exports write plain numbers and do not come here. What is not a number is a dash.
 */
public final class Numbers {

    /** Stands for a figure that does not exist. */
    public static final String NONE = "–";

    private Numbers() {
    }

    /** A count: 100,004. */
    public static String count(long count) {
        return NumberFormat.getIntegerInstance(locale()).format(count);
    }

    /** A count in as few letters as the language has for it: 28.8K with at most one decimal, 29K with none. */
    public static String shortCount(long count, int decimals) {
        NumberFormat format = NumberFormat.getCompactNumberInstance(locale(), NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(decimals);
        return format.format(count);
    }

    /** A rating in stars: 4.5. */
    public static String rating(double stars) {
        return decimals(stars, 1);
    }

    /** A prediction or a mean in stars: 4.06. */
    public static String prediction(double stars) {
        return decimals(stars, 2);
    }

    /** An RMSE or MAE in stars: 0.8754. */
    public static String error(double stars) {
        return decimals(stars, 4);
    }

    /** A number with a fixed number of decimals. */
    public static String decimals(double number, int decimals) {
        if (!Double.isFinite(number)) {
            return NONE;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** A signed number with a fixed number of decimals: +0.62, −0.31, with a true minus sign; 0.00 where nothing is left of it. */
    public static String signed(double number, int decimals) {
        if (!Double.isFinite(number)) {
            return NONE;
        }
        String size = decimals(Math.abs(number), decimals);
        return size.equals(decimals(0, decimals)) ? size : (number < 0 ? "−" : "+") + size;
    }

    /**
     * A share as percent.
     *
     * @param share 0 to 1
     * @param decimals how many decimals the percent have: 1 gives 61.3 %
     */
    public static String percent(double share, int decimals) {
        return Double.isFinite(share) ? decimals(100 * share, decimals) + "\u00a0%" : NONE;
    }

    /** A short time: 0.4 s, 12 s, 3 min 20 s. */
    public static String duration(Duration duration) {
        double seconds = duration.toMillis() / 1000.0;
        if (seconds < 9.95) {
            return decimals(seconds, 1) + "\u00a0s";
        }
        long whole = Math.round(seconds);
        return whole < 60
                ? count(whole) + "\u00a0s"
                : count(whole / 60) + "\u00a0min " + whole % 60 + "\u00a0s";
    }

    /** A number of bytes in decimal units: 512 B, 50 kB, 4.2 MB, 239 MB, 1.4 GB. */
    public static String bytes(long bytes) {
        String[] units = {"B", "kB", "MB", "GB", "TB"};
        double number = bytes;
        int unit = 0;
        while (Math.abs(number) >= 999.5 && unit < units.length - 1) {
            number /= 1_000;
            unit++;
        }
        return decimals(number, unit < 2 || number >= 9.95 ? 0 : 1) + "\u00a0" + units[unit];
    }

    private static Locale locale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }
}
