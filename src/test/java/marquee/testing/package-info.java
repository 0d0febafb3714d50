/** What tests share: the two releases with their reference results, hand-checkable data, a runner that runs at once. */
package marquee.testing;
