/**
 * All kinds of models by name, with their settings, ranges, defaults and explanations. The window, the command line and the
 * tests take their lists from here.
 *
 * <p>May use {@code core.model} and the packages of the models.
 */
package marquee.core.registry;
