package marquee.core.model.knn;

/**
 * Options of a similarity.
 *
 * @param measure how it is measured
 * @param userBased true to compare users, false to compare items
 * @param minSupport fewer common ratings than this give a similarity of 0; at least 1
 * @param shrinkage for {@link SimilarityMeasure#PEARSON_BASELINE}: how many common ratings it takes to halve the pull
 *                  towards 0; at least 0
 */
public record SimilarityOptions(SimilarityMeasure measure, boolean userBased, int minSupport, double shrinkage) {

    /** The usual shrinkage. */
    public static final double DEFAULT_SHRINKAGE = 100;

    /** Checks the ranges. */
    public SimilarityOptions {
        if (minSupport < 1 || !(shrinkage >= 0)) {
            throw new IllegalArgumentException("A similarity needs min_support >= 1 and shrinkage >= 0, but they are "
                    + minSupport + " and " + shrinkage);
        }
    }

    /** A measure between items or users with the usual support of 1 and shrinkage of 100. */
    public static SimilarityOptions of(SimilarityMeasure measure, boolean userBased) {
        return new SimilarityOptions(measure, userBased, 1, DEFAULT_SHRINKAGE);
    }
}
