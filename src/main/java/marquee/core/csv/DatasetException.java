package marquee.core.csv;

import java.util.List;

/** The data cannot be loaded. The message is one plain sentence for the user; the problems behind it are given one by one. */
public final class DatasetException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final transient List<String> choices;

    /** Refuses the data for one problem. */
    DatasetException(Problem problem) {
        this(problem.sentence(), List.of(problem), List.of());
    }

    /** Refuses the data for one problem with a technical cause. */
    DatasetException(Problem problem, Throwable cause) {
        this(problem);
        initCause(cause);
    }

    /** Refuses the data in the given words. */
    DatasetException(String message, List<Problem> problems, List<String> choices) {
        super(message);
        this.problems = List.copyOf(problems);
        this.choices = List.copyOf(choices);
    }

    /** What is wrong, the deciding problem first; never empty. */
    public List<Problem> problems() {
        return problems;
    }

    /** Sub-folders that hold a data set, to be read with {@link ReadOptions#folder()}; usually empty. */
    public List<String> choices() {
        return choices;
    }
}
