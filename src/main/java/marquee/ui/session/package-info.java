/**
 * What the tabs share: the open data, the chosen user and movie, the tab in front. Read-only properties with named writers;
 * everything happens on the thread of the window.
 *
 * <p>Uses core values and {@code javafx.beans}. What else tabs come to share (fitted models, guests) gets its property and its
 * named writer here and nowhere else. A newcomer must keep this: opening data forgets everything that belonged to the data
 * before, in one step that listeners see as one.
 */
package marquee.ui.session;
