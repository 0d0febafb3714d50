package marquee.ui.feature.pick;

import java.util.List;

/**
 * The ratings behind a prediction.
 *
 * @param side whose they are
 * @param words how closely their shares stand for the model
 * @param rows the ratings, from the one that speaks most for the film to the one that speaks most against it
 */
record WhyRatings(Side side, String words, List<WhyRow> rows) {

    /** Whose ratings they are. */
    enum Side {
        /** The user's own, each with its share. */
        OWN,
        /** The user's own, of which the model does not say what each counts. */
        OWN_WITHOUT_SHARES,
        /** What others gave to this film. */
        OTHERS
    }

    /** Copies the list. */
    WhyRatings {
        rows = List.copyOf(rows);
    }

    /** Whether they are the user's own, so that one can be taken away or changed. */
    boolean own() {
        return side != Side.OTHERS;
    }
}
