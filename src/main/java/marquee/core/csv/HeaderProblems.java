package marquee.core.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what is probably the matter with a header that cannot be used. */
final class HeaderProblems {

    private static final Pattern NUMBER = Pattern.compile("\\s*[+-]?\\d+(\\.\\d+)?\\s*");
    private static final Map<String, List<String>> OTHER_NAMES = Map.of(
            "userId", List.of("user", "uid", "reviewerid", "customerid"),
            "movieId", List.of("movie", "mid", "itemid", "item", "iid", "filmid", "productid"),
            "rating", List.of("score", "stars", "ratings", "value", "preference"),
            "timestamp", List.of("time", "ts", "date", "unixtime"),
            "title", List.of("name", "movietitle", "movie"),
            "genres", List.of("genre", "categories"),
            "tag", List.of("tags", "text", "keyword"));

    private HeaderProblems() {
    }

    /** Another format that the first line gives away. */
    static Optional<Problem> ofFirstLine(FileKind kind, String file, long line, String text) {
        String usual = String.join(",", kind.columns());
        if (text.contains("::")) {
            return Optional.of(new Problem(file, line, "", text, "is the format of ml-1m (fields separated by \"::\", no header)",
                    "open a release with comma-separated files, for example ml-latest-small"));
        }
        if (text.indexOf(',') < 0) {
            for (char separator : new char[] {';', '\t', '|'}) {
                if (text.indexOf(separator) >= 0) {
                    return Optional.of(new Problem(file, line, "", text, "is separated by " + name(separator) + ", not by commas",
                            "save the file with commas between the columns"));
                }
            }
        }
        if (NUMBER.matcher(text.split(",", 2)[0].replace("\"", "")).matches()) {
            return Optional.of(new Problem(file, line, "", text, "is data, but the first line should be the header",
                    "put the line " + usual + " at the top of the file"));
        }
        return Optional.empty();
    }

    /** A column that is needed is not there. */
    static Problem missing(String file, long line, String column, List<String> names) {
        String found = "there is no such column; found are: " + Shown.shorten(String.join(", ", names), Problem.VALUE_LIMIT);
        String fix = similar(column, names)
                .map(name -> Shown.shorten(name, Problem.VALUE_LIMIT))
                .map(name -> "did you mean \"" + name + "\"? Then rename it to \"" + column + "\" in the header")
                .orElse("add the column, or open the file that a MovieLens release calls " + file);
        return new Problem(file, line, column, "", found, fix);
    }

    private static Optional<String> similar(String column, List<String> names) {
        String wanted = Header.plain(column);
        List<String> others = OTHER_NAMES.getOrDefault(column, List.of());
        return names.stream().filter(name -> others.contains(Header.plain(name))).findFirst()
                .or(() -> names.stream().filter(name -> name.length() < 40 && distance(Header.plain(name), wanted) <= 2).findFirst());
    }

    private static String name(char separator) {
        return separator == '\t' ? "tabs" : "'" + separator + "'";
    }

    /** Levenshtein distance: insertions, deletions and replacements that make one word the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j - 1], row[j]) + 1);
            }
        }
        return row[other.length()];
    }
}
