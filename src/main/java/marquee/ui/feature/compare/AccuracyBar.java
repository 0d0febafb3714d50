package marquee.ui.feature.compare;

/**
 * The two bars of a model. Errors in stars; NaN where there is none yet.
 *
 * @param model name of the model
 * @param rmse height of the left bar
 * @param mae height of the right bar
 * @param rmseSpread half the height of the error bar of the left one; NaN for none
 * @param maeSpread half the height of the error bar of the right one; NaN for none
 */
record AccuracyBar(String model, double rmse, double mae, double rmseSpread, double maeSpread) { }
