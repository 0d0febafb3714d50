package marquee.core.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import marquee.core.data.Ratings;

/**
 * The movies that most people rated: the starter list for a newcomer, and what everybody would get.
 *
 * @param threshold how many ratings a starter has at least: {@value #USUAL_THRESHOLD}, or fewer where the data is small
 * @param starters most rated first, ties by higher mean, then by ascending movie id; at most {@value #STARTERS}
 */
public record PopularMovies(int threshold, List<Popular> starters) {

    /** Ratings that a starter needs where there are enough such movies. */
    public static final int USUAL_THRESHOLD = 200;
    /** Length of the starter list. */
    public static final int STARTERS = 30;
    private static final int TOO_FEW = 10;
    private static final int FALLBACK_POOL = 10;

    private static final Comparator<Popular> BY_COUNT = Comparator.comparingInt(Popular::ratings)
            .thenComparingDouble(Popular::mean).reversed().thenComparingInt(Popular::movieId);
    private static final Comparator<Popular> BY_MEAN = Comparator.comparingDouble(Popular::mean)
            .thenComparingInt(Popular::ratings).reversed().thenComparingInt(Popular::movieId);

    /** Copies the list. */
    public PopularMovies {
        starters = List.copyOf(starters);
    }

    /**
     * A movie and what people gave it.
     *
     * @param movieId the movie's id in the data
     * @param ratings how many ratings it has
     * @param mean their mean, in stars
     */
    public record Popular(int movieId, int ratings, double mean) { }

    /**
     * The popular movies of a table. Where fewer than ten movies have the usual number of ratings, the threshold is lowered
     * until the list has thirty or every rated movie is in.
     */
    public static PopularMovies of(Ratings ratings) {
        List<Popular> all = countAll(ratings);
        all.sort(BY_COUNT);
        int threshold = USUAL_THRESHOLD;
        if (reaching(all, threshold) < TOO_FEW) {
            threshold = all.isEmpty() ? 0 : all.get(Math.min(STARTERS, all.size()) - 1).ratings();
        }
        return new PopularMovies(threshold, all.subList(0, Math.min(STARTERS, reaching(all, threshold))));
    }

    private static List<Popular> countAll(Ratings ratings) {
        Map<Integer, double[]> sums = new HashMap<>();
        for (int row = 0; row < ratings.size(); row++) {
            double[] sum = sums.computeIfAbsent(ratings.movieId(row), id -> new double[2]);
            sum[0]++;
            sum[1] += ratings.value(row);
        }
        List<Popular> all = new ArrayList<>(sums.size());
        sums.forEach((movieId, sum) -> all.add(new Popular(movieId, (int) sum[0], sum[1] / sum[0])));
        return all;
    }

    private static int reaching(List<Popular> sorted, int threshold) {
        int count = 0;
        while (count < sorted.size() && sorted.get(count).ratings() >= threshold) {
            count++;
        }
        return count;
    }

    /**
     * What somebody without a rating gets: the ten most rated, best mean first.
     *
     * @param n length of the list, at most ten
     */
    public List<Popular> fallback(int n) {
        return starters.stream().limit(FALLBACK_POOL).sorted(BY_MEAN).limit(n).toList();
    }
}
