/**
 * How good a model is: accuracy on held-out ratings.
 *
 * <p>May use {@code core.model}, {@code core.split} and what those may use. Errors are summed in the order of the test rows.
 */
package marquee.core.evaluate;
