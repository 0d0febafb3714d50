package marquee.ui.feature.onboarding;

import java.util.ArrayList;
import java.util.List;

import marquee.study.NewcomerStory.Reason;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Why a film is in the list, in one line: the ratings that speak most for it, and the one that speaks most against it. */
final class Reasons {

    private static final int FOR = 2;
    private static final double WORTH_SAYING = 0.005;

    private Reasons() {
    }

    /**
     * The reasons in words.
     *
     * @param reasons from the one that speaks most for the film to the one that speaks most against it
     */
    static String words(List<Reason> reasons) {
        List<String> speaking = new ArrayList<>();
        reasons.stream().filter(reason -> reason.share() >= WORTH_SAYING).limit(FOR).forEach(reason -> speaking.add(words(reason)));
        Reason last = reasons.isEmpty() ? null : reasons.get(reasons.size() - 1);
        String against = last != null && last.share() <= -WORTH_SAYING ? words(last) : "";
        if (speaking.isEmpty()) {
            return against.isEmpty() ? Text.of("onboarding.reason.none") : Text.of("onboarding.reason.against", against);
        }
        String pro = Text.of("onboarding.reason.for", String.join(", ", speaking));
        return against.isEmpty() ? pro : pro + "\n" + Text.of("onboarding.reason.against", against);
    }

    private static String words(Reason reason) {
        return Text.of("onboarding.reason", reason.movie().name(), Numbers.rating(reason.stars()), Numbers.signed(reason.share(), 2));
    }
}
