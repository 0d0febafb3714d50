package marquee.core.model;

/** Says in a plain sentence why a model cannot be fitted to a training set. */
public final class FitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a sentence that says what happened and what to do. */
    public FitException(String message) {
        super(message);
    }
}
