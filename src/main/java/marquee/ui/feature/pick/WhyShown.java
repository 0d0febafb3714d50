package marquee.ui.feature.pick;

import java.util.List;

import marquee.study.LineUp;

/**
 * Why a model expects what it expects, as it is shown.
 *
 * @param picked the user, the film and the model
 * @param film the film in words
 * @param sentence what is expected, and the film's place in the list
 * @param caution what there was too little of to go by; empty if nothing
 * @param steps the steps to the prediction; the prediction alone where the model cannot name any
 * @param ratings the ratings behind it
 */
record WhyShown(Picked picked, String film, String sentence, String caution, List<WhyStep> steps, WhyRatings ratings) {

    /** Copies the list. */
    WhyShown {
        steps = List.copyOf(steps);
    }

    /** The model in words. */
    String model() {
        return LineUp.shownName(picked.fitted().spec());
    }

    /** The prediction in stars. */
    double prediction() {
        return steps.get(steps.size() - 1).to();
    }
}
