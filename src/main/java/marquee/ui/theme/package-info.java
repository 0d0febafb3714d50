/**
 * Light and dark, the size of text, the bundled font: everything that decides the look of the whole window.
 *
 * <p>Colours have one home, the style sheets {@code marquee/ui/css/light.css} and {@code dark.css}; what is drawn and not styled
 * (charts) reads the same files through {@link marquee.chart.Palette}. A newcomer must keep this: a colour in code or in
 * {@code marquee.css} is a name by role, never a value.
 */
package marquee.ui.theme;
