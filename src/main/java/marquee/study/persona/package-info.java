/**
 * Typical users: a handful found by clustering what a model has learned of everybody's taste, each described from their own
 * ratings.
 *
 * <p>Uses {@code core} and {@code study}; knows no window and no words. A newcomer must keep this: one seed, no sum whose order
 * depends on threads, and ties to the lowest number, so that the same data gives the same personas everywhere.
 */
package marquee.study.persona;
