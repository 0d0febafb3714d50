/**
 * Matrix factorisation: users and items as points in a space of tastes.
 *
 * <p>May use {@code core.model} and what that may use. Every dot product is summed in ascending order of the factors and
 * stochastic gradient descent goes user by user, one rating after the other: promised digits depend on both.
 */
package marquee.core.model.factor;
