package marquee.core.csv;

import java.util.List;

/**
 * What was noticed in one file.
 *
 * @param file the file as it is named
 * @param read rows after the header, blank ones included
 * @param used rows that are in the data set
 * @param findings everything unusual, one entry per kind
 * @param firstRows the beginning of the file
 */
public record FileReport(String file, long read, long used, List<Finding> findings, FirstRows firstRows) {

    /**
     * Copies the findings and checks that no row got lost.
     *
     * @throws IllegalStateException if {@code read} is not {@code used} plus the rows left out
     */
    public FileReport {
        findings = List.copyOf(findings);
        long left = skipped(findings);
        if (read != used + left) {
            throw new IllegalStateException(file + ": " + read + " rows read, but " + used + " used and " + left + " left out");
        }
    }

    /** Rows that are not in the data set, for whatever reason. */
    public long skipped() {
        return read - used;
    }

    private static long skipped(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.reason().outcome().leavesRowOut()).mapToLong(Finding::count).sum();
    }
}
