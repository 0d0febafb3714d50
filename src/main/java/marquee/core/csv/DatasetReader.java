package marquee.core.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import marquee.core.data.Catalog;
import marquee.core.data.Dataset;
import marquee.core.data.Links;
import marquee.core.data.Movie;
import marquee.core.data.RatingScale;
import marquee.core.data.Ratings;
import marquee.core.data.Tag;
import marquee.core.progress.Progress;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads data sets in the form in which GroupLens publishes MovieLens. */
public final class DatasetReader {

    /** The name of the built-in data. */
    public static final String BUILT_IN_NAME = "ml-latest-small, Oct 2016";

    private DatasetReader() {
    }

    /**
     * Reads a folder, a zip or the folder of a ratings.csv, strictly.
     *
     * @throws DatasetException if the data cannot be used, in words for the user
     */
    public static LoadedDataset read(Path folderOrZip, Progress progress) throws DatasetException {
        return read(folderOrZip, ReadOptions.DEFAULT, progress);
    }

    /**
     * Reads a folder, a zip or the folder of a ratings.csv.
     *
     * @throws DatasetException if the data cannot be used, in words for the user
     */
    public static LoadedDataset read(Path folderOrZip, ReadOptions options, Progress progress) throws DatasetException {
        Path folder = Files.isRegularFile(folderOrZip) ? folderOrZip.toAbsolutePath().getParent() : folderOrZip;
        return read(folder.toAbsolutePath().normalize().getFileName().toString(), name -> Files.newInputStream(folder.resolve(name)), progress);
    }

    /**
     * Reads the data that comes with Marquee.
     *
     * @throws DatasetException if it is damaged or missing
     */
    public static LoadedDataset readBuiltIn(Progress progress) throws DatasetException {
        return read(BUILT_IN_NAME, name -> {
            InputStream stream = DatasetReader.class.getResourceAsStream("/marquee/data/" + name);
            if (stream == null) {
                throw new java.nio.file.NoSuchFileException(name);
            }
            return stream;
        }, progress);
    }

    private interface Source {
        InputStream open(String name) throws IOException;
    }

    private static LoadedDataset read(String name, Source source, Progress progress) throws DatasetException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<FileReport> files = new ArrayList<>();
            Ratings.Builder ratings = Ratings.builder(100_000);
            for (CSVRecord row : rows(source, "ratings.csv", digest, files)) {
                ratings.add(Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1)), Double.parseDouble(row.get(2)), Long.parseLong(row.get(3)));
                if (ratings.size() % 4096 == 0) {
                    progress.stopIfCancelled();
                }
            }
            List<Movie> movies = new ArrayList<>();
            for (CSVRecord row : rows(source, "movies.csv", digest, files)) {
                String title = row.get(1);
                String stripped = title.strip();
                int year = stripped.matches(".*\\(\\d{4}\\)") ? Integer.parseInt(stripped.substring(stripped.length() - 5, stripped.length() - 1)) : Movie.NO_YEAR;
                List<String> genres = row.get(2).startsWith("(no") ? List.of() : List.copyOf(new LinkedHashSet<>(List.of(row.get(2).split("\\|"))));
                movies.add(new Movie(Integer.parseInt(row.get(0)), title, year, genres));
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            List<Tag> tags = new ArrayList<>();
            Map<Integer, Links> links = new HashMap<>();
            List<Finding> notes = new ArrayList<>();
            try {
                for (CSVRecord row : rows(source, "tags.csv", digest, files)) {
                    tags.add(new Tag(Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1)), row.get(2), Long.parseLong(row.get(3))));
                }
                for (CSVRecord row : rows(source, "links.csv", digest, files)) {
                    links.put(Integer.parseInt(row.get(0)), new Links(row.get(1), row.get(2)));
                }
            } catch (IOException e) {
                notes.add(new Finding(Reason.FILE_MISSING, 1, List.of(Reason.FILE_MISSING.at("tags.csv", 0, "", ""))));
            }
            return new LoadedDataset(new Dataset(name, ratings.build(), Catalog.of(movies), tags, links, RatingScale.MOVIELENS, sha256),
                    new LoadReport(files, notes));
        } catch (IOException | NoSuchAlgorithmException | RuntimeException e) {
            if (e instanceof java.util.concurrent.CancellationException cancelled) {
                throw cancelled;
            }
            throw new DatasetException(Problem.of(name, "it cannot be read: " + e, "open another folder"), e);
        }
    }

    private static List<CSVRecord> rows(Source source, String file, MessageDigest digest, List<FileReport> files) throws IOException {
        byte[] bytes;
        try (InputStream stream = source.open(file)) {
            bytes = stream.readAllBytes();
        }
        digest.update(bytes);
        try (Reader reader = new InputStreamReader(new java.io.ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
             var parser = CSVFormat.RFC4180.parse(reader)) {
            List<CSVRecord> records = parser.getRecords();
            List<List<String>> first = records.stream().limit(11).map(CSVRecord::toList).toList();
            List<CSVRecord> rows = records.subList(1, records.size());
            files.add(new FileReport(file, rows.size(), rows.size(), List.of(), new FirstRows(first.get(0), first.subList(1, first.size()))));
            return rows;
        }
    }
}
