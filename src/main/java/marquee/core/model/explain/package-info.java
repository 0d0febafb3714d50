/**
 * Why a model expects what it expects: values that add up to the estimate.
 *
 * <p>Uses the JDK only and knows no model; models make these values of what they learned. A newcomer must keep that the terms
 * of an explanation add up to its raw estimate within 1e-9, and that nothing is ever NaN.
 */
package marquee.core.model.explain;
