/**
 * Which movies may be recommended to somebody, how much stands behind each, and the list that comes out.
 *
 * <p>Uses {@code core} and {@code study}; knows no window. A newcomer must keep this: a filter only says yes or no to a movie, so
 * that the order of every list stays the one that {@code core.recommend} promises.
 */
package marquee.study.candidate;
