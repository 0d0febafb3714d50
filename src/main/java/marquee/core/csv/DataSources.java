package marquee.core.csv;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Finds out what a path leads to. */
final class DataSources {

    private DataSources() {
    }

    /**
     * Opens a folder, a zip, or the folder of a file of a data set.
     *
     * @throws DatasetException if there is no data set
     */
    static DataSource open(Path place, ReadOptions options) throws IOException, DatasetException {
        if (Files.isDirectory(place)) {
            return new FolderSource(inside(place, options.folder()));
        }
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new DatasetException(Problem.of(place.toString(), "it is not there", "check the path"));
        }
        if (!Files.isRegularFile(place)) {
            throw new DatasetException(Problem.of(place.toString(), "it is neither a folder nor an ordinary file",
                    "open a folder or a zip with ratings.csv and movies.csv"));
        }
        String name = place.getFileName().toString();
        if (FileKind.ofDataset().stream().anyMatch(kind -> kind.isNamed(name))) {
            return new FolderSource(place.toAbsolutePath().getParent());
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            throw new DatasetException(Problem.of(name, "it is not one of ratings.csv, movies.csv, tags.csv, links.csv",
                    "open the folder or zip with ratings.csv and movies.csv"));
        }
        if (!place.getFileSystem().equals(FileSystems.getDefault())) {
            throw new DatasetException(Problem.of(name, "a file that is not on disk cannot be opened as a zip", "copy it to a folder"));
        }
        return ZipSource.open(place, options.folder());
    }

    /** A sub-folder that really is below the folder. */
    private static Path inside(Path folder, String name) throws DatasetException {
        Path whole = folder.toAbsolutePath().normalize();
        try {
            Path chosen = whole.resolve(name).normalize();
            if (chosen.startsWith(whole)) {
                return chosen;
            }
        } catch (InvalidPathException e) {
            // said below
        }
        throw new DatasetException(Problem.of(name, "it is not inside " + Shown.shorten(folder.toString(), Problem.VALUE_LIMIT),
                "choose one of the folders offered"));
    }
}
