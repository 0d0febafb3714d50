/**
 * The little linear algebra that several rooms need.
 *
 * <p>Uses the JDK only. Sums run in ascending index, since digits that are promised pass through here.
 */
package marquee.core.linear;
