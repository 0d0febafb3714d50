/**
 * The window around the tabs: header, search, tab bar, notices, status bar, opening data, telling errors.
 *
 * <p>Only {@code marquee.ui} itself builds these. Views here bind to the view-models beside them; the view-models know
 * {@code session}, {@code guest}, {@code job} and {@code store}, and no scene.
 */
package marquee.ui.shell;
