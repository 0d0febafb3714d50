package marquee.core.csv;

import java.io.IOException;

/** Carries a problem through streams, which can only throw an {@link IOException}. */
final class ProblemException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    /** The problem. */
    Problem problem() {
        return problem;
    }
}
