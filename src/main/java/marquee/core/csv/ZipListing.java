package marquee.core.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The entries of a zip by folder. Names are only ever compared; those that point out of the zip are ignored. */
final class ZipListing {

    private static final int MOST_ENTRIES = 1_000;

    private final String zipName;
    private final Map<String, List<String>> namesByFolder = new TreeMap<>();
    private final Map<String, ZipEntry> entries = new TreeMap<>();
    private boolean innerZip;

    /**
     * Lists a zip.
     *
     * @throws DatasetException if there are too many entries, or two with the same name
     */
    ZipListing(ZipFile zip, String zipName, Notes notes) throws DatasetException {
        this.zipName = zipName;
        if (zip.size() > MOST_ENTRIES) {
            throw new DatasetException(Problem.of(zipName, "it has " + zip.size() + " entries, which no MovieLens release has",
                    "open the zip of a MovieLens release, or unpack it and open the folder"));
        }
        for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
            String path = entry.getName().replace('\\', '/');
            if (entry.isDirectory() || path.endsWith("/") || isOfMac(path)) {
                continue;
            }
            if (isUnsafe(path)) {
                notes.add(Reason.UNSAFE_ENTRY, zipName, entry.getName());
                continue;
            }
            add(path, entry);
        }
    }


    private void add(String path, ZipEntry entry) throws DatasetException {
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        String name = path.substring(slash + 1);
        innerZip |= name.regionMatches(true, name.length() - 4, ".zip", 0, 4);
        if (entries.put(path, entry) != null) {
            throw new DatasetException(Problem.of(zipName, "it holds two entries with the name " + Shown.shorten(path, Problem.VALUE_LIMIT),
                    "make the zip anew"));
        }
        namesByFolder.computeIfAbsent(folder, key -> new ArrayList<>()).add(name);
    }

    private static boolean isOfMac(String path) {
        return path.startsWith("__MACOSX/") || path.substring(path.lastIndexOf('/') + 1).startsWith("._");
    }

    private static boolean isUnsafe(String path) {
        return path.startsWith("/") || path.matches("[A-Za-z]:.*") || List.of(path.split("/")).contains("..")
                || path.chars().anyMatch(Character::isISOControl);
    }

    /**
     * The folder that holds the data set.
     *
     * @throws DatasetException if there is none, or more than one to choose from
     */
    String choose(String wanted) throws DatasetException {
        List<String> complete = namesByFolder.keySet().stream().filter(folder -> names(folder).isComplete()).toList();
        if (!wanted.isEmpty() && complete.contains(wanted)) {
            return wanted;
        }
        if (complete.size() == 1 && wanted.isEmpty()) {
            return complete.get(0);
        }
        if (!complete.isEmpty()) {
            throw FolderProblems.ambiguous(zipName, complete);
        }
        if (innerZip) {
            throw new DatasetException(Problem.of(zipName, "it contains another zip", "unpack it once and open the zip inside"));
        }
        throw FolderProblems.incomplete(zipName, new FileNames(List.copyOf(entries.keySet())), List.of());
    }

    /** The names in a folder. */
    FileNames names(String folder) {
        return new FileNames(namesByFolder.get(folder).stream().sorted().toList());
    }

    /** An entry of a folder. */
    ZipEntry entry(String folder, String name) {
        return entries.get(folder.isEmpty() ? name : folder + '/' + name);
    }
}
