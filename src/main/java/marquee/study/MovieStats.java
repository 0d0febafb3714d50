package marquee.study;

import java.util.HashMap;
import java.util.Map;
import marquee.core.data.Ratings;

/** How many ratings each movie has and what their mean is, over a whole table. Immutable. */
public final class MovieStats {

    private final Map<Integer, double[]> sums = new HashMap<>();

    /** Counts a table. */
    public MovieStats(Ratings ratings) {
        for (int row = 0; row < ratings.size(); row++) {
            double[] sum = sums.computeIfAbsent(ratings.movieId(row), id -> new double[2]);
            sum[0]++;
            sum[1] += ratings.value(row);
        }
    }

    /** The number of ratings of a movie. */
    public int count(int movieId) {
        double[] sum = sums.get(movieId);
        return sum == null ? 0 : (int) sum[0];
    }

    /** The mean rating of a movie in stars; NaN if it has none. */
    public double mean(int movieId) {
        double[] sum = sums.get(movieId);
        return sum == null ? Double.NaN : sum[1] / sum[0];
    }
}
