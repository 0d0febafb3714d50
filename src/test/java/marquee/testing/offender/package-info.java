/**
 * A house built wrong on purpose: together its classes break every rule of the architecture, which proves that each rule can bite.
 * Nothing but the test of the rules may touch it.
 */
package marquee.testing.offender;
