package marquee.core.csv;

/**
 * What one file gave.
 *
 * @param content the values
 * @param findings what was noticed, still open for what other files bring to light
 * @param read the rows after the header
 * @param firstRows the beginning of the file
 */
record Table<T>(T content, Findings findings, long read, FirstRows firstRows) {

    /** The report of the file, given how many of its rows are in the data set. */
    FileReport report(long used) {
        return new FileReport(findings.file(), read, used, findings.list(), firstRows);
    }
}
