package marquee.core.model.baseline;

/**
 * Options of baselines fitted by alternating least squares.
 *
 * @param epochs passes, at least 0
 * @param regUser regularisation of user biases, at least 0
 * @param regItem regularisation of item biases, at least 0
 */
public record AlsOptions(int epochs, double regUser, double regItem) {

    /** 10 epochs, 15 for users, 10 for items. */
    public static final AlsOptions DEFAULTS = new AlsOptions(10, 15, 10);

    /** Checks the ranges. */
    public AlsOptions {
        if (epochs < 0 || !(regUser >= 0) || !(regItem >= 0)) {
            throw new IllegalArgumentException("Baselines need epochs, reg_u and reg_i of at least 0, but they are "
                    + epochs + ", " + regUser + " and " + regItem);
        }
    }
}
