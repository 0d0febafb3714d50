package marquee.core.evaluate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import marquee.core.data.Ratings;

/**
 * How far estimates are from the truth, by user. With e the error of a test row: MAE = mean |e|, MSE = mean e^2, RMSE its root,
 * each over all rows, so that a user counts by their number of test ratings.
 *
 * <p>FCP (Koren and Sill 2011, "OrdRec: an ordinal model for predicting personalized item rating distributions", section 4.2):
 * of all pairs of test movies that one user rated differently, the part in which the better rated has the higher estimate; equal
 * estimates count as wrong. Users without such a pair have nothing to say.
 */
public final class ErrorFigures {

    private ErrorFigures() {
    }

    /**
     * All measures of errors.
     *
     * @param rows test rows of the table
     * @param estimates one for each, inside the rating scale
     * @throws IllegalArgumentException if there is no row or the lengths differ
     */
    public static Map<Measure, UserFigures> of(Ratings ratings, int[] rows, double[] estimates) {
        if (rows.length == 0 || rows.length != estimates.length) {
            throw new IllegalArgumentException("Errors need one estimate for each of at least one rating, but there are "
                    + rows.length + " ratings and " + estimates.length + " estimates");
        }
        RowsByUser byUser = new RowsByUser(ratings, rows);
        int users = byUser.users();
        double[] counts = new double[users];
        double[] squares = new double[users];
        double[] absolutes = new double[users];
        double[] concordant = new double[users];
        double[] pairs = new double[users];
        for (int user = 0; user < users; user++) {
            int[] places = byUser.places(user);
            counts[user] = places.length;
            for (int place : places) {
                double error = ratings.value(rows[place]) - estimates[place];
                squares[user] += error * error;
                absolutes[user] += Math.abs(error);
            }
            double[] truth = Arrays.stream(places).mapToDouble(place -> ratings.value(rows[place])).toArray();
            double[] expected = Arrays.stream(places).mapToDouble(place -> estimates[place]).toArray();
            countPairs(truth, expected, user, concordant, pairs);
        }
        Map<Measure, UserFigures> figures = new EnumMap<>(Measure.class);
        figures.put(Measure.RMSE, new UserFigures(byUser.userIds(), squares, counts, true));
        figures.put(Measure.MAE, new UserFigures(byUser.userIds(), absolutes, counts, false));
        figures.put(Measure.MSE, new UserFigures(byUser.userIds(), squares, counts, false));
        figures.put(Measure.FCP, withPairs(byUser.userIds(), concordant, pairs));
        return figures;
    }

    private static void countPairs(double[] truth, double[] expected, int user, double[] concordant, double[] pairs) {
        for (int a = 0; a < truth.length; a++) {
            for (int b = a + 1; b < truth.length; b++) {
                if (truth[a] != truth[b]) {
                    pairs[user]++;
                    boolean right = truth[a] > truth[b] ? expected[a] > expected[b] : expected[a] < expected[b];
                    concordant[user] += right ? 1 : 0;
                }
            }
        }
    }

    private static UserFigures withPairs(int[] userIds, double[] concordant, double[] pairs) {
        int[] ids = new int[userIds.length];
        double[] sums = new double[userIds.length];
        double[] weights = new double[userIds.length];
        int count = 0;
        for (int user = 0; user < userIds.length; user++) {
            if (pairs[user] > 0) {
                ids[count] = userIds[user];
                sums[count] = concordant[user];
                weights[count++] = pairs[user];
            }
        }
        return new UserFigures(Arrays.copyOf(ids, count), Arrays.copyOf(sums, count), Arrays.copyOf(weights, count), false);
    }
}
