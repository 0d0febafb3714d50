/**
 * What to recommend: the Top-N of a model, the popular movies for those it knows nothing about, a quick list for newcomers who
 * are folded into a frozen SVD, and what is similar.
 *
 * <p>May use {@code core.model}, {@code core.data} and {@code core.parallel}. The order of ties is part of the result.
 */
package marquee.core.recommend;
