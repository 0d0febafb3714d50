/**
 * From a folder, a zip or the built-in files to a {@link marquee.core.data.Dataset}. Either a whole new data set comes out, with a
 * {@link marquee.core.csv.LoadReport} of all that was noticed, or a {@link marquee.core.csv.DatasetException} that names file, line,
 * column, value and what to do. Nothing is written, nothing is unpacked, nothing of an open data set is touched.
 *
 * <p>Uses the JDK and Apache Commons CSV, the values of {@code core.data} and the hatch of {@code core.progress}. A newcomer must keep
 * {@code read = used + skipped} for every file: a row may be refused, but it may never vanish.
 */
package marquee.core.csv;
