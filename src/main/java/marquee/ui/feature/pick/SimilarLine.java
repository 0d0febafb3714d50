package marquee.ui.feature.pick;

import java.util.List;

import marquee.core.data.Movie;
import marquee.study.SimilarMovies;

/**
 * A film like another.
 *
 * @param rank 1 for the most alike
 * @param movieId its id in the data
 * @param title its title
 * @param year its year; 0 if unknown
 * @param genres its genres in words
 * @param similarity above 0, up to 1
 * @param ratings how many ratings it has
 * @param mean their mean, in stars
 * @param pages where it is found on the web
 */
record SimilarLine(int rank, int movieId, String title, int year, String genres, double similarity, int ratings, double mean,
                   List<WebPage> pages) {

    static SimilarLine of(SimilarMovies.Line line, List<WebPage> pages) {
        Movie movie = line.movie();
        return new SimilarLine(line.rank(), movie.id(), movie.name(), movie.year(), String.join(", ", movie.genres()), line.similarity(),
                line.ratings(), line.mean(), pages);
    }
}
