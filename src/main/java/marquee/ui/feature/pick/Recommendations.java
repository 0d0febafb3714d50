package marquee.ui.feature.pick;

import java.util.List;

import marquee.study.FittedModel;
import marquee.study.ModelNames;
import marquee.study.candidate.Candidates;
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
    record How(String words, boolean foldedIn) { }

    static Recommendations of(FittedModel model, Who who, PickJob.Recommended answer) {
        String name = ModelNames.of(model.spec());
        String how = who.guest().map(guest -> answer.list().foldedIn() ? Text.of("pick.foldedIn." + model.side(), name, guest.name())
                : Text.of("pick.refitted." + model.side(), name, guest.name())).orElse(Text.of("pick.how." + model.side(), name));
        return new Recommendations(who, answer.list().lines().stream().map(MovieLine::of).toList(), answer.heldOut(),
                answer.list().left(), new How(how, answer.list().foldedIn()));
    }
}
