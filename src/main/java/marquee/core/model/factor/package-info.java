/**
 * Matrix factorisation: users and items as points in a space of tastes.
 *
 * <p>May use {@code core.model} and what that may use. Stochastic gradient descent goes user by user, one rating after
 * the other, and every dot product is summed in the one order of {@code Factors.dot}: promised digits depend on both.
 */
package marquee.core.model.factor;
