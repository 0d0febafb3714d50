package marquee.ui.feature.explore;

/**
 * A bar of a picture.
 *
 * @param key what a click on it chooses, in a form that the view-model understands; empty if it chooses nothing
 * @param label what stands under it or beside it
 * @param low its left edge on an axis of numbers
 * @param high its right edge
 * @param value its height
 * @param words what it says when pointed at
 * @param chosen whether it is chosen
 */
record Bar(String key, String label, double low, double high, double value, String words, boolean chosen) { }
