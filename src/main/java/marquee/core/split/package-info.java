/**
 * Who learns from which rows: hold-out, k-fold, leave-one-out and past against future, as lists of row numbers, never copies of
 * ratings.
 *
 * <p>May use {@code core.random} and {@code core.data}. The order of the row numbers is part of the result.
 */
package marquee.core.split;
