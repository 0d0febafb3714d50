package marquee.ui.feature.onboarding;

/**
 * What somebody says of a film.
 *
 * @param stars the rating; 0 for none
 * @param unseen whether they say that they haven't seen it; then it has no rating
 */
record Mark(double stars, boolean unseen) {

    /** Nothing is said. */
    static final Mark NONE = new Mark(0, false);

    /** Not seen. */
    static final Mark UNSEEN = new Mark(0, true);

    /** What somebody says becomes another. */
    record Change(int movieId, Mark before, Mark after) {

        Change reversed() {
            return new Change(movieId, after, before);
        }

        /** Whether another rating comes of it. */
        boolean isOfStars() {
            return before.stars != after.stars;
        }
    }
}
