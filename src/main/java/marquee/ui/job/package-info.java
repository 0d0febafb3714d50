/**
 * The only threads of the program. A job copies its inputs on the FX thread, computes elsewhere, asks "stop?" as it goes,
 * and hands over once, on the FX thread, and only if no newer job of its lane has begun.
 *
 * <p>Uses {@code core.progress} and {@code core.parallel}, {@code javafx.beans}, {@code javafx.collections} and {@code ui.text}; only
 * {@link marquee.ui.job.FxRunner} touches the toolkit, so everything else runs in tests without one. A newcomer must keep
 * this: work never touches a property, and no exception ends in silence.
 */
package marquee.ui.job;
