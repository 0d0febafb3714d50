/**
 * The guests of the program: people who rated here and are not part of any data set.
 *
 * <p>The book keeps them, the session shows those who are ready to the other tabs. Uses {@code ui.session}, {@code ui.store},
 * {@code ui.job} and {@code ui.text}. A newcomer must keep this: every change goes through the book, which is on the thread of
 * the window, and from there to the disk.
 */
package marquee.ui.guest;
