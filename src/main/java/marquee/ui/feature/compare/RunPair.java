package marquee.ui.feature.compare;

/**
 * Two figures of a model in two runs side by side; NaN where a run has none.
 *
 * @param model what it is called
 * @param firstNow the first figure in the run that is shown
 * @param firstThen the same in the past run
 * @param secondNow the second figure in the run that is shown
 * @param secondThen the same in the past run
 */
record RunPair(String model, double firstNow, double firstThen, double secondNow, double secondThen) {

    /** How much the first figure has grown since then; NaN where one is missing. */
    double firstChange() {
        return firstNow - firstThen;
    }

    /** How much the second figure has grown since then; NaN where one is missing. */
    double secondChange() {
        return secondNow - secondThen;
    }
}
