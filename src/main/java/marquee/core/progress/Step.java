package marquee.core.progress;

/**
 * One piece of news from running work.
 *
 * @param what what is being counted
 * @param done how many are done, 0 .. total
 * @param total how many there are
 * @param trainingRmse the RMSE on the training ratings seen while this step ran, in stars; NaN where the work does not measure it
 */
public record Step(Unit what, long done, long total, double trainingRmse) {

    /** What a step counts; {@code FETCHED} are bytes that come over a network. */
    public enum Unit { BYTES, FETCHED, ROWS, EPOCHS, SWEEPS, FOLDS, MODELS, POINTS, USERS }

    /** A step that measures no error. */
    public static Step of(Unit what, long done, long total) {
        return new Step(what, done, total, Double.NaN);
    }

    /** The part done, 0 to 1; 0 where the total is 0. */
    public double fraction() {
        return total == 0 ? 0 : (double) done / total;
    }
}
