/**
 * One home for the look of all charts, for showing them, and for taking a picture or the data away.
 *
 * <p>A tab writes pure functions from a result and a {@link marquee.chart.ChartLook} to a chart, and gives them to a
 * {@link marquee.ui.chart.ChartPane}, which calls them again when the theme or the size of text changes. A newcomer must keep
 * this: colours and fonts come from the look, data sets are filled before the chart is shown, and everything that the chart
 * library is known to do badly in a window (zoom on drag and wheel, blurred text, leaks, failed exports taken for success) is
 * dealt with here and nowhere else.
 */
package marquee.ui.chart;
