package marquee.core.model.knn;

import marquee.core.model.baseline.AlsOptions;

/**
 * Options of a k-NN model.
 *
 * @param variant what is averaged over the neighbours
 * @param k the largest number of neighbours, at least 1
 * @param minK the smallest number of neighbours that count, at least 1
 * @param similarity how neighbours are found
 * @param baselines how baselines are fitted, where the variant or the similarity needs them
 */
public record KnnOptions(Variant variant, int k, int minK, SimilarityOptions similarity, AlsOptions baselines) {

    /** What is averaged over the neighbours. */
    public enum Variant {
        /** Their ratings. */
        BASIC,
        /** Their ratings' distance from their own mean. */
        MEANS,
        /** That distance in units of their own standard deviation. */
        Z_SCORE,
        /** Their ratings' distance from the baseline. */
        BASELINE
    }

    /** Checks the ranges. */
    public KnnOptions {
        if (k < 1 || minK < 1) {
            throw new IllegalArgumentException("k-NN needs k and min_k of at least 1, but they are " + k + " and " + minK);
        }
    }

    /** Forty neighbours at most, one at least. */
    public static KnnOptions of(Variant variant, SimilarityOptions similarity) {
        return new KnnOptions(variant, 40, 1, similarity, AlsOptions.DEFAULTS);
    }

    /** Whether baselines are needed at all. */
    public boolean needsBaselines() {
        return variant == Variant.BASELINE || similarity.measure() == SimilarityMeasure.PEARSON_BASELINE;
    }
}
