package marquee.core.model.slope;

import java.util.Arrays;
import java.util.List;
import marquee.core.data.RatingLists;
import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.model.explain.Explanation;
import marquee.core.model.explain.Term;
import marquee.core.parallel.Workers;

/**
 * Slope One: the user's mean plus, averaged over the user's other movies j that have raters in common with i, how far i is
 * rated above j by those raters. With no such movie it is the user's mean; impossible unless user and item are known.
 *
 * <p>Nothing is stored: the differences between one item and all others take as many steps as that item's raters have ratings,
 * and no place in memory that grows with the square of the catalogue.
 */
public final class SlopeOne implements Model {

    private final TrainingSet trainingSet;
    private final RatingLists byUser;
    private final RatingLists byItem;
    private final double[] userMeans;

    SlopeOne(TrainingSet trainingSet) {
        this.trainingSet = trainingSet;
        byUser = trainingSet.byUser();
        byItem = byUser.transposed(trainingSet.items());
        userMeans = new double[trainingSet.users()];
        for (int user = 0; user < userMeans.length; user++) {
            double sum = 0;
            for (int entry = byUser.start(user); entry < byUser.end(user); entry++) {
                sum += byUser.value(entry);
            }
            userMeans[user] = sum / byUser.count(user);
        }
    }

    @Override
    public TrainingSet trainingSet() {
        return trainingSet;
    }

    private Deviations workspace() {
        return new Deviations(byUser, byItem);
    }

    @Override
    public double rawEstimate(int user, int item) {
        if (user < 0 || item < 0) {
            return Double.NaN;
        }
        Deviations deviations = workspace();
        deviations.of(item);
        return estimate(user, item, deviations);
    }

    private double estimate(int user, int item, Deviations ofItem) {
        double sum = 0;
        int relevant = 0;
        for (int entry = byUser.start(user); entry < byUser.end(user); entry++) {
            int other = byUser.other(entry);
            if (other != item && ofItem.common(other) > 0) {
                sum += ofItem.above(other);
                relevant++;
            }
        }
        return relevant == 0 ? userMeans[user] : userMeans[user] + sum / relevant;
    }

    @Override
    public Explanation explain(int user, int item) {
        double raw = rawEstimate(user, item);
        return explain(user, item, Double.isNaN(raw) ? List.of() : List.of(new Term(Term.Kind.USER_MEAN, userMeans[user]),
                new Term(Term.Kind.COMPARISONS, raw - userMeans[user])));
    }

    /** Goes through the user's movies instead of through all items: each says how far all others lie above it. */
    @Override
    public double[] rawEstimates(int user, Workers workers) {
        double[] estimates = new double[trainingSet.items()];
        if (user < 0) {
            Arrays.fill(estimates, Double.NaN);
            return estimates;
        }
        int[] relevant = new int[estimates.length];
        Deviations deviations = workspace();
        for (int entry = byUser.start(user); entry < byUser.end(user); entry++) {
            int other = byUser.other(entry);
            deviations.of(other);
            for (int item = 0; item < estimates.length; item++) {
                if (item != other && deviations.common(item) > 0) {
                    estimates[item] -= deviations.above(item);
                    relevant[item]++;
                }
            }
        }
        Arrays.setAll(estimates, item -> relevant[item] == 0 ? userMeans[user] : userMeans[user] + estimates[item] / relevant[item]);
        return estimates;
    }

    /** Finds the differences of each item only once for all its rows. */
    @Override
    public double[] rawEstimates(Ratings ratings, int[] rows, Workers workers) {
        double[] estimates = new double[rows.length];
        int[][] rowsOf = rowsByItem(ratings, rows);
        workers.forEach(rowsOf.length, this::workspace, (deviations, item) -> {
            if (rowsOf[item] != null) {
                deviations.of(item);
                for (int k : rowsOf[item]) {
                    estimates[k] = estimate(trainingSet.user(ratings.userId(rows[k])), item, deviations);
                }
            }
        });
        for (int k = 0; k < rows.length; k++) {
            if (!known(ratings, rows[k])) {
                estimates[k] = Double.NaN;
            }
        }
        return estimates;
    }

    private boolean known(Ratings ratings, int row) {
        return trainingSet.user(ratings.userId(row)) >= 0 && trainingSet.item(ratings.movieId(row)) >= 0;
    }

    /** For each item the places of its rows whose user and item are known; null where there is none. */
    private int[][] rowsByItem(Ratings ratings, int[] rows) {
        int[] counts = new int[trainingSet.items()];
        int[][] rowsOf = new int[counts.length][];
        for (int row : rows) {
            if (known(ratings, row)) {
                counts[trainingSet.item(ratings.movieId(row))]++;
            }
        }
        for (int k = rows.length - 1; k >= 0; k--) {
            if (known(ratings, rows[k])) {
                int item = trainingSet.item(ratings.movieId(rows[k]));
                if (rowsOf[item] == null) {
                    rowsOf[item] = new int[counts[item]];
                }
                rowsOf[item][--counts[item]] = k;
            }
        }
        return rowsOf;
    }
}
