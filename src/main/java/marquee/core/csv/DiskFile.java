package marquee.core.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** A file in a folder. */
final class DiskFile implements DataFile {

    private final Path path;
    private final FileStamp before;

    /**
     * Remembers size and time of a file.
     *
     * @throws DatasetException if it is not an ordinary file
     */
    DiskFile(Path path) throws IOException, DatasetException {
        this.path = path;
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new DatasetException(Problem.of(path.getFileName().toString(),
                    attributes.isDirectory() ? "it is a folder, not a file" : "it is not an ordinary file", "put the file itself there"));
        }
        this.before = FileStamp.of(path);
    }

    @Override
    public String name() {
        return path.getFileName().toString();
    }

    @Override
    public long size() {
        return before.size();
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public boolean hasChanged() {
        try {
            return Files.exists(path) && !FileStamp.of(path).equals(before);
        } catch (IOException e) {
            return true;
        }
    }
}
