package marquee.ui.feature.explore;

import java.util.Comparator;
import java.util.List;

/** Which movies a table lists, and in which order. Pure functions. */
final class FilmTable {

    /** So many ratings a movie needs at first to be called one of the best: fewer make a mean a matter of luck. */
    static final int USUAL_MINIMUM = 50;

    private FilmTable() {
    }

    /** The movies with at least so many ratings, most rated first. */
    static List<FilmRow> mostRated(List<FilmRow> films, int minimum) {
        return films.stream().filter(film -> film.ratings() >= minimum).toList();
    }

    /** The movies with at least so many ratings, highest mean first, ties by more ratings. */
    static List<FilmRow> bestRated(List<FilmRow> films, int minimum) {
        return films.stream().filter(film -> film.ratings() >= minimum)
                .sorted(Comparator.comparingDouble(FilmRow::mean).thenComparingLong(FilmRow::ratings).reversed()).toList();
    }
}
