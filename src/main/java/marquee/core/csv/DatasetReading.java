package marquee.core.csv;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import marquee.core.data.Catalog;
import marquee.core.data.Dataset;
import marquee.core.data.Links;
import marquee.core.data.RatingScale;
import marquee.core.data.Ratings;
import marquee.core.data.Tag;
import marquee.core.progress.Progress;

/** Reads the files of one source and puts the data set together. */
final class DatasetReading {

    private final DataSource source;
    private final ReadOptions options;
    private final FileReading reading;
    private final List<FileReport> reports = new ArrayList<>();
    private final Notes ownNotes = new Notes();

    DatasetReading(DataSource source, ReadOptions options, Progress progress) throws IOException {
        this.source = source;
        this.options = options;
        this.reading = new FileReading(options, new ByteProgress(progress, totalSize(source)));
    }

    private static long totalSize(DataSource source) throws IOException {
        long total = 0;
        for (FileKind kind : FileKind.ofDataset()) {
            Optional<DataFile> file = source.find(kind);
            total += file.isPresent() ? file.get().size() : 0;
        }
        return total;
    }

    /**
     * Reads everything.
     *
     * @throws DatasetException if a required file cannot be used, or an optional one and nobody said "load anyway"
     */
    LoadedDataset read() throws IOException, DatasetException {
        Optional<String> known = source.knownFingerprint();
        MessageDigest digest = known.isPresent() ? null : sha256();
        Table<RatingTable> ratingTable = reading.read(required(FileKind.RATINGS), FileKind.RATINGS, digest, new RatingsReader());
        Ratings ratings = ratingTable.content().ratings();
        Table<Catalog> movies = reading.read(required(FileKind.MOVIES), FileKind.MOVIES, digest, new MoviesReader());
        Catalog catalog = movies.content();
        String sha256 = digest == null ? known.get() : HexFormat.of().formatHex(digest.digest());

        IdSet knownMovies = IdSet.of(catalog);
        noteUnknownMovies(ratingTable, knownMovies);
        reports.add(ratingTable.report(ratings.size()));
        reports.add(movies.report(catalog.size()));
        List<Tag> tags = optional(FileKind.TAGS, new TagsReader(IdSet.ofUsers(ratings), knownMovies), List.of());
        Map<Integer, Links> links = optional(FileKind.LINKS, new LinksReader(), Map.of());

        List<Finding> notes = new ArrayList<>(source.notes());
        notes.addAll(ownNotes.list());
        return new LoadedDataset(new Dataset(source.name(), ratings, catalog, tags, links, RatingScale.MOVIELENS, sha256),
                new LoadReport(reports, notes));
    }

    private DataFile required(FileKind kind) {
        return source.find(kind).orElseThrow(() -> new IllegalStateException(kind.fileName() + " should have been missed before"));
    }

    private <T> T optional(FileKind kind, RowReader<T> reader, T nothing) throws DatasetException {
        Optional<DataFile> file = source.find(kind);
        if (file.isEmpty()) {
            return nothing;
        }
        try {
            Table<T> table = reading.read(file.get(), kind, null, reader);
            reports.add(table.report(reader.used(table.content())));
            return table.content();
        } catch (DatasetException e) {
            if (!options.loadAnyway()) {
                throw DatasetException.withRemedy(e.getMessage(), e.problems(), true);
            }
            ownNotes.add(Reason.FILE_UNUSABLE, e.problems().get(0));
            return nothing;
        }
    }

    private static void noteUnknownMovies(Table<RatingTable> table, IdSet knownMovies) {
        Ratings ratings = table.content().ratings();
        for (int row = 0; row < ratings.size(); row++) {
            int movieId = ratings.movieId(row);
            if (!knownMovies.contains(movieId)) {
                table.findings().add(Reason.UNKNOWN_MOVIE, table.content().lines().lineOf(row), "movieId", Integer.toString(movieId));
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
