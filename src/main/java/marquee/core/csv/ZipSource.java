package marquee.core.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip, read where it is: nothing is unpacked, and no name in it ever becomes a path. */
final class ZipSource implements DataSource {

    private final String name;
    private final ZipFile zip;
    private final Notes notes;
    private final Map<FileKind, DataFile> files = new EnumMap<>(FileKind.class);

    private ZipSource(String name, ZipFile zip, Notes notes) {
        this.name = name;
        this.zip = zip;
        this.notes = notes;
    }

    /**
     * Opens a zip and looks for the files of a data set.
     *
     * @param folder the folder in the zip, or empty to look for the only one
     * @throws DatasetException if it is no zip that can be read, or holds no data set, or several
     */
    static ZipSource open(Path path, String folder) throws IOException, DatasetException {
        FileStamp before = FileStamp.of(path);
        String fileName = path.getFileName().toString();
        String name = fileName.toLowerCase(Locale.ROOT).endsWith(".zip") ? fileName.substring(0, fileName.length() - 4) : fileName;
        ZipFile zip = openZip(path, fileName);
        try {
            ZipSource source = new ZipSource(name, zip, new Notes());
            source.findFiles(new ZipListing(zip, fileName, source.notes), folder, new ZipStamp(path, before));
            return source;
        } catch (DatasetException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile openZip(Path path, String fileName) throws IOException, DatasetException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new DatasetException(ZipProblems.unreadable(path, fileName, e), e);
        }
    }

    private void findFiles(ZipListing listing, String folder, ZipStamp stamp) throws DatasetException {
        String chosen = listing.choose(folder);
        FileNames names = listing.names(chosen);
        for (FileKind kind : FileKind.ofDataset()) {
            Optional<String> entryName = names.find(kind, notes);
            if (entryName.isPresent()) {
                ZipEntry entry = listing.entry(chosen, entryName.get());
                ZipProblems.refuseBomb(entry, entryName.get(), stamp.before().size());
                files.put(kind, new ZippedFile(zip, entry, entryName.get(), stamp));
            }
        }
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
    public void close() throws IOException {
        zip.close();
    }
}
