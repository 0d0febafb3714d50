package marquee.ui.feature.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.control.Labeled;

import marquee.core.csv.LoadReport;
import marquee.core.data.Ratings;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.study.OnboardUser.Star;
import marquee.study.Protocol;
import marquee.testing.ImmediateRunner;
import marquee.testing.Release;
import marquee.testing.SteppedRunner;
import marquee.testing.Toolkit;
import marquee.ui.chart.FileSaver;
import marquee.ui.guest.GuestBook;
import marquee.ui.guest.GuestKeeper;
import marquee.ui.job.Jobs;
import marquee.ui.job.Runner;
import marquee.ui.session.DataSource;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.session.WhyQuestion;
import marquee.ui.store.FactsFile;
import marquee.ui.store.RealDisk;
import marquee.ui.store.Settings;
import marquee.ui.text.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The wizard without a toolkit: what each step does, with the reference results. */
class OnboardingViewModelTest {

    private static final double TOLERANCE = 1e-9;

    @TempDir
    private Path home;

    private final Session session = new Session();
    private final List<Throwable> failures = new ArrayList<>();

    private OnboardingViewModel model(Release release, Runner runner) {
        session.open(OpenData.of(release.orSkip().dataset()));
        GuestBook book = new GuestBook(session, new GuestKeeper(new FactsFile(new RealDisk(), home.resolve("guests.txt")), runner));
        book.open();
        return new OnboardingViewModel(session, new Jobs(runner, (what, failure) -> failures.add(failure)), Settings.load(home), book);
    }

    @ParameterizedTest
    @EnumSource(Release.class)
    void tellsTheNewUsersStories(Release release) {
        OnboardingViewModel model = model(release, new ImmediateRunner());
        release.golden().get("newUser").forEach(story -> {
            model.enter(WizardStep.WELCOME);
            model.enter(model.after(WizardStep.WELCOME));
            story.get("ratings").forEach(rating -> model.rating().rate(rating.get(0).asInt(), rating.get(1).asDouble()));
            assertThat(model.after(WizardStep.RATE)).isEqualTo(WizardStep.LEARN);
            model.enter(WizardStep.LEARN);

            assertThat(model.wantedProperty().get()).isEqualTo(WizardStep.FIVE);
            assertLike(model.five().yours(), story.get("top5"));
            assertThat(model.five().personalProperty().get()).isTrue();
            assertThat(session.refits()).last().satisfies(refit -> {
                assertThat(session.guest(refit.userId()).orElseThrow().stars()).as("other tabs find it by these").isEqualTo(refit.stars());
                assertThat(refit.fitted().model().trainingSet().user(refit.userId())).isGreaterThanOrEqualTo(0);
            });
            assertThat(model.five().yours()).allSatisfy(OnboardingViewModelTest::assertAddsUp);
            assertThat(model.five().text().rows()).hasSize(5).allSatisfy(row -> assertThat(row.subList(4, 9).stream()
                    .mapToDouble(Double::parseDouble).sum()).isCloseTo(Double.parseDouble(row.get(3)), within(TOLERANCE)));
            assertThat(model.learning().errors()).hasSize(30).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        });
        assertThat(session.guests()).extracting(guest -> guest.userId())
                .containsExactly(firstFreeId(release), firstFreeId(release) + 1);
        assertThat(failures).isEmpty();
    }

    private static int firstFreeId(Release release) {
        return release.golden().get("newUser").get("five").get("userId").asInt();
    }

    private static void assertLike(List<PickedFilm> films, JsonNode expected) {
        assertThat(films).hasSize(expected.size());
        for (int place = 0; place < expected.size(); place++) {
            assertThat(films.get(place).rank()).isEqualTo(place + 1);
            assertThat(films.get(place).film().movieId()).isEqualTo(expected.get(place).get(0).asInt());
            assertThat(films.get(place).stars()).isCloseTo(expected.get(place).get(1).asDouble(), within(TOLERANCE));
        }
    }

    /** "3.54 everyone +0.21 you +0.62 film +0.13 taste = 4.50", in whole hundredths. */
    private static void assertAddsUp(PickedFilm film) {
        String[] sides = film.said().sum().split(" = ");
        long hundredths = Pattern.compile("([+−]?)([0-9]+)[.]([0-9]{2})").matcher(sides[0]).results()
                .mapToLong(figure -> (figure.group(1).equals("−") ? -1 : 1) * Long.parseLong(figure.group(2) + figure.group(3))).sum();
        assertThat(hundredths).as(film.said().sum()).isEqualTo(Long.parseLong(sides[1].replace(".", "")));
        assertThat(sides[1]).as("as the stars say it").isEqualTo(Numbers.prediction(film.stars()));
    }

    /** The general level, which is the same for every film, is no reason: what speaks for a film differs from film to film. */
    @Test
    void namesReasonsByTaste() {
        OnboardingViewModel model = model(Release.OF_2016, new ImmediateRunner());
        model.enter(WizardStep.RATE);
        List.of(new Star(356, 4), new Star(296, 5), new Star(318, 5), new Star(260, 3), new Star(593, 4))
                .forEach(star -> model.rating().rate(star.movieId(), star.stars()));
        model.enter(WizardStep.LEARN);
        assertThat(model.five().yours()).extracting(film -> film.said().reason()).doesNotHaveDuplicates()
                .allSatisfy(reason -> assertThat(reason).containsPattern("(For|Against): .+ [0-9.]+★ [+−]0[.][0-9]{3}"));
        assertThat(model.five().yours().get(0).said().reason()).isEqualTo("For: Pulp Fiction 5.0★ +0.003 · Against: Star Wars: Episode IV… 3.0★ −0.014");
        assertThat(model.five().yours().get(2).said().reason()).contains("Against: Silence of the Lambs 4.0★");
        assertThat(model.five().viewProperty().get()).startsWith("Of the taste your ratings alone make −0.01 to +0.02 (fold-in view).");
    }

    @Test
    void marksWhatWasRatedInTheListOfEverybody() {
        OnboardingViewModel model = model(Release.OF_2016, new ImmediateRunner());
        model.enter(WizardStep.RATE);
        model.rating().rate(318, 5);
        model.rating().rate(296, 3.5);
        model.enter(WizardStep.LEARN);
        assertThat(model.five().everybodys()).extracting(film -> film.said().given())
                .containsExactly("you gave 5.0", "", "you gave 3.5", "", "");
        model.skip();
        model.enter(WizardStep.RATE);
        model.enter(WizardStep.FIVE);
        assertThat(model.five().everybodys()).extracting(film -> film.said().given()).as("left aside, but given").contains("you gave 5.0");
    }

    @Test
    void showsTheFiveInRecommendByTheModelThatMadeThem() {
        OnboardingViewModel model = model(Release.OF_2016, new ImmediateRunner());
        session.recommendWith(FittedModel.fit(Release.OF_2016.dataset(), LineUp.WALK_THROUGH.models().get(0), Protocol.WALK_THROUGH,
                FittedModel.Side.TRAINING, Workers.sequential(), Progress.NONE));
        model.enter(WizardStep.RATE);
        model.rating().rate(318, 5);
        model.enter(WizardStep.LEARN);
        int fourth = model.five().yours().get(3).film().movieId();

        model.five().why(fourth);

        assertThat(session.tabProperty().get()).isEqualTo("pick");
        assertThat(session.questionProperty().get()).isEqualTo(new WhyQuestion(672, fourth));
        assertThat(session.modelProperty().get().spec()).isEqualTo(LineUp.TUNED_SVD);
        assertThat(session.modelProperty().get().model().trainingSet().user(672)).as("nobody's own").isNegative();
        session.showTab("onboarding");
        session.chooseUser(1);
        model.five().recommend();
        assertThat(session.userProperty().get()).isEqualTo(672);
        assertThat(session.tabProperty().get()).isEqualTo("pick");
    }

    @Test
    void fallsBackToWhatEverybodyLikesWithoutARating() {
        OnboardingViewModel model = model(Release.OF_2016, new ImmediateRunner());
        model.enter(WizardStep.RATE);
        assertThat(model.canGoOn()).isFalse();

        model.skip();
        assertThat(model.canGoOn()).isTrue();
        assertThat(model.after(WizardStep.RATE)).isEqualTo(WizardStep.FIVE);
        model.enter(WizardStep.FIVE);

        assertThat(model.five().personalProperty().get()).isFalse();
        assertThat(model.five().yours()).isEmpty();
        assertThat(model.five().everybodys()).extracting(film -> film.film().name())
                .containsExactly("Shawshank Redemption, The", "Schindler's List", "Pulp Fiction", "Star Wars: Episode IV - A New Hope",
                        "Matrix, The");
        assertThat(model.five().wordsProperty().get()).contains("rated nothing").contains("popular and highly rated");
        assertThat(session.guests()).isEmpty();
    }

    @Test
    void saysWhatFewOrEqualRatingsAreWorth() {
        OnboardingViewModel model = model(Release.OF_2016, new ImmediateRunner());
        model.enter(WizardStep.RATE);
        model.rating().rate(1, 4);
        model.enter(WizardStep.LEARN);
        assertThat(model.five().wordsProperty().get()).contains("a single rating");
        model.enter(WizardStep.RATE);
        model.rating().rate(2571, 4);
        model.enter(WizardStep.LEARN);
        assertThat(model.five().wordsProperty().get()).contains("All 2 of your ratings are 4.0 stars");
        model.enter(WizardStep.RATE);
        model.rating().rate(2571, 4.5);
        model.enter(WizardStep.LEARN);
        assertThat(model.five().wordsProperty().get()).isEqualTo("Learned from your 2 ratings and those of everybody.");
    }

    @Test
    void learnsFromFiftyRatingsThatPullBothWays() {
        OnboardingViewModel model = model(Release.OF_2016, new ImmediateRunner());
        model.enter(WizardStep.RATE);
        Ratings ratings = Release.OF_2016.dataset().ratings();
        List<Integer> films = IntStream.range(0, ratings.size()).map(ratings::movieId).distinct().limit(50).boxed().toList();
        films.forEach(film -> model.rating().rate(film, film % 2 == 0 ? 4.5 : 1.5));
        model.enter(WizardStep.LEARN);
        assertThat(model.five().wordsProperty().get()).isEqualTo("Learned from your 50 ratings and those of everybody.");
        assertThat(model.five().yours()).hasSize(5).allSatisfy(film -> {
            assertThat(films).doesNotContain(film.film().movieId());
            assertThat(film.said().reason()).contains("For: ").contains("Against: ").doesNotContain("\n");
            assertThat(film.said().reasons()).contains("For: ").contains("\nAgainst: ");
        });
    }

    @Test
    void theErrorByEpochIsThereInPythonForTheRatingsAtHand() {
        OnboardingViewModel model = model(Release.OF_2016, new ImmediateRunner());
        model.enter(WizardStep.RATE);
        model.rating().rate(2571, 4.5);
        assertThat(new String(model.rating().csv(), java.nio.charset.StandardCharsets.UTF_8)).isEqualTo("movieId,rating\n2571,4.5\n");
        model.enter(WizardStep.LEARN);
        assertThat(model.learning().python()).contains("stars = [(2571, 4.5)]").contains("newcomer = 672").contains("range(1, 31)");
    }

    @Test
    void goesBackToTheRatingsWhenLearningIsCancelled() {
        SteppedRunner runner = new SteppedRunner();
        OnboardingViewModel model = model(Release.OF_2016, runner);
        runner.settle();
        model.enter(WizardStep.RATE);
        model.rating().rate(1, 4);
        model.enter(WizardStep.LEARN);
        assertThat(model.learning().isBusy()).isTrue();

        model.cancel();
        runner.settle();

        assertThat(model.wantedProperty().get()).isEqualTo(WizardStep.RATE);
        assertThat(model.learning().isBusy()).isFalse();
        assertThat(model.five().yours()).isEmpty();
        assertThat(session.guests()).isEmpty();
    }

    @Test
    void saysOnThePageOfRatingThatLearningHasFailedAndWhatToDo() throws TimeoutException {
        Toolkit.start();
        OnboardingViewModel model = model(Release.OF_2016, new ImmediateRunner());
        model.enter(WizardStep.RATE);
        Jobs jobs = new Jobs(new ImmediateRunner(), (what, failure) -> failures.add(failure));
        RatePage page = Toolkit.call(() -> new RatePage(model, new FileSaver(jobs, Settings.load(home)), jobs));
        Node line = Toolkit.call(() -> page.getContent().lookup("#onboarding-learn-failed"));
        assertThat(line.isVisible()).isFalse();
        boolean[] ended = {false};

        Toolkit.run(() -> model.learning().start(new OnboardingJob(null, Optional.empty(), 672, List.of(new Star(1, 4))), story -> { },
                () -> ended[0] = true));

        assertThat(ended[0]).isTrue();
        assertThat(line.isVisible()).isTrue();
        assertThat(((Labeled) line).getText()).startsWith("The model could not be fitted").contains("Your ratings are kept").contains("try again");
        assertThat(LearnViewModel.advice(new OutOfMemoryError("Java heap space"))).contains("not enough memory").contains("Java heap space")
                .contains("smaller data");
        Toolkit.run(() -> model.enter(WizardStep.WELCOME));
        assertThat(line.isVisible()).isFalse();
        assertThat(failures).isEmpty();
    }

    @Test
    void startsOverWhenOtherDataIsOpened() {
        OnboardingViewModel model = model(Release.OF_2016, new ImmediateRunner());
        model.enter(WizardStep.RATE);
        model.rating().rate(1, 4);

        session.open(new OpenData(Release.OF_2016.dataset(), new LoadReport(List.of(), List.of()), new DataSource.At(Path.of("elsewhere"))));

        assertThat(model.wantedProperty().get()).isEqualTo(WizardStep.WELCOME);
        assertThat(model.readyProperty().get()).isTrue();
    }

    @Test
    void laysOutTheStarters() {
        OnboardingViewModel model = model(Release.OF_2016, new ImmediateRunner());
        model.enter(WizardStep.RATE);

        assertThat(model.rating().films()).hasSize(28).first().extracting(Film::name).isEqualTo("Forrest Gump");
        assertThat(model.rating().explainedProperty().get()).contains("28 films").contains("200 ratings");
        model.rating().setUnseen(356, true);
        assertThat(model.rating().sheet().isUnseen(356)).isTrue();
        model.rating().rate(356, 3);
        assertThat(model.rating().sheet().isUnseen(356)).isFalse();
        model.rating().setUnseen(356, true);
        assertThat(model.rating().sheet().all()).isEmpty();
        assertThat(model.rating().countedProperty().get()).isEqualTo("nothing rated yet");
    }

    /** Nothing but a film that was not seen was said before the program ended, then undone after it came back. */
    @Test
    void whatWasNotSeenOutlivesTheProgram() {
        OnboardingViewModel model = model(Release.OF_2016, new ImmediateRunner());
        model.enter(WizardStep.RATE);
        model.rating().setUnseen(356, true);
        model.rating().setUnseen(296, true);
        model.rating().sheet().undo();

        OnboardingViewModel again = model(Release.OF_2016, new ImmediateRunner());
        GuestRow row = again.guests().rows().get(0);
        assertThat(row.unfinished()).isTrue();
        again.choose(row.key());
        again.enter(WizardStep.RATE);

        assertThat(again.rating().sheet().isUnseen(356)).isTrue();
        assertThat(again.rating().sheet().isUnseen(296)).as("undone").isFalse();
        again.rating().rate(356, 4);
        again.rating().sheet().undo();
        assertThat(again.rating().sheet().isUnseen(356)).isTrue();

        OnboardingViewModel third = model(Release.OF_2016, new ImmediateRunner());
        third.choose(row.key());
        third.enter(WizardStep.RATE);
        assertThat(third.rating().sheet().isUnseen(356)).isTrue();
        assertThat(third.rating().sheet().all()).isEmpty();
    }
}
