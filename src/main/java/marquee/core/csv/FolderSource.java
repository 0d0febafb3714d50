package marquee.core.csv;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder on disk. */
final class FolderSource implements DataSource {

    private final String name;
    private final Map<FileKind, DataFile> files = new EnumMap<>(FileKind.class);
    private final Notes notes;

    /**
     * Looks for the files of a data set.
     *
     * @throws DatasetException if they are not all there, or there twice
     */
    FolderSource(Path folder) throws IOException, DatasetException {
        Path fileName = folder.toAbsolutePath().normalize().getFileName();
        this.name = fileName == null ? folder.toString() : fileName.toString();
        this.notes = new Notes();
        List<String> found = list(folder);
        FileNames names = new FileNames(found);
        for (FileKind kind : FileKind.ofDataset()) {
            Optional<String> entry = names.find(kind, notes);
            if (entry.isPresent()) {
                files.put(kind, new DiskFile(folder.resolve(entry.get())));
            }
        }
        if (!names.isComplete()) {
            throw FolderProblems.incomplete(name, names, SubFolders.withData(folder));
        }
    }

    private static List<String> list(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                found.add(entry.getFileName().toString());
            }
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        found.sort(null);
        return found;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<DataFile> find(FileKind kind) {
        return Optional.ofNullable(files.get(kind));
    }

    @Override
    public List<Finding> notes() {
        return notes.list();
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
