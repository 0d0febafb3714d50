package marquee.core.csv;

import static marquee.core.csv.Expected.loaded;
import static marquee.core.csv.Expected.refused;
import static marquee.core.csv.Expected.repaired;
import static marquee.core.csv.Expected.warned;

import java.util.List;
import java.util.stream.Stream;

/** Odd values in ratings.csv. */
final class RatingCases {

    private static final SmallSet SET = SmallSet.complete();
    private static final String RATINGS = "ratings.csv";
    private static final int LINE = 102;

    private RatingCases() {
    }

    static List<Case> all() {
        return Stream.of(stars(), ids(), repeated(), times(), wholeFiles()).flatMap(List::stream).toList();
    }

    private static List<Case> stars() {
        Stream<Case> notANumber = Stream.of("NaN", "Infinity", "1e400", "0x1p1", "3.5f", " 3.5 ", "+3.5", "3.5.0", "3.", ".5", "\"3,5\"")
                .map(value -> badRating("C40", value));
        Stream<Case> notOnTheScale = Stream.of("0", "0.0", "0.25", "3.7", "5.5", "6", "7", "-1", "10").map(value -> badRating("C41",
                value));
        Stream<Case> words = Stream.of("null", "NA", "four").map(value -> badRating("C43", value));
        Stream<Case> others = Stream.of(
                new Case("C41", "a scale up to ten", SET.eachLine(RATINGS, RatingCases::doubled),
                        refused("ratings.csv, line ", "column \"rating\"", "looks like a scale up to 10", "divide all ratings by two")),
                new Case("C42", "whole stars only", SET.eachLine(RATINGS, line -> line.replace(".5,", ".0,").replace(",0.0,", ",1.0,")),
                        loaded()),
                new Case("C42", "stars without a point", row("20,119,4,964982703"), loaded()),
                new Case("C42", "stars with two zeros", row("20,119,3.50,964982703"), loaded()),
                new Case("C43", "no rating", row("20,119,,964982703"),
                        warned(Reason.NO_RATING, "ratings.csv, line 102, column \"rating\": the rating is missing")));
        return Stream.of(notANumber, notOnTheScale, words, others).flatMap(cases -> cases).toList();
    }

    private static SmallSet row(String text) {
        return SET.inserted(RATINGS, LINE, text);
    }

    private static Case badRating(String id, String cell) {
        return new Case(id, "rating " + cell, row("20,119," + cell + ",964982703"), warned(Reason.BAD_RATING,
                "ratings.csv, line 102, column \"rating\": \"" + cell.replace("\"",
                        "") + "\" is not one of 0.5, 1.0 … 5.0. The row was skipped."));
    }

    private static String doubled(String line) {
        String[] cells = line.split(",");
        return cells[0].equals("userId") ? line : cells[0] + ',' + cells[1] + ',' + (int) (2 * Double.parseDouble(cells[2])) + ',' + cells[3];
    }

    private static List<Case> ids() {
        Stream<Case> bad = Stream.of("abc", "007", "+1", "１２", "1 ", "1.5", "1e3", "--1", "-0").map(id -> new Case("C46", "id " + id,
                row(id + ",119,3.5,964982703"), warned(Reason.BAD_ID,
                        "ratings.csv, line 102, column \"userId\": \"" + id + "\" is not an id")));
        Stream<Case> others = Stream.of(
                new Case("C44", "user 0", row("0,119,3.5,964982703"), loaded()),
                new Case("C44", "a negative movie", row("1,-5,3.5,964982703"),
                        warned(Reason.NEGATIVE_ID, "ratings.csv, line 102, column \"movieId\": \"-5\" is negative")),
                new Case("C44", "no user", row(",119,3.5,964982703"),
                        warned(Reason.NO_ID, "ratings.csv, line 102, column \"userId\": the id is missing")),
                new Case("C45", "an id of 2^31", row("2147483648,119,3.5,964982703"),
                        warned(Reason.ID_TOO_LARGE, "column \"userId\": \"2147483648\"", "2147483647")),
                new Case("C45", "an id of 40 digits", row("9".repeat(40) + ",119,3.5,964982703"), warned(Reason.ID_TOO_LARGE)),
                new Case("C45", "the largest id", row("2147483647,119,3.5,964982703"), loaded()),
                new Case("C46", "an id with .0", row("20.0,119.0,3.5,964982703"),
                        repaired(Reason.DECIMAL_NUMBER, "ratings.csv, line 102", "\"20.0\"", "2 such cases")),
                new Case("C49", "an unknown movie", row("20,12345,3.5,964982703"),
                        warned(Reason.UNKNOWN_MOVIE, "ratings.csv, line 102, column \"movieId\": \"12345\" is not in movies.csv")));
        return Stream.concat(bad, others).toList();
    }

    private static List<Case> repeated() {
        String first = SET.text(RATINGS).lines().skip(1).findFirst().orElseThrow();
        String otherStars = first.replaceFirst(",[^,]*,([^,]*)$", ",5.0,$1");
        return List.of(
                new Case("C47", "the same rating twice", row(first),
                        repaired(Reason.SAME_RATING_TWICE, "ratings.csv, line 2, column \"movieId\"")),
                new Case("C47", "the whole file twice", SET.changed(RATINGS, text -> text + text),
                        repaired(Reason.SAME_RATING_TWICE, "200 such cases")),
                new Case("C48", "two different ratings", row(otherStars),
                        warned(Reason.CONFLICTING_RATINGS, "ratings.csv, line 2", "The latest rating was kept")),
                new Case("C54", "not sorted", SET.with(RATINGS, reversed(SET.text(RATINGS))), loaded()));
    }

    private static String reversed(String text) {
        String[] lines = text.split("\n");
        StringBuilder reversed = new StringBuilder(lines[0]).append('\n');
        for (int i = lines.length - 1; i > 0; i--) {
            reversed.append(lines[i]).append('\n');
        }
        return reversed.toString();
    }

    private static List<Case> times() {
        return List.of(
                new Case("C51", "a time that is a date", row("20,119,3.5,2000-07-30"),
                        warned(Reason.BAD_TIME, "line 102, column \"timestamp\": \"2000-07-30\"", "kept")),
                new Case("C51", "no time", row("20,119,3.5,"),
                        warned(Reason.NO_TIME, "line 102, column \"timestamp\": the time is missing")),
                new Case("C51", "a time of 30 digits", row("20,119,3.5," + "9".repeat(30)), warned(Reason.BAD_TIME)),
                new Case("C52", "a negative time", row("20,119,3.5,-1"),
                        warned(Reason.ODD_TIME, "\"-1\" is a time before 1995 or in the future")),
                new Case("C52", "a time in 2100", row("20,119,3.5,4102444800"), warned(Reason.ODD_TIME)),
                new Case("C52", "a time in 1990", row("20,119,3.5,631152000"), warned(Reason.ODD_TIME)),
                new Case("C53", "milliseconds", row("20,119,3.5,964982703000"), repaired(Reason.MILLISECONDS, "\"964982703000\"")),
                new Case("C51", "a time with .0", row("20,119,3.5,964982703.0"), repaired(Reason.DECIMAL_NUMBER)));
    }

    private static List<Case> wholeFiles() {
        String header = "userId,movieId,rating,timestamp\n";
        return List.of(
                new Case("C55", "one rating", SET.with(RATINGS, header + "1,2,3.5,964982703\n").without("tags.csv"),
                        warned(Reason.FILE_MISSING)),
                new Case("C55", "all ratings equal", SET.eachLine(RATINGS, line -> line.replaceFirst(",[0-9.]+,(\\d+)$", ",3.0,$1")),
                        loaded()),
                new Case("C41", "one seven among three", SET.with(RATINGS, header + "1,1,4,964982703\n1,2,7,964982703\n1,3,4,964982703\n"),
                        refused("ratings.csv: 1 of 3 rows cannot be used",
                                "ratings.csv, line 3, column \"rating\": \"7\" is not one of 0.5, 1.0 … 5.0",
                                "load the other rows anyway")),
                new Case("C40", "no usable row", SET.with(RATINGS, header + "1,1,x,964982703\n"),
                        refused("1 of 1 rows cannot be used", "line 2", "\"x\"")));
    }
}
