/**
 * The way in: tells a command for the terminal from a wish for the window, and a machine that can open one from one that cannot.
 *
 * <p>Uses the JDK, picocli, {@code ui.text} and, to start the window, {@code javafx.application}. A newcomer must keep two things:
 * {@link marquee.launch.DesktopCheck} touches no JavaFX, since it decides whether JavaFX may be touched, and nothing on the way to
 * the window loads picocli unless there are arguments, since both cost time before the first picture.
 */
package marquee.launch;
