/**
 * The report: results of the use cases as a folder of files. Needs no display.
 *
 * <p>May use {@code study}, {@code core}, {@code chart}, {@code ui.text}, Jackson and JFreeChart; no JavaFX. The keys of {@code report.json} are a promise to whoever reads it.
 * A newcomer must keep this: whatever reaches the page goes through {@link marquee.report.Html}, which escapes it, and whatever
 * reaches a table goes through {@link marquee.chart.TableText}, which keeps spreadsheets from running it.
 */
package marquee.report;
