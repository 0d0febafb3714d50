/**
 * Small controls that tabs share: cards, tiles, stars, tables, chips, empty states.
 *
 * <p>Uses JavaFX, AtlantaFX, Ikonli and {@code ui.text}; knows neither session nor study. A newcomer must keep this: every control
 * is reachable by keyboard, has an accessible text, and takes its colours from the style sheets.
 */
package marquee.ui.control;
