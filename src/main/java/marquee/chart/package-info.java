/**
 * Charts and the tables behind them, without a window: the look, the charts that window and report share, and their files (PNG,
 * SVG, PDF, CSV). The window shows what is made here on a canvas of its toolkit; the report writes it to disk without a display.
 *
 * <p>May use {@code study}, {@code core}, {@code ui.text} and JFreeChart; no JavaFX. Colours are read from the style sheets of the
 * themes through {@link marquee.chart.Palette}, so that they have one home. A newcomer must keep this: a chart is a pure function
 * of values and a {@link marquee.chart.ChartLook}.
 */
package marquee.chart;
