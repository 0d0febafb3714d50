package marquee.ui.feature;

import marquee.study.candidate.Evidence;
import marquee.ui.text.Text;

/** How much stands behind a film, in words. Pure functions. */
public final class EvidenceWords {

    private EvidenceWords() {
    }

    /** How much so many ratings are: "solid: 143 ratings". */
    public static String of(int ratings) {
        return Text.of("pick.evidence." + Evidence.of(ratings), ratings);
    }
}
