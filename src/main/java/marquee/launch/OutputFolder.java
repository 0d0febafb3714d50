package marquee.launch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import marquee.core.progress.Progress;
import marquee.report.ReportContent;
import marquee.report.ReportFolder;
import marquee.ui.text.Text;

/** The folder that a report is written into. What the file system refuses is said in a sentence. */
final class OutputFolder implements AutoCloseable {

    private final Path path;
    private final Deque<Path> made = new ArrayDeque<>();

    /** A folder, which need not be there. */
    OutputFolder(Path path) {
        this.path = path;
    }

    /**
     * Makes the folder if it is not there and tries whether it takes a file, so that nothing is computed in vain.
     *
     * @throws OutputException if it cannot be written into
     */
    void prepare() throws OutputException {
        Path missing = path.toAbsolutePath();
        while (missing != null && Files.notExists(missing)) {
            made.addLast(missing);
            missing = missing.getParent();
        }
        try {
            Files.createDirectories(path);
            Files.delete(Files.createTempFile(path, ReportFolder.JSON, ".part"));
        } catch (IOException refused) {
            throw refusal(refused);
        }
    }

    /**
     * Writes the report.
     *
     * @throws OutputException if it cannot be written
     */
    void write(ReportContent content) throws OutputException {
        try {
            ReportFolder.write(content, path, Progress.NONE);
        } catch (IOException refused) {
            throw refusal(refused);
        }
    }

    /** Removes what was made for a report that did not come: the folder, and those around it, as far as nothing is in them. */
    @Override
    public void close() {
        try {
            for (Path folder : made) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException inUse) {
            // something is in it, and so it stays
        }
    }

    /** The page, which is to be opened first. */
    Path page() {
        return path.resolve(ReportFolder.PAGE);
    }

    /** All figures. */
    Path figures() {
        return path.resolve(ReportFolder.JSON);
    }

    private OutputException refusal(IOException refused) {
        return new OutputException(Text.of("launch.report.notWritten", path, reason(refused)), refused);
    }

    private static String reason(IOException refused) {
        if (refused instanceof FileAlreadyExistsException) {
            return Text.of("launch.report.isNoFolder");
        }
        if (refused instanceof AccessDeniedException) {
            return Text.of("launch.report.notAllowed");
        }
        if (refused instanceof NoSuchFileException) {
            return Text.of("launch.report.notMade");
        }
        String said = refused instanceof FileSystemException e ? e.getReason() : refused.getMessage();
        return said == null ? refused.getClass().getSimpleName() : said;
    }
}
