package marquee.core.csv;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads lists of genres, {@code Adventure|Comedy}; equal lists become the same list. */
final class Genres {

    private static final String NONE = "(no genres listed)";

    private final Map<String, List<String>> known = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** The genres of a cell, each once, in their order; empty if none are listed. */
    List<String> read(String cell) {
        return known.computeIfAbsent(cell, this::split);
    }

    private List<String> split(String cell) {
        Set<String> genres = new LinkedHashSet<>();
        int from = 0;
        while (from <= cell.length()) {
            int bar = cell.indexOf('|', from);
            int to = bar < 0 ? cell.length() : bar;
            String genre = cell.substring(from, to).strip();
            if (!genre.isEmpty() && !genre.equalsIgnoreCase(NONE)) {
                genres.add(names.computeIfAbsent(genre, name -> name));
            }
            from = to + 1;
        }
        return List.copyOf(genres);
    }
}
