package marquee.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import marquee.core.data.Dataset;
import marquee.core.data.Ratings;

/**
 * A user at a glance, beside everybody.
 *
 * @param userId the user's id in the data
 * @param values how often the user gave which rating
 * @param everybody how often everybody did
 * @param genres the genres of the movies that the user rated, most above the user's own mean first
 * @param first when the first rating was given; empty if no time is known
 * @param last when the last one was
 */
public record UserPortrait(int userId, ValueCounts values, ValueCounts everybody, List<GenreTaste> genres,
                           Optional<Instant> first, Optional<Instant> last) {

    /** Copies the list. */
    public UserPortrait {
        genres = List.copyOf(genres);
    }

    /**
     * What a user makes of a genre.
     *
     * @param genre the genre
     * @param ratings how many of the user's ratings are for movies of the genre
     * @param mean their mean, in stars
     * @param aboveOwnMean the mean minus the user's mean over all movies, in stars
     */
    public record GenreTaste(String genre, int ratings, double mean, double aboveOwnMean) { }

    /**
     * Looks at the rows of a user.
     *
     * @param everybody the values of the whole table
     * @throws UnknownUserException if there is no such user
     */
    public static UserPortrait of(Dataset dataset, UserDirectory users, ValueCounts everybody, int userId) {
        Ratings ratings = dataset.ratings();
        int[] rows = users.rows(userId);
        double mean = users.user(userId).mean();
        Map<String, double[]> sums = new LinkedHashMap<>();
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int row : rows) {
            for (String genre : dataset.catalog().get(ratings.movieId(row)).genres()) {
                double[] sum = sums.computeIfAbsent(genre, name -> new double[2]);
                sum[0]++;
                sum[1] += ratings.value(row);
            }
            if (ratings.timestamp(row) != Ratings.NO_TIME) {
                first = Math.min(first, ratings.timestamp(row));
                last = Math.max(last, ratings.timestamp(row));
            }
        }
        List<GenreTaste> genres = new ArrayList<>();
        sums.forEach((genre, sum) -> genres.add(new GenreTaste(genre, (int) sum[0], sum[1] / sum[0], sum[1] / sum[0] - mean)));
        genres.sort(Comparator.comparingDouble(GenreTaste::aboveOwnMean).reversed()
                .thenComparing(Comparator.comparingInt(GenreTaste::ratings).reversed()).thenComparing(GenreTaste::genre));
        boolean timed = first <= last;
        return new UserPortrait(userId, ValueCounts.of(ratings, rows), everybody, genres,
                timed ? Optional.of(Instant.ofEpochSecond(first)) : Optional.empty(),
                timed ? Optional.of(Instant.ofEpochSecond(last)) : Optional.empty());
    }
}
