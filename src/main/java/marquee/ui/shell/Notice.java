package marquee.ui.shell;

/**
 * Something the user should know and may look into; stays until it is put away.
 *
 * @param words what it says
 * @param action what its button says; empty if there is none
 * @param act what its button does
 */
public record Notice(String words, String action, Runnable act) {

    /** A notice without a button. */
    public static Notice of(String words) {
        return new Notice(words, "", () -> { });
    }
}
