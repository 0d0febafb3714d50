package marquee.ui.feature.onboarding;

/**
 * A guest in the list of those who were here.
 *
 * @param key names the guest
 * @param number their number in the book, 0, 1, 2, ...
 * @param name what they are called
 * @param details user id, ratings, mean
 * @param unfinished whether the wizard can go on where it was
 * @param joined whether they stand beside the users of the data
 */
record GuestRow(String key, int number, String name, String details, boolean unfinished, boolean joined) { }
