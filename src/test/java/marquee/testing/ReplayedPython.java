package marquee.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import marquee.core.random.RandomState;
import marquee.core.split.Split;

/**
 * Which rows lines of Python learn from and test on, worked out line by line by the rules of the libraries that they name. Both
 * scikit-learn and Surprise have a {@code train_test_split} that permutes the rows; the first takes the test side from the front of
 * the permutation, the other one from its end. Lines that it does not know are no split; a training set made in a way that it does
 * not know is an error.
 */
public final class ReplayedPython {

    /** Stands for a row that is not one of the data. */
    public static final int ADDED = -1;

    private static final Pattern IMPORT = Pattern.compile("from (sklearn|surprise)\\.model_selection import .*\\btrain_test_split\\b.*");
    private static final Pattern SPLIT = Pattern.compile("(\\w+), (\\w+) = train_test_split\\((\\w+), test_size=([\\d.]+), random_state=(\\d+)\\)");
    private static final Pattern NO_SPLIT = Pattern.compile("(\\w+), (\\w+) = (\\w+), \\3\\.iloc\\[:0\\]");
    private static final Pattern LIST = Pattern.compile("(\\w+) = \\[((?:\\(\\d+, [\\d.]+\\)(?:, )?)+)\\].*");
    private static final Pattern FRAME = Pattern.compile("(\\w+) = pd\\.DataFrame\\((\\w+), columns=\\[\"movieId\", \"rating\"\\]\\)\\.assign\\(userId=\\w+\\)");
    private static final Pattern DATA = Pattern.compile("(\\w+) = Dataset\\.load_from_df\\((.*)\\[columns\\](?:\\]\\))?, .*?\\)(?:\\.build_full_trainset\\(\\))?");
    private static final Pattern CONCATENATED = Pattern.compile("pd\\.concat\\(\\[(\\w+)\\[columns\\], (\\w+)");
    private static final Pattern MORE = Pattern.compile("(\\w+) = pd\\.concat\\(\\[\\1, pd\\.DataFrame\\(\\[((?:\\(\\d+, [\\d.]+\\)(?:, )?)+)\\].*");
    private static final Pattern TESTS = Pattern.compile("(\\w+) = list\\((\\w+)\\[columns\\]\\.itertuples\\(index=False, name=None\\)\\)");
    private static final Pattern FOLDS = Pattern.compile("KFold\\((\\d+), random_state=(\\d+)\\)");
    private static final Pattern FOLDED = Pattern.compile("cross_validate\\(model, (\\w+),|search\\.fit\\((\\w+)\\)");

    private final Map<String, int[]> rows = new HashMap<>();
    private final Map<Pattern, Consumer<Matcher>> rules = Map.of(IMPORT, matcher -> library = matcher.group(1), SPLIT, this::split,
            NO_SPLIT, this::noSplit, LIST, this::added, MORE, this::more, FRAME, this::same, TESTS, this::same, DATA,
            matcher -> rows.put(matcher.group(1), frame(matcher.group(2))));
    private final String code;
    private String library = "";

    private ReplayedPython(String code, int ratings) {
        this.code = code;
        rows.put("ratings", IntStream.range(0, ratings).toArray());
        code.lines().forEach(this::line);
    }

    /**
     * Works lines of Python out.
     *
     * @param ratings how many ratings the file has that they read
     */
    public static ReplayedPython of(String code, int ratings) {
        return new ReplayedPython(code, ratings);
    }

    /** The rows under a name, in their order. */
    public int[] rows(String name) {
        if (!rows.containsKey(name)) {
            throw new AssertionError("There is no " + name + " in\n" + code);
        }
        return rows.get(name);
    }

    /** What {@code trainset} and {@code testset} are. */
    public Split holdOut() {
        return new Split(rows("trainset"), rows("testset"));
    }

    /** The folds as Surprise makes them of what is cross-validated. */
    public List<Split> folds() {
        Matcher folds = FOLDS.matcher(code);
        Matcher folded = FOLDED.matcher(code);
        if (!folds.find() || !folded.find()) {
            throw new AssertionError("There are no folds in\n" + code);
        }
        int[] all = rows(folded.group(1) == null ? folded.group(2) : folded.group(1));
        int count = Integer.parseInt(folds.group(1));
        int[] shuffled = IntStream.of(new RandomState(Long.parseLong(folds.group(2))).permutation(all.length)).map(place -> all[place]).toArray();
        List<Split> splits = new ArrayList<>();
        int start = 0;
        for (int fold = 0; fold < count; fold++) {
            int from = start;
            int to = start + all.length / count + (fold < all.length % count ? 1 : 0);
            splits.add(new Split(IntStream.range(0, all.length).filter(place -> place < from || place >= to).map(place -> shuffled[place]).toArray(),
                    Arrays.copyOfRange(shuffled, from, to)));
            start = to;
        }
        return splits;
    }

    private void line(String line) {
        for (Map.Entry<Pattern, Consumer<Matcher>> rule : rules.entrySet()) {
            Matcher matcher = rule.getKey().matcher(line);
            if (matcher.matches()) {
                rule.getValue().accept(matcher);
                return;
            }
        }
        if (line.contains("load_from_df") || line.contains("build_full_trainset")) {
            throw new AssertionError("Nobody knows the order of the rows in: " + line);
        }
    }

    private void noSplit(Matcher matcher) {
        rows.put(matcher.group(1), rows(matcher.group(3)));
        rows.put(matcher.group(2), new int[0]);
    }

    private void added(Matcher matcher) {
        rows.put(matcher.group(1), added(matcher.group(2)));
    }

    private void more(Matcher matcher) {
        rows.put(matcher.group(1), IntStream.concat(IntStream.of(rows(matcher.group(1))), IntStream.of(added(matcher.group(2)))).toArray());
    }

    private static int[] added(String pairs) {
        int[] added = new int[pairs.split("\\), ").length];
        Arrays.fill(added, ADDED);
        return added;
    }

    private void same(Matcher matcher) {
        rows.put(matcher.group(1), rows(matcher.group(2)));
    }

    private int[] frame(String words) {
        Matcher both = CONCATENATED.matcher(words);
        return both.matches() ? IntStream.concat(IntStream.of(rows(both.group(1))), IntStream.of(rows(both.group(2)))).toArray() : rows(words);
    }

    private void split(Matcher matcher) {
        int[] all = rows(matcher.group(3).equals("data") ? "ratings" : matcher.group(3));
        int tests = (int) Math.ceil(all.length * Double.parseDouble(matcher.group(4)));
        int[] order = IntStream.of(new RandomState(Long.parseLong(matcher.group(5))).permutation(all.length)).map(place -> all[place]).toArray();
        boolean front = library.equals("sklearn");
        rows.put(matcher.group(1), front ? Arrays.copyOfRange(order, tests, all.length) : Arrays.copyOfRange(order, 0, all.length - tests));
        rows.put(matcher.group(2), front ? Arrays.copyOfRange(order, 0, tests) : Arrays.copyOfRange(order, all.length - tests, all.length));
    }
}
