/** How long the program takes to start, beside the least window that its toolkit and libraries allow. Run by hand: {@link marquee.startup.StartupComparison}. */
package marquee.startup;
