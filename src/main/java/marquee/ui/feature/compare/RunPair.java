package marquee.ui.feature.compare;

/**
 * A model in two runs side by side. Errors in stars; NaN where a run has none.
 *
 * @param model what it is called
 * @param rmseNow mean RMSE of the folds in the run that is shown
 * @param rmseThen the same in the past run
 * @param maeNow mean MAE in the run that is shown
 * @param maeThen the same in the past run
 */
record RunPair(String model, double rmseNow, double rmseThen, double maeNow, double maeThen) {

    /** How much the RMSE has grown since then; NaN where one is missing. */
    double rmseChange() {
        return rmseNow - rmseThen;
    }

    /** How much the MAE has grown since then; NaN where one is missing. */
    double maeChange() {
        return maeNow - maeThen;
    }
}
