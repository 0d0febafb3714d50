package marquee.core.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers what is noticed about the data set as a whole; each note names the file it is about. */
final class Notes {

    private final Map<Reason, List<Problem>> problems = new EnumMap<>(Reason.class);

    /** Notes something about a file. */
    void add(Reason reason, String file, String value) {
        add(reason, reason.at(file, 0, "", value));
    }

    /** Notes something in its own words. */
    void add(Reason reason, Problem problem) {
        problems.computeIfAbsent(reason, key -> new ArrayList<>()).add(problem);
    }

    /** Everything noticed, by kind. */
    List<Finding> list() {
        return problems.entrySet().stream().map(entry -> new Finding(entry.getKey(), entry.getValue().size(),
                entry.getValue().subList(0, Math.min(Finding.LIMIT, entry.getValue().size())))).toList();
    }
}
