package marquee.core.split;

/**
 * Row numbers of a training and a test side, each in an order that matters: it decides inner ids.
 *
 * @param train rows to learn from
 * @param test rows to test on
 */
public record Split(int[] train, int[] test) { }
