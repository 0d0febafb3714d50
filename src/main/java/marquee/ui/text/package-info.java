/**
 * The only door to the words on screen and to numbers as people read them.
 *
 * <p>Words live in bundles beside this package, one per tab and one for what all share; the first part of a key names its
 * bundle. Uses the JDK only. A newcomer must keep three things: no word on screen is written in code, a bundle uses
 * typographic apostrophes (’) because the straight one is an escape in a message pattern, and numbers go to a message
 * already formatted by {@link marquee.ui.text.Numbers}, or as integers.
 */
package marquee.ui.text;
