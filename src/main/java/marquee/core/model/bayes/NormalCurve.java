package marquee.core.model.bayes;

/** The standard normal distribution. */
final class NormalCurve {

    private static final double ROOT_OF_TWO_PI = 2.5066282746310002;

    private NormalCurve() {
    }

    /**
     * The probability of a value below x, within 7.5e-8 (Abramowitz and Stegun 1964, formula 26.2.17, after Hastings).
     */
    static double below(double x) {
        double t = 1 / (1 + 0.2316419 * Math.abs(x));
        double sum = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        double tail = StrictMath.exp(-0.5 * x * x) / ROOT_OF_TWO_PI * sum;
        return x < 0 ? tail : 1 - tail;
    }
}
