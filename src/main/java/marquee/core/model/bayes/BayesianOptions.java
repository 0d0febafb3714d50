package marquee.core.model.bayes;

/**
 * Options of Bayesian matrix factorisation.
 *
 * @param factors length of the factor vectors, at least 1
 * @param burnIn sweeps that are thrown away, at least 0
 * @param samples sweeps after them, at least 1
 */
public record BayesianOptions(int factors, int burnIn, int samples) {

    /** 12 factors, 40 sweeps thrown away, 120 after them. */
    public static final BayesianOptions DEFAULTS = new BayesianOptions(12, 40, 120);

    /** The most draws that a fitted model keeps. */
    public static final int MOST_KEPT = 40;

    /** Checks the ranges. */
    public BayesianOptions {
        if (factors < 1 || burnIn < 0 || samples < 1) {
            throw new IllegalArgumentException("Bayesian matrix factorisation needs n_factors >= 1, burn_in >= 0 and samples >= 1, "
                    + "but they are " + factors + ", " + burnIn + " and " + samples);
        }
    }

    /** All sweeps. */
    public int sweeps() {
        return burnIn + samples;
    }

    /** The number of draws that the model keeps. */
    public int kept() {
        return Math.min(samples, MOST_KEPT);
    }

    /** Whether the draw of a sweep, counted from 1, is kept: the last one is, and the others are spread evenly. */
    boolean keeps(int sweep) {
        long sample = sweep - burnIn;
        return sample > 0 && sample * kept() / samples > (sample - 1) * kept() / samples;
    }
}
