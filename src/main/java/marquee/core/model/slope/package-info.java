/**
 * Slope One: how much better one movie is rated than another by those who rated both.
 *
 * <p>May use {@code core.model} and what that may use. Sums over common users run in ascending inner id of the user, whichever
 * movie of a pair they start from.
 */
package marquee.core.model.slope;
