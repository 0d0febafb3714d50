package marquee.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import marquee.core.data.Dataset;
import marquee.core.data.Movie;
import marquee.core.data.Ratings;
import marquee.core.recommend.Similar;

/** Answers: which movies are most like one, in the eyes of a model? */
public final class SimilarMovies {

    private SimilarMovies() {
    }

    /**
     * A movie like another.
     *
     * @param rank 1 for the most alike
     * @param movie the movie
     * @param similarity above 0, up to 1: a k-NN's own similarity, or the cosine between factors
     * @param ratings how many ratings it has in the data
     * @param mean their mean, in stars; NaN without any
     */
    public record Line(int rank, Movie movie, double similarity, int ratings, double mean) { }

    /**
     * What was found.
     *
     * @param movie the movie that was asked about
     * @param says whether the model compares movies and knows this one
     * @param lines the movies most like it, most alike first; may be empty even if the model says
     */
    public record Found(Movie movie, boolean says, List<Line> lines) {

        /** Copies the list. */
        public Found {
            lines = List.copyOf(lines);
        }
    }

    private static final class Tally {
        private int ratings;
        private double sum;
    }

    /** The n movies most like one. */
    public static Found to(FittedModel fitted, int movieId, int n) {
        Dataset dataset = fitted.dataset();
        List<Similar.Alike> alike = Similar.movies(fitted.model(), movieId, n);
        int item = fitted.model().trainingSet().item(movieId);
        boolean says = item >= 0 && (!alike.isEmpty() || fitted.model().itemSimilarities(item).length > 0);
        Map<Integer, Tally> tallies = tallies(dataset.ratings(), alike);
        List<Line> lines = new ArrayList<>();
        for (Similar.Alike one : alike) {
            Tally tally = tallies.get(one.id());
            lines.add(new Line(lines.size() + 1, dataset.catalog().get(one.id()), one.similarity(), tally.ratings, tally.sum / tally.ratings));
        }
        return new Found(dataset.catalog().get(movieId), says, lines);
    }

    private static Map<Integer, Tally> tallies(Ratings ratings, List<Similar.Alike> alike) {
        Map<Integer, Tally> tallies = new HashMap<>();
        alike.forEach(one -> tallies.put(one.id(), new Tally()));
        for (int row = 0; row < ratings.size(); row++) {
            Tally tally = tallies.get(ratings.movieId(row));
            if (tally != null) {
                tally.ratings++;
                tally.sum += ratings.value(row);
            }
        }
        return tallies;
    }
}
