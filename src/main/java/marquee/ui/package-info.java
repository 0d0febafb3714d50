/**
 * The window: the application of the toolkit, the wiring, the frame around the tabs. The only code that knows all tabs.
 */
package marquee.ui;
