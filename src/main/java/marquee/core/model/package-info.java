/**
 * The contract of all models: a {@code Trainer} (options and seed) learns a {@code Model} from a training set.
 *
 * <p>May use {@code core.data}, {@code core.random}, {@code core.parallel} and {@code core.progress}. The order of
 * floating-point additions is part of the contract, because reference results are promised: keep the loops as they are
 * written, without fused multiply-add and without parallel sums.
 */
package marquee.core.model;
