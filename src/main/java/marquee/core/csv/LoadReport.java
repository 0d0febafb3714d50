package marquee.core.csv;

import java.util.List;
import java.util.Optional;

/**
 * What was noticed while reading a data set; meant to stay visible.
 *
 * @param files one report per file that was read: ratings, movies, then tags and links where present
 * @param notes what concerns the whole, for example a missing links.csv
 */
public record LoadReport(List<FileReport> files, List<Finding> notes) {

    /** Copies the lists. */
    public LoadReport {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }

    /** The report of a file by its usual name, for example {@code "ratings.csv"}. */
    public Optional<FileReport> file(String name) {
        return files.stream().filter(file -> file.file().equalsIgnoreCase(name)).findFirst();
    }

    /** Whether anything was found that somebody should look at: more than repairs. */
    public boolean hasWarnings() {
        return notes.stream().anyMatch(LoadReport::warns)
                || files.stream().flatMap(file -> file.findings().stream()).anyMatch(LoadReport::warns);
    }

    private static boolean warns(Finding finding) {
        return finding.reason().outcome().isWarning();
    }
}
