package marquee.ui.session;

import java.util.List;

import marquee.core.csv.LoadReport;
import marquee.core.csv.LoadedDataset;
import marquee.core.data.Dataset;
import marquee.core.data.IdIndex;
import marquee.core.data.Ratings;

/**
 * The open data.
 *
 * @param dataset the data
 * @param report what was noticed while reading it
 * @param source where it came from
 * @param answers what has been found out about it
 */
public record OpenData(Dataset dataset, LoadReport report, DataSource source, Answers answers) {

    /** Data of which nothing has been found out yet. */
    public OpenData(Dataset dataset, LoadReport report, DataSource source) {
        this(dataset, report, source, new Answers());
    }

    /** Data as it was read, counted, so that nobody has to count on the thread of the window. */
    public static OpenData of(LoadedDataset loaded, DataSource source) {
        OpenData data = new OpenData(loaded.dataset(), loaded.report(), source);
        data.counts();
        return data;
    }

    /** Data as if it had come with the program without a remark, for tests. */
    public static OpenData of(Dataset dataset) {
        return new OpenData(dataset, new LoadReport(List.of(), List.of()), new DataSource.BuiltIn());
    }

    /** The number of users with ratings. */
    public int users() {
        return counts().users();
    }

    /** The number of movies with ratings. */
    public int ratedMovies() {
        return counts().ratedMovies();
    }

    /** The highest id of a user; 0 if there are no ratings. */
    public int highestUserId() {
        return counts().highestUserId();
    }

    /** The first eight digits of the fingerprint, as shown in a passport. */
    public String shortFingerprint() {
        String fingerprint = dataset.sha256();
        return fingerprint.substring(0, Math.min(8, fingerprint.length()));
    }

    private Counts counts() {
        return answers.of(Counts.class, () -> Counts.of(dataset.ratings()));
    }

    private record Counts(int users, int ratedMovies, int highestUserId) {

        static Counts of(Ratings ratings) {
            IdIndex users = new IdIndex();
            IdIndex movies = new IdIndex();
            int highest = 0;
            for (int row = 0; row < ratings.size(); row++) {
                highest = Math.max(highest, ratings.userId(row));
                users.numberOf(ratings.userId(row));
                movies.numberOf(ratings.movieId(row));
            }
            return new Counts(users.size(), movies.size(), highest);
        }
    }
}
