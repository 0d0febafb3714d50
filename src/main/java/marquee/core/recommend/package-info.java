/**
 * What to recommend: the Top-N of a model and the popular movies for those it knows nothing about.
 *
 * <p>May use {@code core.model}, {@code core.data} and {@code core.parallel}. The order of ties is part of the result.
 */
package marquee.core.recommend;
