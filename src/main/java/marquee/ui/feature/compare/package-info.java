/**
 * The Compare tab: which model is better, by how much, and whether that means anything.
 *
 * <p>The cast is the usual one, with a view-model for the line-up and one for each section. {@code AccuracyRows} turns what the
 * comparison gave into rows and bars, {@code CompareCharts} those into charts. A newcomer must keep this: what is shown and
 * what is set always agree, so a result whose request is not the one that the settings now ask for stands back.
 */
package marquee.ui.feature.compare;
