package marquee.core.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A file in a zip. */
final class ZippedFile implements DataFile {

    private final ZipFile zip;
    private final ZipEntry entry;
    private final String name;
    private final ZipStamp stamp;

    ZippedFile(ZipFile zip, ZipEntry entry, String name, ZipStamp stamp) {
        this.zip = zip;
        this.entry = entry;
        this.name = name;
        this.stamp = stamp;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return entry.getSize();
    }

    @Override
    public InputStream open() throws IOException {
        return new CheckedEntryStream(zip.getInputStream(entry), entry, name, ZipProblems.packedSize(entry, stamp.before().size()));
    }

    @Override
    public boolean hasChanged() {
        return stamp.isOutdated();
    }
}
