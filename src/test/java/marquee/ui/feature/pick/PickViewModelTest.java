package marquee.ui.feature.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import marquee.core.data.Dataset;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.study.Protocol;
import marquee.testing.Release;
import marquee.testing.SteppedRunner;
import marquee.ui.job.Jobs;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PickViewModelTest {

    private static FittedModel tuned;

    private final Locale locale = Locale.getDefault();
    private final SteppedRunner runner = new SteppedRunner();
    private final List<String> failures = new ArrayList<>();
    private final Session session = new Session();
    private final Jobs jobs = new Jobs(runner, (what, failure) -> failures.add(what + failure));
    private PickViewModel model;

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.US);
        model = new PickViewModel(session, jobs);
        session.open(OpenData.of(Release.OF_2016.dataset()));
        runner.settle();
    }

    @AfterEach
    void nothingFailed() {
        Locale.setDefault(locale);
        model.close();
        jobs.close();
        assertThat(failures).isEmpty();
    }

    private static synchronized FittedModel tuned() {
        if (tuned == null) {
            Dataset dataset = Release.OF_2016.dataset();
            tuned = FittedModel.fit(dataset, LineUp.TUNED_SVD, Protocol.WALK_THROUGH, FittedModel.Side.TRAINING,
                    Workers.sequential(), Progress.NONE);
        }
        return tuned;
    }

    private void type(String text) {
        model.picker().queryProperty().set(text);
        runner.settle();
        model.picker().chooseTyped();
        runner.settle();
    }

    @Test
    void listsTheUsersSorted() {
        assertThat(model.picker().usersProperty().get()).hasSize(671).extracting(ListedUser::userId).startsWith(1, 2, 3);
        model.picker().orderProperty().set(UserOrder.ACTIVITY);
        runner.settle();
        assertThat(model.picker().usersProperty().get().get(0).userId()).isEqualTo(547);
        model.picker().orderProperty().set(UserOrder.MEAN);
        runner.settle();
        assertThat(model.picker().usersProperty().get()).isSortedAccordingTo((a, b) -> Double.compare(b.mean(), a.mean()));
    }

    @Test
    void narrowsTheListWhileAnIdIsTyped() {
        model.picker().queryProperty().set("67");
        runner.settle();
        assertThat(model.picker().usersProperty().get()).extracting(ListedUser::userId).containsExactly(67, 670, 671);
    }

    @Test
    void choosesTheTypedUser() {
        type("509");
        assertThat(session.userProperty().get()).isEqualTo(509);
        assertThat(model.userProperty().get().name()).isEqualTo("User 509");
        assertThat(model.userProperty().get().facts()).contains("everyone 3.54");
        assertThat(model.ratedProperty().get()).isSortedAccordingTo((a, b) -> Double.compare(b.stars(), a.stars())).isNotEmpty();
    }

    @Test
    void saysThatAUserDoesNotExistAndKeepsTheOneBefore() {
        type("509");
        type("672");
        assertThat(model.picker().messageProperty().get())
                .isEqualTo("There is no user 672 in this data. Its 671 users have ids from 1 to 671.");
        assertThat(session.userProperty().get()).isEqualTo(509);
        type("x1");
        assertThat(model.picker().messageProperty().get()).isEqualTo("\"x1\" is no user id. Type a whole number.");
        model.picker().queryProperty().set("6");
        runner.settle();
        assertThat(model.picker().messageProperty().get()).isEmpty();
    }

    @Test
    void walksThroughTheList() {
        model.picker().step(1);
        assertThat(session.userProperty().get()).isEqualTo(1);
        model.picker().step(-1);
        assertThat(session.userProperty().get()).isEqualTo(671);
        model.picker().step(1);
        assertThat(session.userProperty().get()).isEqualTo(1);
        model.picker().chooseAny();
        assertThat(session.userProperty().get()).isBetween(1, 671);
    }

    @Test
    void recommendsOnceTheModelIsFitted() {
        type("273");
        assertThat(model.modelReadyProperty().get()).isFalse();
        assertThat(model.recommendedProperty().get()).isEmpty();
        session.recommendWith(tuned());
        runner.settle();
        assertThat(model.modelReadyProperty().get()).isTrue();
        List<Integer> golden = new ArrayList<>();
        Release.OF_2016.golden().get("topN_SVD(tuned)").get("273").forEach(line -> golden.add(line.get(0).asInt()));
        assertThat(model.recommendedProperty().get()).hasSize(5).extracting(MovieLine::name).isEqualTo(golden.subList(0, 5).stream()
                .map(id -> Release.OF_2016.dataset().catalog().get(id).name()).toList());
        model.lengthProperty().set(50);
        runner.settle();
        assertThat(model.recommendedProperty().get()).hasSize(50).extracting(MovieLine::rank).startsWith(1, 2, 3).endsWith(50);
        assertThat(model.python()).contains("user, n = 273, 50");
    }

    @Test
    void isAboutTheFirstRecommendedMovieUntilAnotherIsChosen() {
        type("273");
        assertThat(model.pickedProperty().get()).isNull();
        session.recommendWith(tuned());
        runner.settle();
        int first = Release.OF_2016.golden().get("topN_SVD(tuned)").get("273").get(0).get(0).asInt();
        assertThat(model.pickedProperty().get()).isEqualTo(new Picked(273, Optional.empty(), first, tuned()));
        model.chooseMovie(356);
        assertThat(model.pickedProperty().get()).isEqualTo(new Picked(273, Optional.empty(), 356, tuned()));
        type("339");
        int other = Release.OF_2016.golden().get("topN_SVD(tuned)").get("339").get(0).get(0).asInt();
        assertThat(model.pickedProperty().get()).isEqualTo(new Picked(339, Optional.empty(), other, tuned()));
    }

    @Test
    void forgetsTheUserOfOtherData() {
        type("273");
        session.recommendWith(tuned());
        runner.settle();
        session.open(OpenData.of(Release.OF_2016.dataset()));
        runner.settle();
        assertThat(model.userProperty().get()).isNull();
        assertThat(model.recommendedProperty().get()).isEmpty();
        assertThat(model.modelReadyProperty().get()).isFalse();
        assertThat(model.pickedProperty().get()).isNull();
    }
}
