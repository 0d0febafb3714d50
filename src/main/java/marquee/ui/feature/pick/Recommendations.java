package marquee.ui.feature.pick;

import java.util.List;
import java.util.Optional;

import marquee.study.FittedModel;
import marquee.study.ModelNames;
import marquee.study.candidate.Candidates;
import marquee.ui.session.Guest;
import marquee.ui.text.Text;

/**
 * A list, and how it came about.
 *
 * @param who to whom it is recommended; null while there is no list
 * @param lines the movies, best first
 * @param heldOut what was expected where the truth was held out
 * @param left how many candidates the filter leaves; null while there is no list
 * @param how how it came about
 */
record Recommendations(Who who, List<MovieLine> lines, List<MovieLine> heldOut, Candidates.Left left, How how) {

    /** No list. */
    static final Recommendations NONE = new Recommendations(null, List.of(), List.of(), null, new How("", false));

    /**
     * How a list came about.
     *
     * @param words by which model, learned from what, and how a guest came in
     * @param foldedIn whether a guest was folded in
     */
    record How(String words, boolean foldedIn) {

        /** How something came about that a model made for somebody. */
        static How of(FittedModel model, Optional<Guest> guest, boolean foldedIn) {
            String name = ModelNames.of(model.spec());
            return new How(guest.map(who -> foldedIn ? Text.of("pick.foldedIn." + model.side(), name, who.name())
                    : Text.of("pick.refitted." + model.side(), name, who.name())).orElse(Text.of("pick.how." + model.side(), name)), foldedIn);
        }
    }

    static Recommendations of(FittedModel model, Who who, PickJob.Recommended answer) {
        return new Recommendations(who, answer.list().lines().stream().map(MovieLine::of).toList(), answer.heldOut(),
                answer.list().left(), How.of(model, who.guest(), answer.list().foldedIn()));
    }
}
