package marquee.core.csv;

import java.util.List;
import java.util.stream.Collectors;

/** Words for folders and zips that do not hold exactly one data set. */
final class FolderProblems {

    private static final int MOST_NAMES = 8;

    private FolderProblems() {
    }

    /** A required file is missing; perhaps some sub-folder has it. */
    static DatasetException incomplete(String place, FileNames names, List<String> choices) {
        List<String> missing = names.missing();
        String rule = String.join(" and ", missing) + (missing.size() == 1 ? " is missing; " : " are missing; ") + found(names);
        String fix = choices.isEmpty() ? fix(names) : "open " + list(choices) + " instead";
        return new DatasetException(Problem.of(place, rule, fix), choices);
    }

    private static String fix(FileNames names) {
        boolean older = names.all().stream().anyMatch(name -> name.endsWith("ratings.dat") || name.endsWith("u.data"));
        return older ? "this is one of the older releases in another format; open a release with ratings.csv and movies.csv"
                : "open the folder or zip that holds ratings.csv and movies.csv";
    }

    /** There is more than one data set. */
    static DatasetException ambiguous(String place, List<String> choices) {
        return new DatasetException(Problem.of(place, "it holds more than one data set: " + list(choices), "choose one of them"), choices);
    }

    private static String found(FileNames names) {
        return names.all().isEmpty() ? "nothing else is there" : "found are " + list(names.all());
    }

    private static String list(List<String> names) {
        String shown = names.stream().limit(MOST_NAMES).map(name -> Shown.shorten(name, Problem.VALUE_LIMIT))
                .collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? shown + " and " + (names.size() - MOST_NAMES) + " more" : shown;
    }
}
