package marquee.core.csv;

import marquee.core.data.Movie;

/** Reads the year of release from the end of a title: "Toy Story (1995)". */
final class MovieTitles {

    private static final int FIRST_YEAR = 1870;
    private static final int LAST_YEAR = 2100;
    private static final int LENGTH = "(1995)".length();

    private MovieTitles() {
    }

    /** The one year in brackets at the end, blanks after it allowed; {@link Movie#NO_YEAR} if there is none, or two, or a span. */
    static int year(String title) {
        String text = title.stripTrailing();
        int year = yearAtEnd(text);
        if (year == Movie.NO_YEAR || yearAtEnd(text.substring(0, text.length() - LENGTH).stripTrailing()) != Movie.NO_YEAR) {
            return Movie.NO_YEAR;
        }
        return year;
    }

    private static int yearAtEnd(String text) {
        int start = text.length() - LENGTH;
        if (start < 0 || text.charAt(start) != '(' || text.charAt(text.length() - 1) != ')') {
            return Movie.NO_YEAR;
        }
        long year = WholeNumber.parse(text, start + 1, text.length() - 1);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? (int) year : Movie.NO_YEAR;
    }
}
