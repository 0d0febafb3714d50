package marquee.ui.session;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import marquee.core.csv.LoadReport;
import marquee.core.csv.LoadedDataset;
import marquee.core.data.Dataset;

/**
 * The open data.
 *
 * @param dataset the data
 * @param report what was noticed while reading it
 * @param source where it came from
 */
public record OpenData(Dataset dataset, LoadReport report, DataSource source) {

    /** Data as it was read. */
    public static OpenData of(LoadedDataset loaded, DataSource source) {
        return new OpenData(loaded.dataset(), loaded.report(), source);
    }

    /** Data as if it had come with the program without a remark, for tests. */
    public static OpenData of(Dataset dataset) {
        return new OpenData(dataset, new LoadReport(List.of(), List.of()), new DataSource.BuiltIn());
    }

    /** The number of users with ratings. */
    public int users() {
        return distinct(dataset.ratings()::userId);
    }

    /** The number of movies with ratings. */
    public int ratedMovies() {
        return distinct(dataset.ratings()::movieId);
    }

    /** The first eight digits of the fingerprint, as shown in a passport. */
    public String shortFingerprint() {
        String fingerprint = dataset.sha256();
        return fingerprint.substring(0, Math.min(8, fingerprint.length()));
    }

    private int distinct(IntUnaryOperator idOfRow) {
        return (int) IntStream.range(0, dataset.ratings().size()).map(idOfRow).distinct().count();
    }
}
