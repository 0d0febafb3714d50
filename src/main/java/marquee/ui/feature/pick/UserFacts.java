package marquee.ui.feature.pick;

import java.util.List;

import marquee.study.UserPortrait;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/**
 * A user in words.
 *
 * @param userId the user's id
 * @param name "User 509"
 * @param facts how much and how high they rate, and what they like
 */
record UserFacts(int userId, String name, String facts) {

    private static final int GENRES = 3;
    private static final int ENOUGH = 5;

    static UserFacts of(UserPortrait user) {
        String counts = Text.of("pick.user.facts", user.values().total(), Numbers.prediction(user.values().mean()),
                Numbers.prediction(user.everybody().mean()));
        List<String> liked = user.genres().stream().filter(genre -> genre.ratings() >= ENOUGH && genre.aboveOwnMean() > 0)
                .limit(GENRES).map(UserPortrait.GenreTaste::genre).toList();
        return new UserFacts(user.userId(), Text.of("pick.user.name", Integer.toString(user.userId())),
                liked.isEmpty() ? counts : counts + Text.of("pick.user.likes", String.join(", ", liked)));
    }
}
