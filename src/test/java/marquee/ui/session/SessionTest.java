package marquee.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.study.Protocol;
import marquee.testing.SmallData;
import org.junit.jupiter.api.Test;

class SessionTest {

    private final Session session = new Session();

    @Test
    void openingForgetsWhatBelongedToTheDataBefore() {
        OpenData first = OpenData.of(SmallData.named("first"));
        session.open(first);
        session.chooseUser(2);
        session.chooseMovie(1);
        session.recommendWith(fitted(first));
        List<Object> seen = new ArrayList<>();
        session.dataProperty().subscribe((before, now) -> {
            seen.add(session.userProperty().get());
            seen.add(session.movieProperty().get());
            seen.add(session.modelProperty().get());
        });

        session.open(OpenData.of(SmallData.named("second")));

        assertThat(seen).containsExactly(null, null, null);
    }

    @Test
    void keepsTheLastRefitOfEachOfTheLastFewGuests() {
        OpenData first = OpenData.of(SmallData.named("first"));
        session.open(first);
        FittedModel fitted = fitted(first);
        for (int userId : new int[] {4, 5, 4, 6, 7, 8}) {
            session.keepRefit(new Refit(userId, List.of(), fitted));
        }
        assertThat(session.refits()).extracting(Refit::userId).containsExactly(4, 6, 7, 8);

        session.open(OpenData.of(SmallData.named("second")));
        assertThat(session.refits()).isEmpty();
        session.keepRefit(new Refit(4, List.of(), fitted));
        assertThat(session.refits()).as("of other data").isEmpty();
    }

    @Test
    void askingOnceMoreIsHeard() {
        session.open(OpenData.of(SmallData.named("first")));
        List<WhyQuestion> heard = new ArrayList<>();
        session.questionProperty().subscribe((before, now) -> heard.add(now));
        session.askWhy(2, 1);
        session.askWhy(2, 1);
        assertThat(session.userProperty().get()).isEqualTo(2);
        assertThat(heard).containsExactly(new WhyQuestion(2, 1), null, new WhyQuestion(2, 1));
        session.open(OpenData.of(SmallData.named("second")));
        assertThat(session.questionProperty().get()).isNull();
    }

    @Test
    void aModelOfOtherDataComesTooLate() {
        OpenData first = OpenData.of(SmallData.named("first"));
        session.open(OpenData.of(SmallData.named("second")));

        session.recommendWith(fitted(first));

        assertThat(session.modelProperty().get()).isNull();
    }

    @Test
    void countsAreThoseOfTheRatings() {
        OpenData data = OpenData.of(SmallData.named("small"));

        assertThat(data.users()).isEqualTo(3);
        assertThat(data.ratedMovies()).isEqualTo(3);
        assertThat(data.shortFingerprint()).isEqualTo("01234567");
    }

    private static FittedModel fitted(OpenData data) {
        return FittedModel.fit(data.dataset(), LineUp.WALK_THROUGH.models().get(0), Protocol.WALK_THROUGH, FittedModel.Side.EVERYTHING,
                Workers.sequential(), Progress.NONE);
    }
}
