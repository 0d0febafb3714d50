package marquee.core.csv;

import java.util.List;

/** The data cannot be loaded. The message is one plain sentence for the user; the problems behind it are given one by one. */
public final class DatasetException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final transient List<String> choices;
    private final boolean loadAnywayHelps;

    /** Refuses the data for one problem. */
    DatasetException(Problem problem) {
        this(problem, List.of());
    }

    /** Refuses the data for one problem with a technical cause. */
    DatasetException(Problem problem, Throwable cause) {
        this(problem);
        initCause(cause);
    }

    /** Refuses the data since it is somewhere else. */
    DatasetException(Problem problem, List<String> choices) {
        this(problem.sentence(), List.of(problem), choices, false);
    }

    private DatasetException(String message, List<Problem> problems, List<String> choices, boolean loadAnywayHelps) {
        super(message);
        this.problems = List.copyOf(problems);
        this.choices = List.copyOf(choices);
        this.loadAnywayHelps = loadAnywayHelps;
    }

    /** Refuses the data in the given words; the same with {@link ReadOptions#loadAnyway()} may succeed. */
    static DatasetException withRemedy(String message, List<Problem> problems, boolean loadAnywayHelps) {
        return new DatasetException(message, problems, List.of(), loadAnywayHelps);
    }

    /** What is wrong, the deciding problem first; never empty. */
    public List<Problem> problems() {
        return problems;
    }

    /** Sub-folders that hold a data set, to be read with {@link ReadOptions#folder()}; usually empty. */
    public List<String> choices() {
        return choices;
    }

    /** Whether the rest could be read with {@link ReadOptions#loadAnyway()}. */
    public boolean loadAnywayHelps() {
        return loadAnywayHelps;
    }
}
