package marquee.study.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import marquee.core.data.Dataset;
import marquee.core.data.Tag;
import marquee.core.progress.Progress;

/** Answers: which tags are given most? */
public final class CountTags {

    private CountTags() {
    }

    /**
     * Counts the tags that belong to a selection: without a choice all of them, otherwise those whose user gave the same movie a
     * rating that the selection leaves in.
     *
     * @return most used first, ties alphabetically
     */
    public static List<TagUse> count(RatingColumns columns, Selection selection, Progress progress) {
        Dataset dataset = columns.dataset();
        Set<Long> pairs = selection.isAll() || dataset.tags().isEmpty() ? Set.of() : pairs(columns, selection, progress);
        Map<String, Uses> byText = new LinkedHashMap<>();
        for (Tag tag : dataset.tags()) {
            if (selection.isAll() || pairs.contains(pair(tag.userId(), tag.movieId()))) {
                byText.computeIfAbsent(tag.text().strip().toLowerCase(Locale.ROOT), key -> new Uses(tag.text().strip())).add(tag);
            }
        }
        List<TagUse> uses = new ArrayList<>(byText.values().stream().map(Uses::total).toList());
        uses.sort(Comparator.comparingInt(TagUse::uses).reversed().thenComparing(TagUse::text, String.CASE_INSENSITIVE_ORDER));
        return uses;
    }

    private static Set<Long> pairs(RatingColumns columns, Selection selection, Progress progress) {
        Set<Long> tagged = new HashSet<>();
        columns.dataset().tags().forEach(tag -> tagged.add(pair(tag.userId(), tag.movieId())));
        RowFilter filter = new RowFilter(columns, selection);
        Set<Long> pairs = new HashSet<>();
        for (int row = 0; row < columns.rows(); row++) {
            if (row % 65_536 == 0) {
                progress.stopIfCancelled();
            }
            if (filter.passed(row) == RowFilter.ALL) {
                long pair = pair(columns.dataset().ratings().userId(row), columns.dataset().ratings().movieId(row));
                if (tagged.contains(pair)) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private static long pair(int userId, int movieId) {
        return (long) userId << Integer.SIZE | movieId & 0xFFFFFFFFL;
    }

    /** The uses of one tag so far. */
    private static final class Uses {
        private final String text;
        private final Set<Integer> movies = new HashSet<>();
        private final Set<Integer> users = new HashSet<>();
        private int count;

        Uses(String text) {
            this.text = text;
        }

        void add(Tag tag) {
            count++;
            movies.add(tag.movieId());
            users.add(tag.userId());
        }

        TagUse total() {
            return new TagUse(text, count, movies.size(), users.size());
        }
    }
}
