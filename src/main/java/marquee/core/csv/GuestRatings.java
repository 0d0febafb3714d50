package marquee.core.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import marquee.core.data.Catalog;
import marquee.core.progress.Progress;

/** Reads the ratings of one guest: a CSV file with the columns {@code movieId,rating}. Nothing is skipped in silence. */
public final class GuestRatings {

    private GuestRatings() {
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param catalog the movies that can be rated
     * @return stars by movie id, in the order of the file
     * @throws DatasetException if a row cannot be used, a movie is not in the catalogue or rated twice
     */
    public static Map<Integer, Double> read(Path file, Catalog catalog) throws DatasetException {
        try {
            DiskFile disk = new DiskFile(file);
            FileReading reading = new FileReading(ReadOptions.DEFAULT, new ByteProgress(Progress.NONE, disk.size()));
            return reading.read(disk, FileKind.GUEST, null, new Reader(catalog)).content();
        } catch (IOException unreadable) {
            throw new DatasetException(FileProblems.unreadable(String.valueOf(file.getFileName()), unreadable), unreadable);
        }
    }

    /** Makes stars of rows. */
    private static final class Reader implements RowReader<Map<Integer, Double>> {
        private final Catalog catalog;

        Reader(Catalog catalog) {
            this.catalog = catalog;
        }

        @Override
        public Map<Integer, Double> read(OpenFile file) throws IOException, DatasetException {
            Findings findings = file.findings();
            Ids ids = new Ids(file.records().header(), findings);
            int ratingColumn = file.records().header().position("rating");
            Map<Integer, Double> stars = new LinkedHashMap<>();
            for (Row row = file.records().next(); row != null; row = file.records().next()) {
                int movieId = ids.read(row, "movieId");
                String cell = row.cell(ratingColumn);
                double value = Stars.parse(cell);
                if (Double.isNaN(value)) {
                    findings.add(cell.isEmpty() ? Reason.NO_RATING : Reason.BAD_RATING, row.line(), "rating", cell);
                } else if (movieId != Ids.NONE) {
                    keep(stars, movieId, value, row.line(), findings);
                }
            }
            if (findings.skipped() > 0) {
                throw new DatasetException(findings.skippedExamples().get(0));
            }
            return Collections.unmodifiableMap(stars);
        }

        private void keep(Map<Integer, Double> stars, int movieId, double value, long line, Findings findings)
                throws DatasetException {
            String id = Integer.toString(movieId);
            if (catalog.find(movieId).isEmpty()) {
                throw new DatasetException(new Problem(findings.file(), line, "movieId", id, "is no movie of the open data",
                        "remove the row or open the data that has this movie"));
            }
            if (stars.put(movieId, value) != null) {
                throw new DatasetException(new Problem(findings.file(), line, "movieId", id, "is a movie that is rated twice",
                        "keep one of the two rows"));
            }
        }

        @Override
        public long used(Map<Integer, Double> stars) {
            return stars.size();
        }
    }
}
