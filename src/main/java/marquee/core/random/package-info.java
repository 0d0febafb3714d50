/**
 * The random numbers behind every split and every starting value.
 *
 * <p>Uses nothing but the JDK. The stream of a seed is a promise: reference results were made with it, so neither the
 * order nor the number of draws may ever change.
 */
package marquee.core.random;
