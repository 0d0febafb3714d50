package marquee.core.registry;

/** Says in a plain sentence what is wrong with the name of a model or with a setting. */
public final class OptionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** With a sentence that names the setting, its range and the value. */
    public OptionException(String message) {
        super(message);
    }
}
