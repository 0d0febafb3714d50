package marquee.study.explore;

import java.util.List;
import marquee.study.ValueCounts;

/**
 * The data under a selection. Each picture is narrowed by all questions but its own: the genres are counted over all genres,
 * so that those that are not chosen stay in sight.
 *
 * @param selection what was asked
 * @param all the whole data set
 * @param left what is left of it
 * @param values the ratings that are left
 * @param stars the ratings by stars, whichever are chosen
 * @param genres by genre, alphabetically, whichever are chosen
 * @param months by month since the first, whichever are chosen; empty if no rating has a time
 * @param groups by user group, whichever are chosen
 * @param movieTail the ratings left over movies
 * @param userTail the ratings left over users
 * @param movies the movies left, most rated first
 */
public record Overview(Selection selection, Totals all, Totals left, ValueCounts values, ValueCounts stars, List<Genre> genres,
                       List<Month> months, List<Group> groups, LongTail movieTail, LongTail userTail, List<RatedFilm> movies) {

    /** Copies the lists. */
    public Overview {
        genres = List.copyOf(genres);
        months = List.copyOf(months);
        groups = List.copyOf(groups);
        movies = List.copyOf(movies);
    }

    /**
     * How much there is.
     *
     * @param ratings ratings
     * @param users users with at least one of them
     * @param movies movies with at least one of them
     */
    public record Totals(long ratings, int users, int movies) {

        /** The part of all pairs of these users and movies that have a rating; NaN where there are none. */
        public double density() {
            return ratings / ((double) users * movies);
        }
    }

    /**
     * A genre.
     *
     * @param name its name in the data
     * @param movies movies of it with at least one rating
     * @param tally their ratings
     */
    public record Genre(String name, int movies, Tally tally) { }

    /**
     * A month.
     *
     * @param month which
     * @param tally its ratings
     */
    public record Month(java.time.YearMonth month, Tally tally) { }

    /**
     * A group of users.
     *
     * @param group which
     * @param users its users with at least one rating
     * @param tally their ratings
     */
    public record Group(UserGroup group, int users, Tally tally) { }

    /**
     * A movie.
     *
     * @param movieId its id in the data
     * @param tally its ratings
     */
    public record RatedFilm(int movieId, Tally tally) { }

    /** The part of all ratings that is left, 0 to 1. */
    public double share() {
        return (double) left.ratings() / all.ratings();
    }
}
