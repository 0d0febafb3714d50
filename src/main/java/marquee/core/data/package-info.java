/**
 * Values: ratings, movies, a data set and the training set with its inner ids. Everything here is immutable.
 *
 * <p>Uses the JDK only. A newcomer must keep the order of rows: it decides inner ids and with them every digit.
 */
package marquee.core.data;
