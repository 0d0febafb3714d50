package marquee.ui.feature.pick;

import java.util.Optional;

import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.study.FittedModel;
import marquee.ui.session.Guest;

/**
 * What the tab is about: a user, a movie and a model.
 *
 * @param userId a user of the data, or a guest
 * @param guest who they are if they are no user of the data
 * @param movieId a movie of the data
 * @param fitted what expects something of the two; a guest whom its training set does not have is folded in by their stars
 */
record Picked(int userId, Optional<Guest> guest, int movieId, FittedModel fitted) {

    Model model() {
        return fitted.model();
    }

    /** By which model what is said of the movie is, in words. */
    String origin() {
        return Recommendations.How.of(fitted, guest, trainingSet().user(userId) < 0).words();
    }

    /** What the model learned from. */
    TrainingSet trainingSet() {
        return fitted.model().trainingSet();
    }
}
