/**
 * Use cases of looking at the data: what is left of it under a selection, how it is distributed, where the matrix is empty.
 *
 * <p>May use {@code core} and the descriptions of {@code study}. Everything counts over dense numbers of users and movies in
 * {@link marquee.study.explore.RatingColumns}; keep loops over ratings on primitive arrays, they run again at every click.
 */
package marquee.study.explore;
