/**
 * The one hatch through which news and "stop?" travel backwards.
 *
 * <p>Uses nothing but the JDK. Keep it knowing nobody: no type of another room may appear here.
 */
package marquee.core.progress;
