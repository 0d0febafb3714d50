package marquee.core.csv;

import marquee.core.data.Dataset;

/**
 * What came out of reading: the data and what was noticed on the way.
 *
 * @param dataset the data, complete and checked
 * @param report rows read, used and skipped, and why
 */
public record LoadedDataset(Dataset dataset, LoadReport report) { }
