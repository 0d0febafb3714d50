package marquee.ui.feature.pick;

import java.util.Locale;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

import marquee.study.candidate.Evidence;

/** How much stands behind a film, in the colour of that: "solid: 143 ratings". */
final class EvidenceBadge extends Label {

    EvidenceBadge() {
        getStyleClass().add("evidence");
    }

    /** Shows what so many ratings are. */
    void show(int ratings) {
        Evidence shown = Evidence.of(ratings);
        setText(MovieLine.badge(ratings));
        for (Evidence evidence : Evidence.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(evidence.name().toLowerCase(Locale.ROOT)), evidence == shown);
        }
    }
}
