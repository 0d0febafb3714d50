/**
 * Use cases: one class per question that the app can ask, returning records. The window, the report and the tests all go
 * through here.
 *
 * <p>May use all of {@code core}; no JavaFX. Long work takes a {@code Progress} and stops when it is asked to.
 */
package marquee.study;
