package marquee.core.csv;

/** Whole numbers as GroupLens writes them: ASCII digits, no sign, no blanks, no zeros in front. */
final class WholeNumber {

    /** Stands for "no such number". */
    static final long NONE = -1;

    private static final int MOST_DIGITS = 18;

    private WholeNumber() {
    }

    /** The number, or {@link #NONE}; one of more than 18 digits counts as {@link Long#MAX_VALUE}. */
    static long parse(String cell) {
        return parse(cell, 0, cell.length());
    }

    /** The number between two positions. */
    static long parse(String cell, int from, int to) {
        if (from >= to || cell.charAt(from) == '0' && to - from > 1) {
            return NONE;
        }
        long number = 0;
        for (int i = from; i < to; i++) {
            int digit = cell.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = i - from < MOST_DIGITS ? number * 10 + digit : Long.MAX_VALUE;
        }
        return number;
    }

    /** The number before a ".0", or {@link #NONE}: how programs write whole numbers that went through a column with gaps. */
    static long parseDecimal(String cell) {
        int point = cell.indexOf('.');
        if (point < 0 || point + 1 == cell.length()) {
            return NONE;
        }
        for (int i = point + 1; i < cell.length(); i++) {
            if (cell.charAt(i) != '0') {
                return NONE;
            }
        }
        return parse(cell, 0, point);
    }
}
