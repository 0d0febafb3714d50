package marquee.ui.shell;

/**
 * Something the user may do about a failure.
 *
 * @param id the id of its button
 * @param words what its button says
 * @param act what it does
 */
public record Remedy(String id, String words, Runnable act) { }
