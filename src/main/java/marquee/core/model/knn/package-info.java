/**
 * k nearest neighbours: similarities between users or items, and what they say about a rating.
 *
 * <p>May use {@code core.model}, {@code core.model.baseline} and what those may use. Sums run over the common ratings in
 * ascending inner id and over the neighbours from the most similar down, always in that order, and each term is
 * rounded as in the reference: estimates that are equal there must be equal here, or lists of recommendations differ.
 */
package marquee.core.model.knn;
