package marquee.study;

import java.util.ArrayList;
import java.util.List;

import marquee.core.data.Dataset;
import marquee.core.data.Movie;
import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
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

    /** How many ratings each movie of a model has in the data, and their sum, by inner ids. */
    private record Tallies(int[] ratings, double[] sums) {

        static Tallies of(Ratings ratings, TrainingSet known) {
            Tallies tallies = new Tallies(new int[known.items()], new double[known.items()]);
            for (int row = 0; row < ratings.size(); row++) {
                int item = known.item(ratings.movieId(row));
                if (item >= 0) {
                    tallies.ratings[item]++;
                    tallies.sums[item] += ratings.value(row);
                }
            }
            return tallies;
        }
    }

    /**
     * The movies most like one.
     *
     * @param n length of the list
     * @param minimum how many ratings a movie needs in the data to be listed
     */
    public static Found to(FittedModel fitted, int movieId, int n, int minimum) {
        Dataset dataset = fitted.dataset();
        TrainingSet known = fitted.model().trainingSet();
        Tallies tallies = Tallies.of(dataset.ratings(), known);
        List<Similar.Alike> alike = Similar.movies(fitted.model(), movieId, n, item -> tallies.ratings[item] >= minimum);
        int item = known.item(movieId);
        boolean says = item >= 0 && (!alike.isEmpty() || fitted.model().itemSimilarities(item).length > 0);
        List<Line> lines = new ArrayList<>();
        for (Similar.Alike one : alike) {
            int other = known.item(one.id());
            lines.add(new Line(lines.size() + 1, dataset.catalog().get(one.id()), one.similarity(), tallies.ratings[other],
                    tallies.sums[other] / tallies.ratings[other]));
        }
        return new Found(dataset.catalog().get(movieId), says, lines);
    }
}
