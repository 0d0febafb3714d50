package marquee.ui.feature.pick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import marquee.core.data.Dataset;
import marquee.core.data.TrainingSet;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.recommend.Ranked;
import marquee.core.recommend.TopN;
import marquee.core.registry.ModelSpec;
import marquee.study.FittedModel;
import marquee.study.OnboardUser.Star;
import marquee.study.Protocol;
import marquee.study.WhatIf;
import marquee.study.WhyThisMovie.Moved;
import marquee.testing.Release;
import marquee.testing.SteppedRunner;
import marquee.ui.job.Jobs;
import marquee.ui.session.Guest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a film, without a toolkit: what is said for each kind of model, and what a changed rating moves. */
class WhyViewModelTest {

    private static final Dataset DATA = Release.OF_2016.dataset();
    private static final String SVD = "svd:n_factors=10,n_epochs=5";
    private static final String BY_FILMS = "knn-baseline:user_based=false,similarity=pearson_baseline";
    private static final Map<String, FittedModel> FITTED = new HashMap<>();

    private final Locale locale = Locale.getDefault();
    private final SteppedRunner runner = new SteppedRunner();
    private final List<String> failures = new ArrayList<>();
    private final Jobs jobs = new Jobs(runner, (what, failure) -> failures.add(what + failure));
    private final ObjectProperty<Picked> picked = new SimpleObjectProperty<>();
    private final List<Integer> asked = new ArrayList<>();
    private WhyViewModel model;
    private SimilarViewModel similar;

    @BeforeEach
    void begin() {
        Locale.setDefault(Locale.US);
        model = new WhyViewModel(picked, jobs);
        similar = new SimilarViewModel(picked, jobs, asked::add);
    }

    @AfterEach
    void nothingFailed() {
        Locale.setDefault(locale);
        model.close();
        similar.close();
        jobs.close();
        assertThat(failures).isEmpty();
    }

    private static synchronized FittedModel fitted(String spec) {
        return FITTED.computeIfAbsent(spec, text -> FittedModel.fit(DATA, ModelSpec.parse(text), Protocol.WALK_THROUGH,
                FittedModel.Side.TRAINING, Workers.sequential(), Progress.NONE));
    }

    private WhyShown ask(String spec, int userId, int movieId) {
        picked.set(new Picked(userId, Optional.empty(), movieId, fitted(spec)));
        runner.settle();
        return model.shownProperty().get();
    }

    private static int best(String spec, int userId) {
        return TopN.of(fitted(spec).model(), userId, 1, Workers.sequential()).get(0).movieId();
    }

    @ParameterizedTest
    @ValueSource(strings = {SVD, "svd:biased=false,n_factors=5,n_epochs=20", "svdpp:n_factors=2,n_epochs=1", "baseline", "slope-one", "nmf:n_factors=4,n_epochs=3",
        "co-clustering:n_epochs=3", "knn-basic:k=20", "knn-means:user_based=false", "knn-zscore:k=20", BY_FILMS,
        "bayesian-mf:n_factors=4,samples=3,burn_in=1"})
    void stepsAndSharesAddUpToTheShownStars(String spec) {
        for (int userId : new int[] {15, 564}) {
            for (Ranked ranked : TopN.of(fitted(spec).model(), userId, 10, Workers.sequential())) {
                WhyShown shown = ask(spec, userId, ranked.movieId());
                List<WhyStep> steps = shown.steps();
                assertThat(shown.prediction()).isEqualTo(ranked.estimate());
                assertThat(steps.stream().limit(steps.size() - 1).mapToDouble(WhyStep::stars).sum())
                        .isCloseTo(ranked.estimate(), within(1e-9));
                for (int place = 1; place < steps.size() - 1; place++) {
                    assertThat(steps.get(place).from()).isEqualTo(steps.get(place - 1).to());
                }
                if (fitted(spec).spec().kind().name().startsWith("knn-") && !shown.caution().startsWith("Not enough")) {
                    WhyStep neighbours = steps.stream().filter(step -> step.name().startsWith("alike")).findFirst().orElseThrow();
                    assertThat(shown.ratings().rows().stream().mapToDouble(WhyRow::share).sum()).isCloseTo(neighbours.stars(), within(1e-9));
                }
                assertThat(shownSum(shown)).as(WhyCharts.line(steps)).isEqualTo(Math.round(100 * ranked.estimate()));
            }
        }
    }

    /** What stands on the bars before the prediction, in hundredths. */
    private static long shownSum(WhyShown shown) {
        long sum = 0;
        for (String part : WhyCharts.line(shown.steps()).split("\u2002")) {
            if (!part.startsWith("=")) {
                sum += Math.round(100 * Double.parseDouble(part.strip().split(" ")[0].replace('−', '-')));
            }
        }
        return sum;
    }

    @Test
    void tellsTheWayOfAnSvd() {
        int film = best(SVD, 15);

        WhyShown shown = ask(SVD, 15, film);

        assertThat(shown.steps()).extracting(WhyStep::name).startsWith("everyone’s mean", "this user", "this film", "taste").endsWith("prediction");
        assertThat(shown.sentence()).startsWith("SVD expects ").contains("place 1 of the ").contains(" films outside their training ratings.");
        assertThat(shown.ratings().side()).isEqualTo(WhyRatings.Side.OWN);
        assertThat(shown.ratings().words()).startsWith("Fold-in view");
        assertThat(shown.ratings().rows()).extracting(WhyRow::share).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(model.python()).contains("user, movie = 15, " + film).contains("model.qi[trainset.to_inner_iid(movie)] @ model.pu[trainset.to_inner_uid(user)]");
        assertThat(model.ratingsPython()).contains("early = 5").contains("trainset.to_inner_uid(15)");
        assertThat(WhyCharts.table(shown.steps()).rows()).hasSize(shown.steps().size())
                .last().satisfies(row -> assertThat(row.get(1)).isEqualTo(Double.toString(shown.prediction())));
    }

    @Test
    void saysWhoseRatingsTheyAreAndHowExact() {
        assertThat(ask(BY_FILMS, 15, best(BY_FILMS, 15)).ratings().words()).startsWith("Exact").contains("alike films");
        WhyShown users = ask("knn-basic:k=20", 15, best("knn-basic:k=20", 15));
        assertThat(users.ratings().side()).isEqualTo(WhyRatings.Side.OTHERS);
        assertThat(users.ratings().rows().get(0).name()).startsWith("User ");
        model.choose(users.ratings().rows().get(0));
        assertThat(model.chosenProperty().get()).as("somebody else’s rating is not theirs to take away").isNull();
        WhyShown baseline = ask("baseline", 15, best("baseline", 15));
        assertThat(baseline.ratings().side()).isEqualTo(WhyRatings.Side.OWN_WITHOUT_SHARES);
        assertThat(baseline.ratings().rows()).isNotEmpty().extracting(WhyRow::share).containsOnly(Double.NaN);
    }

    @Test
    void saysWhenThereIsNotEnoughToGoBy() {
        assertThat(ask(SVD, 99_999, 318).caution()).startsWith("Not enough to go by").contains("has not seen a rating of this user");
        String many = "knn-means:k=20,min_k=20";
        TrainingSet known = fitted(many).model().trainingSet();
        int rare = IntStream.range(0, known.items()).filter(item -> known.byItem().count(item) == 1).findFirst().orElseThrow();
        int other = known.userId((known.byItem().other(known.byItem().start(rare)) + 1) % known.users());
        assertThat(ask(many, other, known.movieId(rare)).caution()).contains("Only where it starts from is left");
        assertThat(model.shownProperty().get().steps()).extracting(WhyStep::name).containsExactly("user’s mean", "prediction");
        WhyShown chance = ask("normal", 15, 318);
        assertThat(chance.caution()).contains("no steps");
        assertThat(chance.steps()).hasSize(1);
        assertThat(chance.prediction()).isBetween(0.5, 5.0);
    }

    @Test
    void saysWhatTheyGaveWhereItWasHeldOutOrLearned() {
        int held = heldOut(15);
        assertThat(ask(SVD, 15, held).sentence()).contains("Held out from the model: they gave it");
        int learned = ask(SVD, 15, held).ratings().rows().get(0).id();
        assertThat(ask(SVD, 15, learned).sentence()).contains("learned from their own rating");
    }

    /** A model that learned from everything knows what they have rated; one that learned from a part does not. */
    @Test
    void saysAmongWhichFilmsTheyCouldChoose() {
        assertThat(ask(SVD, 15, heldOut(15)).sentence()).contains("films outside their training ratings. Held out").doesNotContain("have not rated");
        FittedModel all = FittedModel.fit(DATA, ModelSpec.parse("baseline"), Protocol.WALK_THROUGH, FittedModel.Side.EVERYTHING,
                Workers.sequential(), Progress.NONE);
        picked.set(new Picked(15, Optional.empty(), TopN.of(all.model(), 15, 1, Workers.sequential()).get(0).movieId(), all));
        runner.settle();
        assertThat(model.shownProperty().get().sentence()).contains("place 1 of the ").endsWith(" films that they have not rated.");
    }

    @Test
    void warnsOfAFilmThatFewHaveRated() {
        TrainingSet known = fitted(SVD).model().trainingSet();
        int[] given = new int[known.items()];
        IntStream.range(0, DATA.ratings().size()).map(row -> known.item(DATA.ratings().movieId(row))).filter(item -> item >= 0)
                .forEach(item -> given[item]++);
        int two = IntStream.range(0, given.length).filter(item -> given[item] == 2 && known.byItem().count(item) == 2).findFirst().orElseThrow();
        assertThat(ask(SVD, 15, known.movieId(two)).caution()).startsWith("Thin evidence: the model knows 2 ratings of this film.");
        assertThat(ask("baseline", 15, known.movieId(two)).caution()).startsWith("Thin evidence");
        int ten = IntStream.range(0, given.length).filter(item -> given[item] == 10).findFirst().orElseThrow();
        assertThat(ask(SVD, 15, known.movieId(ten)).caution()).isEmpty();
    }

    @Test
    void tellsASmallMoveWithMoreDecimals() {
        WhyShown shown = ask(SVD, 15, best(SVD, 15));
        WhyRow least = shown.ratings().rows().stream().min(java.util.Comparator.comparingDouble(row -> Math.abs(row.share()))).orElseThrow();
        model.choose(least);
        model.takeAway();
        runner.settle();
        assertThat(model.movedProperty().get()).containsPattern("\\d\\.\\d{4} → \\d\\.\\d{4} stars \\([+−]0\\.\\d{4}\\)")
                .endsWith("Both in the fold-in view, at once.");
        Guest guest = new Guest(672, "Ada", List.of(new Star(356, 5), new Star(296, 0.5), new Star(318, 5)));
        picked.set(new Picked(672, Optional.of(guest), 50, fitted("svd:n_factors=10,n_epochs=5,lr_all=0.05")));
        runner.settle();
        model.choose(model.shownProperty().get().ratings().rows().stream().filter(row -> row.id() == 296).findFirst().orElseThrow());
        model.change(5);
        runner.settle();
        assertThat(model.movedProperty().get()).containsPattern("\\d\\.\\d\\d → \\d\\.\\d\\d stars \\(\\+0\\.\\d\\d\\)");
    }

    private static int heldOut(int userId) {
        for (int row : Protocol.WALK_THROUGH.holdOut(DATA).test()) {
            if (DATA.ratings().userId(row) == userId && fitted(SVD).model().trainingSet().item(DATA.ratings().movieId(row)) >= 0) {
                return DATA.ratings().movieId(row);
            }
        }
        throw new IllegalStateException();
    }

    @Test
    void aGuestIsFoldedInByTheirStars() {
        Guest guest = new Guest(672, "Ada", List.of(new Star(356, 5), new Star(296, 1), new Star(318, 4)));
        picked.set(new Picked(672, Optional.of(guest), 50, fitted(SVD)));
        runner.settle();
        WhyShown shown = model.shownProperty().get();
        assertThat(shown.ratings().words()).contains("folds them in");
        assertThat(shown.ratings().rows()).extracting(WhyRow::id).containsExactlyInAnyOrder(356, 296, 318);
        WhyStep own = shown.steps().stream().filter(step -> step.name().equals("own ratings")).findFirst().orElseThrow();
        assertThat(shown.ratings().rows().stream().mapToDouble(WhyRow::share).sum()).isCloseTo(own.stars(), within(1e-9));
        assertThat(shown.caution()).contains("Little to go by").contains("3 ratings");
        assertThat(model.ratingsPython()).contains("stars = {356: 5.0, 296: 1.0, 318: 4.0}");
        model.choose(shown.ratings().rows().get(0));
        model.takeAway();
        runner.settle();
        assertThat(model.movedProperty().get()).startsWith("Without ");
    }

    @Test
    void takesARatingAwayAtOnceByFoldIn() {
        WhyShown shown = ask(SVD, 15, best(SVD, 15));
        WhyRow row = shown.ratings().rows().get(0);
        model.choose(row);
        model.takeAway();
        assertThat(model.busyProperty().get()).isFalse();
        runner.settle();
        Moved expected = WhatIf.answer(new WhatIf.Question(fitted(SVD), 15, List.of(), shown.picked().movieId(), row.id(),
                java.util.OptionalDouble.empty()), Workers.sequential(), Progress.NONE);
        assertThat(model.movedProperty().get()).startsWith("Without " + row.name() + ": ")
                .contains("%.4f → %.4f stars".formatted(expected.before().estimate(), expected.after().estimate()))
                .endsWith("Both in the fold-in view, at once.");
        model.change(0.5);
        runner.settle();
        assertThat(model.movedProperty().get()).contains(" at 0.5 in place of ");
        model.choose(shown.ratings().rows().get(1));
        assertThat(model.movedProperty().get()).as("the answer was about another rating").isEmpty();
    }

    @Test
    void fitsOtherModelsAgainAndCanBeStopped() {
        WhyShown shown = ask("baseline", 15, best("baseline", 15));
        model.choose(shown.ratings().rows().get(0));
        model.change(0.5);
        assertThat(model.busyProperty().get()).isTrue();
        jobs.running().get(0).cancel();
        runner.settle();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.movedProperty().get()).isEmpty();
        model.takeAway();
        runner.settle();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.movedProperty().get()).startsWith("Without ").endsWith("By fitting the model again.");
    }

    @Test
    void anAnswerThatCameTooLateIsDropped() {
        ask(SVD, 15, best(SVD, 15));
        model.choose(model.shownProperty().get().ratings().rows().get(0));
        model.takeAway();
        picked.set(new Picked(1, Optional.empty(), best(SVD, 1), fitted(SVD)));
        runner.settle();
        assertThat(model.movedProperty().get()).isEmpty();
        assertThat(model.chosenProperty().get()).isNull();
        assertThat(model.shownProperty().get().picked().userId()).isEqualTo(1);
        picked.set(null);
        assertThat(model.shownProperty().get()).isNull();
    }

    @Test
    void findsAnyFilmToAskAbout() {
        AskViewModel ask = new AskViewModel(picked, jobs, asked::add);
        ask.queryProperty().set("the matrix");
        runner.settle();
        assertThat(ask.hits()).as("nothing is looked through before a model is fitted").isEmpty();
        ask(SVD, 15, 1);
        for (String words : List.of("The Matrix", "matrix, the", "teh matrx")) {
            ask.queryProperty().set(words);
            runner.settle();
            assertThat(ask.hits().get(0).title()).as(words).isEqualTo("Matrix, The (1999)");
        }
        ask.choose(ask.hits().get(0));
        assertThat(asked).containsExactly(2571);
        assertThat(ask.hits()).isEmpty();
        assertThat(ask.queryProperty().get()).isEmpty();
        ask.close();
    }

    @Test
    void listsFilmsLikeItForEachModelThatCanSay() {
        ask(SVD, 15, 1);
        SimilarShown byFactors = similar.shownProperty().get();
        assertThat(byFactors.film()).isEqualTo("Toy Story (1995)");
        assertThat(byFactors.lines()).hasSize(SimilarViewModel.MOST);
        assertThat(byFactors.words()).contains("cosine");
        assertThat(byFactors.pages()).as("the built-in data has no links").isEmpty();
        assertThat(byFactors.neighbours()).isFalse();
        assertThat(byFactors.lines()).as("few ratings make chance factors").allMatch(line -> line.ratings() >= 10);
        assertThat(similar.python()).contains("trainset.to_inner_iid(1)").contains("[:10]").contains("] < 10 for j");
        similar.minimumProperty().set(200);
        runner.settle();
        assertThat(similar.shownProperty().get().lines()).isNotEmpty().allMatch(line -> line.ratings() >= 200);
        similar.minimumProperty().set(1_000);
        runner.settle();
        assertThat(similar.shownProperty().get().words()).contains("finds no film with at least 1,000 ratings");
        similar.minimumProperty().set(10);
        runner.settle();
        similar.choose(byFactors.lines().get(0).movieId());
        assertThat(asked).containsExactly(byFactors.lines().get(0).movieId());

        ask("svd:n_factors=100,n_epochs=5", 15, 1);
        boolean weak = similar.shownProperty().get().lines().get(0).similarity() < 0.5;
        assertThat(similar.shownProperty().get().words().contains("None is much alike")).isEqualTo(weak);

        ask(BY_FILMS, 15, 1);
        assertThat(similar.shownProperty().get().words()).contains("rated alike");
        assertThat(similar.python()).contains("model.sim[i]");
        assertThat(similar.shownProperty().get().neighbours()).isTrue();
        ask("baseline", 15, 1);
        assertThat(similar.shownProperty().get().lines()).isEmpty();
        assertThat(similar.shownProperty().get().words()).contains("does not compare films");
    }
}
