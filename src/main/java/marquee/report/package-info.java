/**
 * The report: results of the use cases as files. Needs no display.
 *
 * <p>May use {@code study}, {@code core} and Jackson; no JavaFX. The keys of {@code report.json} are a promise to whoever reads it.
 */
package marquee.report;
