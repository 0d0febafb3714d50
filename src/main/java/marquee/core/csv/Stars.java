package marquee.core.csv;

/** Reads ratings: half stars from 0.5 to 5, written as {@code 4}, {@code 4.0} or {@code 3.50}, and nothing else. */
final class Stars {

    private Stars() {
    }

    /** The rating, or NaN if it is none. */
    static double parse(String cell) {
        if (cell.isEmpty() || cell.charAt(0) < '0' || cell.charAt(0) > '5') {
            return Double.NaN;
        }
        int halves = 2 * (cell.charAt(0) - '0');
        if (cell.length() > 1) {
            if (cell.charAt(1) != '.' || cell.length() == 2 || cell.charAt(2) != '0' && cell.charAt(2) != '5') {
                return Double.NaN;
            }
            halves += cell.charAt(2) == '5' ? 1 : 0;
            for (int i = 3; i < cell.length(); i++) {
                if (cell.charAt(i) != '0') {
                    return Double.NaN;
                }
            }
        }
        return halves >= 1 && halves <= 10 ? halves / 2.0 : Double.NaN;
    }

    /** Whether a cell that is no rating here could be one on a scale from 1 to 10. */
    static boolean isOfTen(String cell) {
        return cell.matches("([6-9](\\.\\d{1,3})?|5\\.[1-9]\\d{0,2}|10(\\.0{1,3})?)");
    }
}
