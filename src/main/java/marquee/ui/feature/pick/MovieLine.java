package marquee.ui.feature.pick;

import marquee.core.data.Movie;
import marquee.study.RatedMovie;
import marquee.study.RecommendedMovie;

/**
 * A line in a list of movies.
 *
 * @param rank 1 for the first
 * @param stars what the user gave, or what the model expects
 * @param name the title without the year
 * @param year the year; 0 if unknown
 * @param genres the genres in words
 * @param ratings how many ratings the movie has
 * @param mean their mean, in stars
 */
record MovieLine(int rank, double stars, String name, int year, String genres, int ratings, double mean) {

    static MovieLine of(RecommendedMovie line) {
        return of(line.rank(), line.estimate(), line.movie(), line.ratings(), line.mean());
    }

    static MovieLine of(int rank, RatedMovie line, int ratings, double mean) {
        return of(rank, line.stars(), line.movie(), ratings, mean);
    }

    private static MovieLine of(int rank, double stars, Movie movie, int ratings, double mean) {
        return new MovieLine(rank, stars, movie.name(), movie.year(), String.join(", ", movie.genres()), ratings, mean);
    }

    /** The year, or nothing if it is unknown. */
    String yearWords() {
        return year == Movie.NO_YEAR ? "" : Integer.toString(year);
    }
}
