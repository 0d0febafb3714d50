/**
 * How good a model is: accuracy on held-out ratings, the quality of rankings and of recommended lists, and how sure differences
 * are.
 *
 * <p>May use {@code core.model}, {@code core.split}, {@code core.recommend} and what those may use. Errors are summed in the order
 * of the test rows, figures of users in ascending user id; a figure that nothing speaks for is empty or 0 with no users, never
 * NaN.
 */
package marquee.core.evaluate;
