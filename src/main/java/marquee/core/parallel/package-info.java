/**
 * Threads for the core: numbered tasks whose results do not depend on who runs them.
 *
 * <p>Uses nothing but the JDK and is the only place of the core that makes threads. Keep out parallel streams and anything
 * that adds up numbers in an order that the number of threads decides.
 */
package marquee.core.parallel;
