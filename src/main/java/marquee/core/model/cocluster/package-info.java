/**
 * Co-clustering: groups of users, groups of items, and what the one gives the other on average.
 *
 * <p>May use {@code core.model} and what that may use. Sums run over the ratings of a user in order and over those of an item in
 * ascending inner id of the user.
 */
package marquee.core.model.cocluster;
