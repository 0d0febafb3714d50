package marquee.core.evaluate;

/**
 * A figure with what each user contributes to it: the sum of the users' sums divided by the sum of their weights, or the root of
 * that. Kept so compactly that thousands of resampled users can be added up in no time.
 *
 * @param userIds the users' ids in the data, ascending
 * @param sums what each adds, for example squared errors
 * @param weights how much each counts, for example ratings; above 0
 * @param root whether the root is taken at the end
 */
public record UserFigures(int[] userIds, double[] sums, double[] weights, boolean root) {

    /** Checks that the lengths agree. */
    public UserFigures {
        if (userIds.length != sums.length || userIds.length != weights.length) {
            throw new IllegalArgumentException("Figures of users need a sum and a weight for each, but there are "
                    + userIds.length + " users, " + sums.length + " sums and " + weights.length + " weights");
        }
    }

    /** How many users contribute. */
    public int users() {
        return userIds.length;
    }

    /** The figure over all users; 0 if there is none. */
    public double value() {
        double sum = 0;
        double weight = 0;
        for (int user = 0; user < sums.length; user++) {
            sum += sums[user];
            weight += weights[user];
        }
        return finish(sum, weight);
    }

    /** The figure if each user came so many times; 0 if none came. */
    double value(int[] times) {
        double sum = 0;
        double weight = 0;
        for (int user = 0; user < sums.length; user++) {
            sum += times[user] * sums[user];
            weight += times[user] * weights[user];
        }
        return finish(sum, weight);
    }

    /** The figure of one user alone. */
    public double ofUser(int place) {
        return finish(sums[place], weights[place]);
    }

    private double finish(double sum, double weight) {
        double mean = weight == 0 ? 0 : sum / weight;
        return root ? Math.sqrt(mean) : mean;
    }
}
