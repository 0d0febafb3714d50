package marquee.ui.feature.pick;

import marquee.core.data.Movie;
import marquee.study.RatedMovie;
import marquee.study.RecommendedMovie;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/**
 * A line in a list of movies.
 *
 * @param rank 1 for the first
 * @param stars what the user gave, or what the model expects
 * @param movieId the movie's id in the data
 * @param name the title without the year
 * @param year the year; 0 if unknown
 * @param genres the genres in words
 * @param ratings how many ratings the movie has
 * @param mean their mean, in stars
 */
record MovieLine(int rank, double stars, int movieId, String name, int year, String genres, int ratings, double mean) {

    static MovieLine of(RecommendedMovie line) {
        return of(line.rank(), line.estimate(), line.movie(), line.ratings(), line.mean());
    }

    static MovieLine of(int rank, RatedMovie line, int ratings, double mean) {
        return of(rank, line.stars(), line.movie(), ratings, mean);
    }

    private static MovieLine of(int rank, double stars, Movie movie, int ratings, double mean) {
        return new MovieLine(rank, stars, movie.id(), movie.name(), movie.year(), String.join(", ", movie.genres()), ratings, mean);
    }

    /** The year, or nothing if it is unknown. */
    String yearWords() {
        return year == Movie.NO_YEAR ? "" : Integer.toString(year);
    }

    /** The name with the year, if it is known. */
    String title() {
        return year == Movie.NO_YEAR ? name : name + " (" + year + ")";
    }

    /** How many people rated the movie, and what they gave. */
    String evidence() {
        return Text.of("pick.line.evidence", ratings, Numbers.prediction(mean));
    }
}
