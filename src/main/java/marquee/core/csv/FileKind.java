package marquee.core.csv;

import java.util.List;

/** The files of a data set, with the columns that Marquee reads, in the order in which GroupLens writes them. */
enum FileKind {
    RATINGS("ratings.csv", true, 1 << 16, "userId", "movieId", "rating", "timestamp"),
    MOVIES("movies.csv", true, 1 << 20, "movieId", "title", "genres"),
    TAGS("tags.csv", false, 1 << 20, "userId", "movieId", "tag", "timestamp"),
    LINKS("links.csv", false, 1 << 20, "movieId", "imdbId", "tmdbId"),
    /** The ratings of one guest; no part of a data set. */
    GUEST("guest.csv", false, 1 << 16, "movieId", "rating");

    private static final List<FileKind> DATASET = List.of(RATINGS, MOVIES, TAGS, LINKS);

    private final String fileName;
    private final boolean required;
    private final int longestLine;
    private final List<String> columns;

    FileKind(String fileName, boolean required, int longestLine, String... columns) {
        this.fileName = fileName;
        this.required = required;
        this.longestLine = longestLine;
        this.columns = List.of(columns);
    }

    /** The files that make a data set. */
    static List<FileKind> ofDataset() {
        return DATASET;
    }

    /** The usual name. */
    String fileName() {
        return fileName;
    }

    /** Whether there is no data set without it. */
    boolean isRequired() {
        return required;
    }

    /** A longer line, in bytes, cannot be right. */
    int longestLine() {
        return longestLine;
    }

    /** The names of its columns. */
    List<String> columns() {
        return columns;
    }

    /** Whether the file makes sense without a column. */
    boolean canDoWithout(String column) {
        return column.equals("timestamp") || column.equals("genres") || column.equals("imdbId") || column.equals("tmdbId");
    }

    /** Whether a text in quotes may have line breaks: people type tags, but titles and numbers have none. */
    boolean allowsLineBreaks() {
        return this == TAGS;
    }

    /** Whether a file has the name of this kind, in whatever case. */
    boolean isNamed(String name) {
        return fileName.equalsIgnoreCase(name);
    }
}
