package marquee.ui.shell;

/**
 * Something the user should know and may look into; stays until it is put away.
 *
 * @param words what it says
 * @param action what its button says; empty if there is none
 * @param act what its button does
 * @param good whether it tells of something that went well, and not of something to watch
 */
public record Notice(String words, String action, Runnable act, boolean good) {

    /** A notice of something to watch, with a button. */
    public Notice(String words, String action, Runnable act) {
        this(words, action, act, false);
    }

    /** A notice without a button. */
    public static Notice of(String words) {
        return new Notice(words, "", () -> { });
    }
}
