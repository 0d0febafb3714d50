/**
 * Baselines: everyone's mean, a user's habit, an item's standing.
 *
 * <p>May use {@code core.model} and what that may use. The order of the sums decides digits that are promised.
 */
package marquee.core.model.baseline;
