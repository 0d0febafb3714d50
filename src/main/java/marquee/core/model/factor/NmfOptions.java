package marquee.core.model.factor;

/**
 * Options of non-negative matrix factorisation.
 *
 * @param factors length of the factor vectors, at least 1
 * @param epochs passes over all ratings, at least 0
 * @param regUser pull of user factors towards 0, at least 0
 * @param regItem pull of item factors towards 0, at least 0
 * @param start where the factors start
 */
public record NmfOptions(int factors, int epochs, double regUser, double regItem, Start start) {

    /** 15 factors, 50 epochs, regularisation 0.06, starting values between 0 and 1. */
    public static final NmfOptions DEFAULTS = new NmfOptions(15, 50, 0.06, 0.06, new Start(0, 1));

    /** Checks the ranges. */
    public NmfOptions {
        if (factors < 1 || epochs < 0 || !(regUser >= 0) || !(regItem >= 0)) {
            throw new IllegalArgumentException("NMF needs n_factors >= 1, n_epochs >= 0, reg_pu >= 0 and reg_qi >= 0, but they are "
                    + factors + ", " + epochs + ", " + regUser + " and " + regItem);
        }
    }

    /**
     * Starting values are drawn evenly between two bounds.
     *
     * @param low lower bound, at least 0
     * @param high upper bound, at least the lower one
     */
    public record Start(double low, double high) {

        /** Checks the ranges. */
        public Start {
            if (!(low >= 0 && high >= low)) {
                throw new IllegalArgumentException("NMF needs 0 <= init_low <= init_high, but they are " + low + " and " + high);
            }
        }
    }
}
