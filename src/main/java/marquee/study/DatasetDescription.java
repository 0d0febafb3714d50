package marquee.study;

import java.time.Instant;
import java.util.Optional;

/**
 * What a data set is, in figures.
 *
 * @param ratings the number of ratings
 * @param users the number of users with ratings
 * @param ratedMovies the number of movies with ratings
 * @param movies the number of movies in the catalogue
 * @param tags the number of tags
 * @param values how often each rating was given
 * @param histogram20 counts in 20 equal bins over the rating scale
 * @param first when the first rating was given; empty if no rating has a time
 * @param last when the last one was
 */
public record DatasetDescription(int ratings, int users, int ratedMovies, int movies, int tags, ValueCounts values,
                                 Histogram histogram20, Optional<Instant> first, Optional<Instant> last) {

    /** The mean rating in stars. */
    public double mean() {
        return values.mean();
    }

    /** The sample standard deviation of the ratings in stars. */
    public double standardDeviation() {
        return values.standardDeviation();
    }

    /** The lowest rating in stars. */
    public double min() {
        return values.quantile(0);
    }

    /** A quarter of the ratings is at most this, in stars. */
    public double lowerQuartile() {
        return values.quantile(0.25);
    }

    /** The median of the ratings in stars. */
    public double median() {
        return values.quantile(0.5);
    }

    /** Three quarters of the ratings are at most this, in stars. */
    public double upperQuartile() {
        return values.quantile(0.75);
    }

    /** The highest rating in stars. */
    public double max() {
        return values.quantile(1);
    }

    /** The part of all pairs of a user and a rated movie that have a rating, 0 to 1. */
    public double density() {
        return (double) ratings / ((double) users * ratedMovies);
    }

    /** The part of all pairs of a user and a rated movie that have none, 0 to 1. */
    public double sparsity() {
        return 1 - density();
    }
}
