package marquee.core.csv;

import java.util.Locale;

/**
 * Something wrong with the data, with its address.
 *
 * @param file the file as it is named, or empty if it concerns the whole
 * @param line the line in the file, counted from 1; 0 if it concerns no single line
 * @param column the name of the column, or empty
 * @param value what stands there, shortened and with control characters escaped; empty if nothing does
 * @param rule what is wrong; reads on after the value in quotation marks, or stands alone if there is no value
 * @param fix what to do about it, one sentence
 */
public record Problem(String file, long line, String column, String value, String rule, String fix) {

    /** At most so many characters of a value are shown. */
    public static final int VALUE_LIMIT = 80;

    /** Shortens what comes from the data and escapes what cannot be shown. */
    public Problem {
        file = Shown.shorten(file, VALUE_LIMIT);
        column = Shown.shorten(column, VALUE_LIMIT);
        value = Shown.shorten(value, VALUE_LIMIT);
    }

    /** A problem of a whole file or folder. */
    public static Problem of(String file, String rule, String fix) {
        return new Problem(file, 0, "", "", rule, fix);
    }

    /** Where it is: {@code ratings.csv, line 1,042, column "rating"}. */
    public String place() {
        StringBuilder place = new StringBuilder(file);
        if (line > 0) {
            place.append(String.format(Locale.ROOT, ", line %,d", line));
        }
        if (!column.isEmpty()) {
            place.append(", column \"").append(column).append('"');
        }
        return place.toString();
    }

    /** What is wrong, without the place and without an end mark: {@code "6.0" is not one of 0.5, 1.0 … 5.0}. */
    public String statement() {
        return value.isEmpty() ? rule : '"' + value + "\" " + rule;
    }

    /** Place, statement and fix as one line of plain text. */
    public String sentence() {
        return sentence("");
    }

    /** As {@link #sentence()}, with a sentence on the consequence before the fix. */
    String sentence(String consequence) {
        StringBuilder text = new StringBuilder(place());
        if (text.length() > 0) {
            text.append(": ");
        }
        text.append(statement()).append('.');
        if (!consequence.isEmpty()) {
            text.append(' ').append(consequence);
        }
        if (!fix.isEmpty()) {
            text.append(" Fix: ").append(fix);
        }
        return text.toString();
    }
}
