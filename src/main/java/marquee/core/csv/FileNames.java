package marquee.core.csv;

import java.util.List;
import java.util.Optional;

/**
 * The names in one folder.
 *
 * @param all every name, sorted
 */
record FileNames(List<String> all) {

    /** Copies the names. */
    FileNames {
        all = List.copyOf(all);
    }

    /**
     * The name under which a file is there, in whatever case.
     *
     * @throws DatasetException if there are two
     */
    Optional<String> find(FileKind kind, Notes notes) throws DatasetException {
        List<String> matching = all.stream().filter(kind::isNamed).toList();
        if (matching.size() > 1) {
            throw new DatasetException(Problem.of(kind.fileName(), "there is more than one: " + String.join(", ", matching),
                    "remove or rename all but one"));
        }
        if (matching.isEmpty()) {
            if (!kind.isRequired()) {
                notes.add(Reason.FILE_MISSING, kind.fileName(), "");
            }
            return Optional.empty();
        }
        if (!matching.get(0).equals(kind.fileName())) {
            notes.add(Reason.OTHER_CASE, kind.fileName(), matching.get(0));
        }
        return Optional.of(matching.get(0));
    }

    /** Whether all required files are there. */
    boolean isComplete() {
        return missing().isEmpty();
    }

    /** The required files that are not there. */
    List<String> missing() {
        return FileKind.ofDataset().stream().filter(FileKind::isRequired).filter(kind -> all.stream().noneMatch(kind::isNamed))
                .map(FileKind::fileName).toList();
    }
}
