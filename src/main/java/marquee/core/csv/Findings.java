package marquee.core.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers what is noticed in one file; not thread-safe. */
final class Findings {

    private final String file;
    private final Map<Reason, Tally> tallies = new EnumMap<>(Reason.class);

    Findings(String file) {
        this.file = file;
    }

    /** The file it is about. */
    String file() {
        return file;
    }

    /** Notes something about the file as a whole. */
    void add(Reason reason) {
        add(reason, 0, "", "");
    }

    /** Notes something at a place. */
    void add(Reason reason, long line, String column, String value) {
        Tally tally = tallies.computeIfAbsent(reason, key -> new Tally());
        if (tally.count++ < Finding.LIMIT) {
            tally.examples.add(reason.at(file, line, column, value));
        }
    }

    /** The first place where a thing was noticed; there must be one. */
    Problem first(Reason reason) {
        return tallies.get(reason).examples.get(0);
    }

    /** Rows that could not be used. */
    long skipped() {
        return tallies.entrySet().stream().filter(entry -> entry.getKey().outcome() == Outcome.SKIPPED)
                .mapToLong(entry -> entry.getValue().count).sum();
    }

    /** Places of the rows that could not be used, the first of each kind first. */
    List<Problem> skippedExamples() {
        List<Problem> problems = new ArrayList<>();
        for (int place = 0; place < Finding.LIMIT; place++) {
            for (Map.Entry<Reason, Tally> entry : tallies.entrySet()) {
                if (entry.getKey().outcome() == Outcome.SKIPPED && place < entry.getValue().examples.size()) {
                    problems.add(entry.getValue().examples.get(place));
                }
            }
        }
        return problems;
    }

    /** Everything noticed, by kind. */
    List<Finding> list() {
        return tallies.entrySet().stream().map(entry -> new Finding(entry.getKey(), entry.getValue().count, entry.getValue().examples))
                .toList();
    }

    private static final class Tally {
        private long count;
        private final List<Problem> examples = new ArrayList<>();
    }
}
