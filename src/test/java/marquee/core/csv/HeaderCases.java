package marquee.core.csv;

import static marquee.core.csv.Expected.refused;
import static marquee.core.csv.Expected.repaired;
import static marquee.core.csv.Expected.warned;

import java.util.List;
import java.util.stream.Stream;

/** Odd headers and odd numbers of cells and quotes. */
final class HeaderCases {

    private static final SmallSet SET = SmallSet.complete();
    private static final String RATINGS = "ratings.csv";
    private static final String MOVIES = "movies.csv";

    private HeaderCases() {
    }

    static List<Case> all() {
        return Stream.concat(columns().stream(), rows().stream()).toList();
    }

    private static List<Case> columns() {
        return List.of(
                new Case("C21", "no rating column", SET.header(RATINGS, "userId,movieId,x,timestamp"),
                        refused("ratings.csv, line 1, column \"rating\": there is no such column; found are: userId, movieId, x, timestamp")),
                new Case("C21", "no timestamp column", SET.eachLine(RATINGS, line -> line.substring(0, line.lastIndexOf(','))),
                        warned(Reason.NO_TIMESTAMPS, "ratings.csv, line 1")),
                new Case("C22", "snake case", SET.header(RATINGS, "user_id,Movie ID,RATING,timestamp"),
                        repaired(Reason.COLUMN_NAME_VARIANT, "ratings.csv, line 1, column \"userId\": \"user_id\"", "3 such cases")),
                new Case("C22", "another word", SET.header(RATINGS, "userId,itemId,rating,timestamp"),
                        refused("column \"movieId\"", "did you mean \"itemId\"")),
                new Case("C22", "a slip of the pen", SET.header(MOVIES, "movieId,titel,genres"),
                        refused("column \"title\"", "did you mean \"titel\"")),
                new Case("C23", "an extra column", SET.eachLine(MOVIES, line -> line + ",90"),
                        repaired(Reason.EXTRA_COLUMN, "movies.csv, line 1: \"90\"")),
                new Case("C24", "another order", SET.eachLine(RATINGS, HeaderCases::rotated), repaired(Reason.COLUMN_ORDER)),
                new Case("C24", "movies before users", SET.eachLine(RATINGS, line -> line.replaceFirst("^(\\w+),(\\w+)", "$2,$1")),
                        repaired(Reason.COLUMN_ORDER)),
                new Case("C25", "a column twice", SET.header(RATINGS, "userId,movieId,rating,rating"),
                        refused("ratings.csv, line 1: \"rating\" is a column that is there twice")),
                new Case("C26", "a comma at the end of the header", SET.header(RATINGS, "userId,movieId,rating,timestamp,"),
                        repaired(Reason.EMPTY_LAST_COLUMN)),
                new Case("C26", "a column without a name", SET.header(RATINGS, "userId,,movieId,rating,timestamp"),
                        refused("ratings.csv, line 1", "column without a name")),
                new Case("C27", "blanks around names", SET.header(RATINGS, " userId , movieId, rating,timestamp "),
                        repaired(Reason.COLUMN_NAME_VARIANT, "\" userId \"")),
                new Case("C28", "no header", SET.changed(RATINGS, text -> text.substring(text.indexOf('\n') + 1)),
                        refused("ratings.csv, line 1: \"1,", "the first line should be the header",
                                "put the line userId,movieId,rating,timestamp")),
                new Case("C28", "no header, quoted", SET.with(RATINGS, "\"1\",\"2\",\"3.5\",\"964982703\"\n"),
                        refused("should be the header")),
                new Case("C29", "the header once more", SET.inserted(RATINGS, 120, "userId,movieId,rating,timestamp"),
                        repaired(Reason.REPEATED_HEADER, "ratings.csv, line 120")),
                new Case("C33", "an open quote in the header", SET.header(RATINGS, "userId,\"movieId,rating,timestamp"),
                        refused("ratings.csv, line 1", "not closed")),
                new Case("C33", "an open quote at the very beginning", SET.header(RATINGS, "\"userId,movieId,rating,timestamp"),
                        refused("ratings.csv, line 1", "not closed")),
                new Case("C35", "text after a quote in the header", SET.header(RATINGS, "userId,\"movie\"Id,rating,timestamp"),
                        refused("ratings.csv, line 1")),
                new Case("C64", "no genres column", SET.with(MOVIES, SmallSet.withoutLastCell(SET.text(MOVIES))),
                        warned(Reason.NO_GENRES, "movies.csv, line 1")));
    }

    private static String rotated(String line) {
        int comma = line.lastIndexOf(',');
        return line.substring(comma + 1) + ',' + line.substring(0, comma);
    }

    private static List<Case> rows() {
        return List.of(
                new Case("C30", "a cell missing", SET.inserted(RATINGS, 102, "3,4,5.0"),
                        warned(Reason.TOO_FEW_CELLS, "ratings.csv, line 102: \"3,4,5.0\"")),
                new Case("C31", "a cell too many", SET.inserted(RATINGS, 102, "3,4,5.0,964982703,7"),
                        warned(Reason.TOO_MANY_CELLS, "ratings.csv, line 102")),
                new Case("C31", "a comma in an unquoted title", SET.inserted(MOVIES, 11, "900,Matrix, The (1999),Action"),
                        warned(Reason.TOO_MANY_CELLS, "movies.csv, line 11", "double quotes")),
                new Case("C32", "a comma at the end of each row", SET.changed(RATINGS, text -> text.replaceAll("(?<=\\d)\n", ",\n")),
                        repaired(Reason.TRAILING_COMMA, "200 such cases")),
                new Case("C33", "a quote open to the end", SET.inserted(MOVIES, 60, "900,\"Matrix (1999),Action"),
                        refused("movies.csv, line 60, column \"title\": \"900,\\\"Matrix".replace("\\", ""), "not closed on its line")),
                new Case("C33", "an open quote in ratings", SET.inserted(RATINGS, 60, "\"3,4,5.0,964982703"),
                        refused("ratings.csv, line 60, column \"userId\"")),
                new Case("C33", "an open quote in tags", SET.inserted("tags.csv", 60, "3,4,\"fun,964982703"),
                        refused("tags.csv, line 60, column \"tag\"")),
                new Case("C34", "a quote closed by a later one", SET.inserted(MOVIES, 60, "900,\"Matrix (1999),Action").inserted(MOVIES,
                        61, "901,Alien\" (1979),Horror"),
                        refused("movies.csv, line 60, column \"title\"")),
                new Case("C35", "text after a closing quote", SET.inserted(MOVIES, 60, "900,\"Matrix\" (1999),Action"),
                        warned(Reason.TEXT_AFTER_QUOTE, "movies.csv, line 60: \"900,")),
                new Case("C36", "a quote inside an unquoted title", SET.inserted(MOVIES, 60, "900,The \"Best\" Man (1999),Drama"),
                        Expected.loaded()),
                new Case("C37", "a quote after a backslash", SET.inserted(MOVIES, 60, "900,\"The \\\"Best\\\" Man (1999)\",Drama"),
                        warned(Reason.BACKSLASH_QUOTE, "movies.csv, line 60", "double the quotes")),
                new Case("C38", "text after the last quote of the file", SET.changed(MOVIES,
                        text -> text + "900,\"Matrix\" (1999)\",Action"),
                        warned(Reason.TEXT_AFTER_QUOTE, "movies.csv, line 122")),
                new Case("C38", "the last quote of the file open", SET.changed(MOVIES, text -> text + "900,\"Matrix, The (1999)"),
                        refused("movies.csv, line 122, column \"title\"")),
                new Case("C39", "a bad row after one of three lines", SET.inserted("tags.csv", 60, "3,4,\"a\nb\nc\",1445714994")
                        .inserted("tags.csv", 63, "x,4,d,1"),
                        warned(Reason.BAD_ID, "tags.csv, line 63, column \"userId\": \"x\"")),
                new Case("C66", "a tag with line break, comma and quotes", SET.inserted("tags.csv", 60,
                        "3,4,\"so, \"\"this\"\"\nis fun\",1445714994"),
                        Expected.loaded()),
                new Case("C66", "a tag with a line break and a blank line", SET.inserted("tags.csv", 60,
                        "3,4,\"one\n\ntwo\r\nthree\",1445714994"),
                        repaired(Reason.WINDOWS_LINES)));
    }
}
