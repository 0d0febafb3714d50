package marquee.ui.feature.onboarding;

/**
 * A film in the quick list.
 *
 * @param rank 1 for the best
 * @param film the film
 * @param move where it came from
 * @param words where it came from, in words
 */
record TasteLine(int rank, Film film, Move move, String words) {

    /** Where a film came from with the last rating. */
    enum Move { NEW, ROSE, FELL, STAYED }
}
