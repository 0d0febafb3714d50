/**
 * What the window asks of a tab, and what a tab is given. Each tab is a package of its own below this one; tabs never see
 * each other and meet only in {@link marquee.ui.session.Session}. What several tabs show alike, and needs more than words, is here too.
 */
package marquee.ui.feature;
