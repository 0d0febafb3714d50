package marquee.ui.feature.compare;

/**
 * A line of the results table. Errors in stars; what does not exist (yet) is NaN.
 *
 * @param model name of the model
 * @param method how it was tested
 * @param rmse root mean squared error
 * @param mae mean absolute error
 * @param rmseSpread sample standard deviation of the folds' RMSE
 * @param maeSpread sample standard deviation of the folds' MAE
 * @param fitSeconds seconds to fit
 * @param testSeconds seconds to estimate the test rows
 * @param holdOutRmse RMSE on the held-out ratings
 * @param holdOutMae MAE on the held-out ratings
 * @param isFinal whether it belongs to the final model
 * @param isHoldOut whether it is a test on the held-out ratings, and not a mean over folds
 */
record AccuracyRow(String model, String method, double rmse, double mae, double rmseSpread, double maeSpread, double fitSeconds,
                   double testSeconds, double holdOutRmse, double holdOutMae, boolean isFinal, boolean isHoldOut) { }
