package marquee.ui.feature;

import java.util.Locale;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

import marquee.study.candidate.Evidence;

/** How much stands behind a film, in the colour of that: "solid: 143 ratings". */
public final class EvidenceBadge extends Label {

    /** A badge without words. */
    public EvidenceBadge() {
        getStyleClass().add("evidence");
    }

    /** Shows what so many ratings are. */
    public void show(int ratings) {
        Evidence shown = Evidence.of(ratings);
        setText(EvidenceWords.of(ratings));
        for (Evidence evidence : Evidence.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(evidence.name().toLowerCase(Locale.ROOT)), evidence == shown);
        }
    }
}
