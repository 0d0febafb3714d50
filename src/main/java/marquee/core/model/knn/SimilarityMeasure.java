package marquee.core.model.knn;

/** How alike two users or two items are, from the ratings that they have in common. */
public enum SimilarityMeasure {
    /** Cosine of the angle between the common ratings. */
    COSINE,
    /** One over one plus the mean squared difference of the common ratings. */
    MSD,
    /** Pearson correlation of the common ratings. */
    PEARSON,
    /** Pearson correlation around the baselines, shrunk towards 0 where few ratings are common (Koren 2010). */
    PEARSON_BASELINE
}
