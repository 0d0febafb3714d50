/**
 * What the program keeps on disk: its folder, files written whole or not at all, the settings.
 *
 * <p>Uses the JDK and the streaming half of Jackson; knows no toolkit. A newcomer must keep this: a file that cannot be read is
 * moved aside, never overwritten, and nothing here stops the program from starting.
 */
package marquee.ui.store;
