package marquee.core.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Where the columns of a file are. */
final class Header {

    private final FileKind kind;
    private final List<String> names;
    private final int width;
    private final int[] positions;

    private Header(FileKind kind, List<String> names, int width, int[] positions) {
        this.kind = kind;
        this.names = names;
        this.width = width;
        this.positions = positions;
    }

    /**
     * Finds the columns.
     *
     * @throws DatasetException if a column that is needed is missing, or there twice, or unnamed
     */
    static Header of(FileKind kind, CSVRecord cells, long line, Findings findings) throws DatasetException {
        List<String> names = new ArrayList<>(cells.toList().stream().map(String::strip).toList());
        if (names.size() > 1 && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
            findings.add(Reason.EMPTY_LAST_COLUMN, line, "", "");
        }
        refuseUnclear(names, line, findings.file());
        int[] positions = new int[kind.columns().size()];
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < positions.length; i++) {
            String column = kind.columns().get(i);
            positions[i] = names.stream().map(Header::plain).toList().indexOf(plain(column));
            if (positions[i] < 0) {
                if (!kind.canDoWithout(column)) {
                    throw new DatasetException(HeaderProblems.missing(findings.file(), line, column, names));
                }
            } else {
                taken.add(positions[i]);
                String found = cells.get(positions[i]);
                if (!found.equals(column)) {
                    findings.add(Reason.COLUMN_NAME_VARIANT, line, column, found);
                }
            }
        }
        Header header = new Header(kind, List.copyOf(names), cells.size(), positions);
        header.describe(taken, line, findings);
        return header;
    }

    private static void refuseUnclear(List<String> names, long line, String file) throws DatasetException {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.isEmpty()) {
                throw new DatasetException(new Problem(file, line, "", String.join(",", names), "is a header with a column without a name",
                        "give every column a name"));
            }
            if (!seen.add(plain(name))) {
                throw new DatasetException(new Problem(file, line, "", name, "is a column that is there twice",
                        "remove or rename one of the two columns"));
            }
        }
    }

    private void describe(Set<Integer> taken, long line, Findings findings) {
        for (int i = 0; i < names.size(); i++) {
            if (!taken.contains(i)) {
                findings.add(Reason.EXTRA_COLUMN, line, "", names.get(i));
            }
        }
        for (int i = 1; i < positions.length; i++) {
            if (positions[i] >= 0 && positions[i] < positions[i - 1]) {
                findings.add(Reason.COLUMN_ORDER, line, "", "");
                break;
            }
        }
        if (kind == FileKind.RATINGS && !has("timestamp")) {
            findings.add(Reason.NO_TIMESTAMPS, line, "", "");
        }
        if (kind == FileKind.MOVIES && !has("genres")) {
            findings.add(Reason.NO_GENRES, line, "", "");
        }
    }

    /** The position of a column, or -1. */
    int position(String column) {
        return positions[kind.columns().indexOf(column)];
    }

    /** Whether the file has a column. */
    boolean has(String column) {
        return position(column) >= 0;
    }

    /** The names as they stand in the file, blanks around them removed. */
    List<String> names() {
        return names;
    }

    /** The name of the column at a position, or empty. */
    String name(int position) {
        return position < names.size() ? names.get(position) : "";
    }

    /** The number of columns that have a name. */
    int namedWidth() {
        return names.size();
    }

    /** The number of cells of the header line. */
    int width() {
        return width;
    }

    /** Whether the columns are exactly the usual ones in the usual order. */
    boolean isUsual() {
        return names.equals(kind.columns()) && width == names.size();
    }

    /** Whether a row is the header once more. */
    boolean isRepeatedBy(CSVRecord cells) {
        if (cells.size() != width) {
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).equals(cells.get(i).strip())) {
                return false;
            }
        }
        return true;
    }

    /** A name without case, blanks, underscores and the like. */
    static String plain(String name) {
        StringBuilder letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
