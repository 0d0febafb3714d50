package marquee.ui.feature.onboarding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import marquee.study.NewcomerStory.Grounds;
import marquee.study.NewcomerStory.Reason;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Which ratings speak for a film by the taste they show, and which against it. */
final class Reasons {

    private static final double WORTH_SAYING = 0.0005;
    private static final int TOGETHER = 2;
    private static final int MANY = 4;
    private static final int LONGEST = 24; // of a title in a line of two

    private static final Pattern ARTICLE = Pattern.compile(", (The|An?)$");
    private static final Pattern DANGLING = Pattern.compile("[\\s,:-]+$");

    private Reasons() {
    }

    /**
     * The reasons in one line: the rating that speaks most for the film and the one that speaks most against it, or the two on the
     * one side where the other is empty.
     *
     * @param reasons from the one that speaks most for the film to the one that speaks most against it
     */
    static String line(List<Reason> reasons) {
        List<Reason> pro = pro(reasons);
        List<Reason> contra = contra(reasons);
        int each = pro.isEmpty() || contra.isEmpty() ? TOGETHER : 1;
        return words(pro, contra, each, LONGEST, " · ");
    }

    /** The same with whole titles and more of them, in two lines. */
    static String whole(List<Reason> reasons) {
        return words(pro(reasons), contra(reasons), MANY, Integer.MAX_VALUE, "\n");
    }

    /** How much of the taste in the sums of some films the visitor's ratings alone make, in words; empty without a reason. */
    static String view(List<Grounds> films) {
        DoubleSummaryStatistics shares = films.stream().filter(film -> !film.reasons().isEmpty())
                .mapToDouble(film -> film.reasons().stream().mapToDouble(Reason::share).sum()).summaryStatistics();
        return shares.getCount() == 0 ? ""
                : Text.of("onboarding.reason.view", Numbers.signed(shares.getMin(), 2), Numbers.signed(shares.getMax(), 2));
    }

    private static List<Reason> pro(List<Reason> reasons) {
        return reasons.stream().filter(reason -> reason.share() >= WORTH_SAYING).toList();
    }

    private static List<Reason> contra(List<Reason> reasons) {
        List<Reason> against = new ArrayList<>(reasons.stream().filter(reason -> reason.share() <= -WORTH_SAYING).toList());
        Collections.reverse(against);
        return against;
    }

    private static String words(List<Reason> pro, List<Reason> contra, int each, int longest, String between) {
        List<String> sides = new ArrayList<>();
        if (!pro.isEmpty()) {
            sides.add(Text.of("onboarding.reason.for", words(pro, each, longest)));
        }
        if (!contra.isEmpty()) {
            sides.add(Text.of("onboarding.reason.against", words(contra, each, longest)));
        }
        return sides.isEmpty() ? Text.of("onboarding.reason.none") : String.join(between, sides);
    }

    private static String words(List<Reason> reasons, int most, int longest) {
        return reasons.stream().limit(most).map(reason -> Text.of("onboarding.reason", shortened(reason.movie().name(), longest),
                Numbers.rating(reason.stars()), Numbers.signed(reason.share(), 3))).collect(Collectors.joining(", "));
    }

    private static String shortened(String name, int longest) {
        String bare = name.length() <= longest ? name : ARTICLE.matcher(name).replaceFirst("");
        return bare.length() <= longest ? bare : DANGLING.matcher(bare.substring(0, longest - 1)).replaceFirst("") + "…";
    }
}
