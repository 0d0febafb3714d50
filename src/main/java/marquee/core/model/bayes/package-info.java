/**
 * Bayesian matrix factorisation: not one set of factors but many that are all credible, drawn one after the other.
 *
 * <p>May use {@code core.model} and what that may use. Every user and every item is drawn from a random stream of its own, so the
 * number of threads changes nothing; keep sums in a fixed order, and logarithms and exponentials to {@code StrictMath}.
 */
package marquee.core.model.bayes;
