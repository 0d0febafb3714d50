package marquee.ui.feature.pick;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

import marquee.study.UserPortrait;
import marquee.study.UserPortrait.GenreTaste;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/**
 * Somebody in words.
 *
 * @param name "User 509"
 * @param counts how much and how high they rate, beside everybody
 * @param tastes which genres they rate above and below their own mean; empty if none has enough ratings
 * @param times when they rated first and last; empty if no time is known
 */
record UserFacts(String name, String counts, String tastes, String times) {

    /** A genre needs so many ratings before anything is said of it. */
    static final int ENOUGH = 5;
    private static final int GENRES = 3;

    static UserFacts of(PickJob.Met met) {
        UserPortrait user = met.portrait();
        String name = met.who().guest().map(guest -> Text.of("pick.user.guest", guest.name(), Integer.toString(guest.userId())))
                .orElse(Text.of("pick.user.name", Integer.toString(met.who().userId())));
        String counts = Text.of("pick.user.facts", user.values().total(), Numbers.prediction(user.values().mean()),
                Numbers.prediction(user.everybody().mean()), Numbers.prediction(user.values().standardDeviation()),
                Numbers.prediction(user.everybody().standardDeviation()));
        return new UserFacts(name, counts, tastes(user), times(user));
    }

    /** The genres with enough ratings, most above the user's own mean first. */
    static List<GenreTaste> known(UserPortrait user) {
        return user.genres().stream().filter(genre -> genre.ratings() >= ENOUGH).toList();
    }

    private static String tastes(UserPortrait user) {
        List<GenreTaste> genres = known(user);
        List<String> liked = genres.stream().filter(genre -> genre.aboveOwnMean() > 0).limit(GENRES).map(GenreTaste::genre).toList();
        List<String> disliked = genres.stream().filter(genre -> genre.aboveOwnMean() < 0)
                .skip(Math.max(0, genres.stream().filter(genre -> genre.aboveOwnMean() < 0).count() - GENRES)).map(GenreTaste::genre).toList();
        String above = liked.isEmpty() ? "" : Text.of("pick.user.likes", String.join(", ", liked));
        String below = disliked.isEmpty() ? "" : Text.of("pick.user.dislikes", String.join(", ", disliked));
        return above.isEmpty() || below.isEmpty() ? above + below : above + Text.of("pick.user.and") + below;
    }

    private static String times(UserPortrait user) {
        if (user.first().isEmpty()) {
            return "";
        }
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT)).withZone(ZoneOffset.UTC);
        String first = day.format(user.first().get());
        String last = day.format(user.last().orElseThrow());
        return first.equals(last) ? Text.of("pick.user.oneDay", first) : Text.of("pick.user.times", first, last);
    }
}
