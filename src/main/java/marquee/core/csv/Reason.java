package marquee.core.csv;

import java.util.Locale;

/**
 * The kinds of unusual things that do not stop the loading of a data set. Each has its rule, says what became of the row or file, and
 * what to do about it.
 */
public enum Reason {

    // Whole files
    BYTE_ORDER_MARK(Outcome.REPAIRED, "byte order mark", "the file begins with a byte order mark", "It was left out.",
            ""),
    UTF_16(Outcome.REPAIRED, "UTF-16", "the file is UTF-16, not UTF-8", "It was converted.", "save it as UTF-8"),
    WINDOWS_LINES(Outcome.REPAIRED, "Windows line ends", "lines end with CR LF", "They were read as they are.", ""),
    OLD_MAC_LINES(Outcome.REPAIRED, "lone CR line ends", "lines end with CR alone", "They were read as they are.", ""),
    END_MARK(Outcome.REPAIRED, "end-of-file character", "the file ends with the character Ctrl-Z", "It was left out.", ""),
    NO_FINAL_LINE_END(Outcome.WARNED, "no line end at the end", "the last line has no line end: the file may have been cut off",
            "The row was kept.", "compare the last line with the original"),
    COLUMN_NAME_VARIANT(Outcome.REPAIRED, "column named differently", "is another way to write the name of the column",
            "It was accepted.", ""),
    COLUMN_ORDER(Outcome.REPAIRED, "other order of columns", "the columns are in another order", "They were read by name.", ""),
    EXTRA_COLUMN(Outcome.REPAIRED, "extra column", "is a column that is not known here", "It was ignored.", ""),
    EMPTY_LAST_COLUMN(Outcome.REPAIRED, "comma at the end of the header", "the header ends with a comma", "The empty column was ignored.",
            ""),
    NO_TIMESTAMPS(Outcome.WARNED, "no timestamps", "there is no column \"timestamp\"", "All times are unknown.",
            "add the column if pictures over time are wanted"),
    NO_GENRES(Outcome.WARNED, "no genres", "there is no column \"genres\"", "No movie has a genre.",
            "add the column if pictures by genre are wanted"),
    OTHER_CASE(Outcome.REPAIRED, "file name in other case", "is the name in other upper and lower case", "The file was accepted.",
            ""),
    FILE_MISSING(Outcome.WARNED, "optional file missing", "the file is not there", "What needs it is switched off.",
            "add the file if it is wanted"),
    FILE_UNUSABLE(Outcome.WARNED, "optional file unusable", "the file cannot be used", "What needs it is switched off.",
            "see the problem named"),
    UNSAFE_ENTRY(Outcome.WARNED, "entry with an unsafe name", "is a name in the zip that points out of it", "The entry was ignored.",
            "be careful with this zip"),

    // Rows of any file
    BLANK_LINE(Outcome.DROPPED, "blank line", "the line is blank", "It was left out.", ""),
    REPEATED_HEADER(Outcome.DROPPED, "repeated header", "the header stands here again: two files were joined", "The line was left out.",
            "check that no row is there twice"),
    NOT_UTF_8(Outcome.WARNED, "not UTF-8", "is not UTF-8", "The line was read as Windows-1252.", "save the file as UTF-8"),
    NOT_TEXT(Outcome.SKIPPED, "not text", "is neither UTF-8 nor Windows-1252", "The row was skipped.", "save the file as UTF-8"),
    ZERO_BYTE(Outcome.SKIPPED, "zero byte", "contains a zero byte", "The row was skipped.", "copy the file again from its source"),
    TOO_FEW_CELLS(Outcome.SKIPPED, "too few cells", "has too few cells for the header", "The row was skipped.", "complete the row"),
    TOO_MANY_CELLS(Outcome.SKIPPED, "too many cells", "has more cells than the header", "The row was skipped.",
            "put text that contains a comma in double quotes"),
    TRAILING_COMMA(Outcome.REPAIRED, "comma at the end of the row", "the row ends with a comma", "The empty cell was ignored.",
            ""),
    TEXT_AFTER_QUOTE(Outcome.SKIPPED, "text after a closing quote", "has text between a closing quote and the comma",
            "The row was skipped.", "double the quotes inside a quoted text"),
    BACKSLASH_QUOTE(Outcome.SKIPPED, "backslash before a quote", "escapes a quote with a backslash", "The row was skipped.",
            "double the quotes inside a quoted text"),
    OPEN_QUOTE(Outcome.SKIPPED, "quote not closed", "opens a quote that is not closed on its line", "The row was skipped.",
            "close the quote"),
    BAD_ID(Outcome.SKIPPED, "not an id", "is not an id (a whole number from 0 to 2147483647)", "The row was skipped.", "correct the id"),
    NO_ID(Outcome.SKIPPED, "id missing", "the id is missing", "The row was skipped.", "fill in the id or remove the row"),
    ID_TOO_LARGE(Outcome.SKIPPED, "id too large", "is larger than the largest id, 2147483647", "The row was skipped.",
            "number the users and movies anew with smaller ids"),
    NEGATIVE_ID(Outcome.SKIPPED, "negative id", "is negative, but ids begin at 0", "The row was skipped.", "correct the id"),
    DECIMAL_NUMBER(Outcome.REPAIRED, "whole number with \".0\"", "is a whole number written as a decimal number",
            "It was read as a whole number.",
            ""),

    // ratings.csv
    BAD_RATING(Outcome.SKIPPED, "not on the rating scale", "is not one of 0.5, 1.0 … 5.0", "The row was skipped.",
            "correct the rating, or bring all ratings to half stars from 0.5 to 5"),
    NO_RATING(Outcome.SKIPPED, "rating missing", "the rating is missing", "The row was skipped.", "fill in the rating or remove the row"),
    BAD_TIME(Outcome.WARNED, "not a time", "is not a time in seconds since 1970", "The row was kept, its time is unknown.",
            "correct the time"),
    NO_TIME(Outcome.WARNED, "time missing", "the time is missing", "The row was kept, its time is unknown.", "fill in the time"),
    ODD_TIME(Outcome.WARNED, "time out of the ordinary", "is a time before 1995 or in the future", "The row was kept as it is.",
            "check the time"),
    MILLISECONDS(Outcome.REPAIRED, "time in milliseconds", "is a time in milliseconds", "It was divided by 1,000.", ""),
    SAME_RATING_TWICE(Outcome.DROPPED, "same rating twice", "is a movie that this user rated more than once, always the same",
            "One row was kept.", ""),
    CONFLICTING_RATINGS(Outcome.REPLACED, "conflicting ratings", "is a movie that this user also rated differently in another row",
            "The latest rating was kept.", "keep one rating for each user and movie"),
    UNKNOWN_MOVIE(Outcome.WARNED, "movie without a title", "is not in movies.csv", "The row was kept; the movie has no title.",
            "take ratings.csv and movies.csv from the same release"),

    // movies.csv, links.csv, tags.csv
    SAME_MOVIE_TWICE(Outcome.DROPPED, "same movie twice", "is a movie that was already there, with the same title", "One row was kept.",
            ""),
    CONFLICTING_MOVIES(Outcome.REPLACED, "id used twice", "is the id of another row with other contents", "The first was kept.",
            "give each movie its own id"),
    NO_TITLE(Outcome.WARNED, "title missing", "the title is missing", "A stand-in was used.", "fill in the title"),
    NO_YEAR(Outcome.REPAIRED, "no year", "does not end with one year in brackets", "The year is unknown.", ""),
    SAME_LINKS_TWICE(Outcome.DROPPED, "same links twice", "is a movie whose links were already there", "One row was kept.", ""),
    NO_LINK(Outcome.REPAIRED, "no link", "has no number at IMDb or TMDB", "The link is hidden.", ""),
    LINK_ZEROS_LOST(Outcome.REPAIRED, "zeros lost", "is an IMDb number without its leading zeros", "They were put back.", ""),
    BAD_LINK(Outcome.WARNED, "not a link number", "is not a number as IMDb or TMDB use it", "The link is hidden.", "correct the number"),
    TAG_OF_UNKNOWN_MOVIE(Outcome.WARNED, "tag of an unknown movie", "is not in movies.csv", "The tag was kept.",
            "take tags.csv and movies.csv from the same release"),
    TAG_OF_UNKNOWN_USER(Outcome.WARNED, "tag of a user without ratings", "is a user without ratings", "The tag was kept.", ""),
    NO_TAG(Outcome.SKIPPED, "tag missing", "the tag is empty", "The row was skipped.", "fill in the tag or remove the row");

    private final Outcome outcome;
    private final String label;
    private final String rule;
    private final String consequence;
    private final String fix;

    Reason(Outcome outcome, String label, String rule, String consequence, String fix) {
        this.outcome = outcome;
        this.label = label;
        this.rule = rule;
        this.consequence = consequence;
        this.fix = fix;
    }

    /** What became of it. */
    public Outcome outcome() {
        return outcome;
    }

    /** A few words for a table, for example "rating missing". */
    public String label() {
        return label;
    }

    /** The rule that was broken, as in {@link Problem#rule()}. */
    public String rule() {
        return rule;
    }

    /** What to do about it. */
    public String fix() {
        return fix;
    }

    /** A problem of this kind with its address. */
    Problem at(String file, long line, String column, String value) {
        return new Problem(file, line, column, value, rule, fix);
    }

    /** What was done, with the number of cases if there are several. */
    String consequence(long count) {
        return count > 1 ? String.format(Locale.ROOT, "%s (%,d such cases.)", consequence, count) : consequence;
    }
}
