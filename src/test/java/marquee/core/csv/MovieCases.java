package marquee.core.csv;

import static marquee.core.csv.Expected.loaded;
import static marquee.core.csv.Expected.repaired;
import static marquee.core.csv.Expected.warned;

import java.util.List;
import java.util.stream.Stream;

/** Odd values in movies.csv, links.csv and tags.csv. */
final class MovieCases {

    private static final SmallSet SET = SmallSet.complete();
    private static final String MOVIES = "movies.csv";
    private static final int LINE = 60;

    private MovieCases() {
    }

    static List<Case> all() {
        return Stream.of(movies(), titles(), linksAndTags()).flatMap(List::stream).toList();
    }

    private static SmallSet movie(String text) {
        return SET.inserted(MOVIES, LINE, text);
    }

    private static List<Case> movies() {
        return List.of(
                new Case("C50", "a movie without ratings", movie("900,Matrix (1999),Action"), loaded()),
                new Case("C58", "a movie twice, the same", movie("1,Movie Number (1951),Comedy|Drama"),
                        repaired(Reason.SAME_MOVIE_TWICE, "movies.csv, line 60, column \"movieId\": \"1\"")),
                new Case("C58", "an id twice, different", movie("1,Matrix (1999),Action"),
                        warned(Reason.CONFLICTING_MOVIES, "movies.csv, line 60", "The first was kept")),
                new Case("C59", "a title twice", movie("900,Movie Number (1951),Drama"), loaded()),
                new Case("C60", "no title", movie("900,,Drama"), warned(Reason.NO_TITLE, "movies.csv, line 60, column \"title\"")),
                new Case("C63", "no genres", movie("900,Matrix (1999),"), loaded()),
                new Case("C63", "genres twice, empty, unknown, with a bar at the end", movie("900,Matrix (1999),Drama||Drama|Cyberpunk|"),
                        loaded()),
                new Case("C46", "a movie that is no number", movie("x,Matrix (1999),Action"),
                        warned(Reason.BAD_ID, "movies.csv, line 60, column \"movieId\": \"x\"")));
    }

    private static List<Case> titles() {
        Stream<Case> years = Stream.of("Babylon 5", "Death Note (2006–2007)", "Life (2006-)", "Titanic (1953) (1997)", "Film (0999)",
                "(19x5)", "M (19955)")
                .map(title -> new Case("C61", title, movie("900," + title + ",Drama"),
                        repaired(Reason.NO_YEAR, "line 60, column \"title\"")));
        Stream<Case> strange = Stream.of("=cmd|'/c calc'!A0 (1999)", "@SUM(1) (1999)", "Long " + "o".repeat(5000) + " (1999)",
                "\u05d0\u05d1 \u202e (1999)",
                        "\ud83d\ude00 (1999)", "e\u0301 (1999)", "bell \u0007 (1999)", "<b>bold</b> (1999)", "\ufffe \uffff (1999)",
                                "a\u2028b (1999)")
                .map(title -> new Case("C62", "title " + Shown.shorten(title, 30), movie("900," + title + ",Drama"), loaded()));
        return Stream.concat(years, strange).toList();
    }

    private static List<Case> linksAndTags() {
        String links = "links.csv";
        String tags = "tags.csv";
        return List.of(
                new Case("C65", "no number at TMDB", SET.inserted(links, LINE, "900,0133093,"),
                        repaired(Reason.NO_LINK, "links.csv, line 60, column \"tmdbId\"")),
                new Case("C65", "zeros lost", SET.inserted(links, LINE, "900,133093,603"), repaired(Reason.LINK_ZEROS_LOST, "\"133093\"")),
                new Case("C65", "with tt and .0", SET.inserted(links, LINE, "900,tt0133093,603.0"), loaded()),
                new Case("C65", "a link that is no number", SET.inserted(links, LINE, "900,../../evil,603"),
                        warned(Reason.BAD_LINK, "links.csv, line 60, column \"imdbId\": \"../../evil\"")),
                new Case("C65", "links twice", SET.inserted(links, LINE, "1,0114701,861"),
                        repaired(Reason.SAME_LINKS_TWICE, "links.csv, line 60")),
                new Case("C65", "links that contradict", SET.inserted(links, LINE, "1,0114701,1"),
                        warned(Reason.CONFLICTING_MOVIES, "links.csv, line 60")),
                new Case("C65", "no tmdbId column", SET.with(links, SmallSet.withoutLastCell(SET.text(links))), loaded()),
                new Case("C66", "a tag in quotes", SET.inserted(tags, LINE, "3,4,\"so, \"\"this\"\"\",1445714994"), loaded()),
                new Case("C66", "an empty tag", SET.inserted(tags, LINE, "3,4, ,1445714994"),
                        warned(Reason.NO_TAG, "tags.csv, line 60, column \"tag\"")),
                new Case("C67", "a tag of an unknown movie", SET.inserted(tags, LINE, "3,12345,fun,1445714994"),
                        warned(Reason.TAG_OF_UNKNOWN_MOVIE, "tags.csv, line 60, column \"movieId\": \"12345\"")),
                new Case("C67", "a tag of an unknown user", SET.inserted(tags, LINE, "999,4,fun,1445714994"),
                        warned(Reason.TAG_OF_UNKNOWN_USER, "tags.csv, line 60, column \"userId\": \"999\"")),
                new Case("C51", "a tag without a time", SET.inserted(tags, LINE, "3,4,fun,"), warned(Reason.NO_TIME, "tags.csv, line 60")));
    }
}
