package marquee.ui.shell;

import marquee.core.data.Movie;

/** Something a search found. */
public sealed interface SearchHit {

    /** The number of ratings behind it. */
    int ratings();

    /**
     * A movie.
     *
     * @param movie the movie
     * @param ratings how many rated it
     */
    record OfMovie(Movie movie, int ratings) implements SearchHit { }

    /**
     * A user.
     *
     * @param userId the id
     * @param ratings how many movies they rated
     */
    record OfUser(int userId, int ratings) implements SearchHit { }
}
