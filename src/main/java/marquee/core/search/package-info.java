/**
 * Looks for good settings: grids and random draws of any model's options, scored on the same folds, in parallel.
 *
 * <p>May use {@code core.evaluate}, {@code core.registry} and what those may use. The order of the points is part of the result:
 * of two that are equally good the first one wins.
 */
package marquee.core.search;
