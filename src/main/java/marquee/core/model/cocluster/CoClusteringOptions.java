package marquee.core.model.cocluster;

/**
 * Options of co-clustering.
 *
 * @param userClusters groups of users, at least 1
 * @param itemClusters groups of items, at least 1
 * @param epochs rounds of regrouping, at least 0
 */
public record CoClusteringOptions(int userClusters, int itemClusters, int epochs) {

    /** 3 groups of each, 20 rounds. */
    public static final CoClusteringOptions DEFAULTS = new CoClusteringOptions(3, 3, 20);

    /** Checks the ranges. */
    public CoClusteringOptions {
        if (userClusters < 1 || itemClusters < 1 || epochs < 0) {
            throw new IllegalArgumentException("Co-clustering needs n_cltr_u >= 1, n_cltr_i >= 1 and n_epochs >= 0, but they are "
                    + userClusters + ", " + itemClusters + " and " + epochs);
        }
    }
}
