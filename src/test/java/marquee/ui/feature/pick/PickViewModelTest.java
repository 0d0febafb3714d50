package marquee.ui.feature.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import marquee.core.data.Dataset;
import marquee.core.data.Links;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelRegistry;
import marquee.core.registry.ModelSpec;
import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.study.OnboardUser.Star;
import marquee.study.Protocol;
import marquee.study.candidate.Candidates;
import marquee.study.candidate.Evidence;
import marquee.testing.Release;
import marquee.testing.SteppedRunner;
import marquee.ui.job.Jobs;
import marquee.ui.session.Guest;
import marquee.ui.session.OpenData;
import marquee.ui.session.Refit;
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

    private List<ListedUser> users() {
        return model.picker().listingProperty().get().users();
    }

    private List<MovieLine> lines() {
        return model.first().shownProperty().get().lines();
    }

    private void type(String text) {
        model.picker().queryProperty().set(text);
        runner.settle();
        model.picker().chooseTyped();
        runner.settle();
    }

    @Test
    void listsTheUsersSorted() {
        assertThat(users()).hasSize(671).extracting(ListedUser::userId).startsWith(1, 2, 3);
        model.picker().orderProperty().set(UserOrder.ACTIVITY);
        runner.settle();
        assertThat(users().get(0).userId()).isEqualTo(547);
        model.picker().orderProperty().set(UserOrder.MEAN);
        runner.settle();
        assertThat(users()).isSortedAccordingTo((a, b) -> Double.compare(b.mean(), a.mean()));
    }

    @Test
    void narrowsTheListWhileAnIdIsTyped() {
        model.picker().queryProperty().set("67");
        runner.settle();
        assertThat(users()).extracting(ListedUser::userId).containsExactly(67, 670, 671);
    }

    @Test
    void choosesTheTypedUser() {
        type("509");
        assertThat(session.userProperty().get()).isEqualTo(509);
        UserFacts facts = UserFacts.of(model.metProperty().get());
        assertThat(facts.name()).isEqualTo("User 509");
        assertThat(facts.counts()).isEqualTo("923 ratings · mean 3.37 (everyone 3.54) · spread 0.94 (everyone 1.06)");
        assertThat(facts.tastes()).isEqualTo("rates War, Documentary, Drama above their mean, rates Fantasy, Sci-Fi, Horror below");
        assertThat(facts.times()).isEqualTo("first rating Oct 7, 1999, last Dec 9, 2006");
        assertThat(model.metProperty().get().rated()).isSortedAccordingTo((a, b) -> Double.compare(b.stars(), a.stars())).isNotEmpty();
    }

    @Test
    void saysThatAUserDoesNotExistAndKeepsTheOneBefore() {
        type("509");
        type("672");
        assertThat(model.picker().messageProperty().get())
                .isEqualTo("There is no user 672 in this data. Its 671 users have ids from 1 to 671.");
        assertThat(session.userProperty().get()).isEqualTo(509);
        type("x1");
        assertThat(model.picker().messageProperty().get()).startsWith("\"x1\" is neither a user id nor the name of a guest.");
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
        assertThat(model.first().fittedProperty().get()).isNull();
        assertThat(lines()).isEmpty();
        session.recommendWith(tuned());
        runner.settle();
        assertThat(model.first().fittedProperty().get()).isSameAs(tuned());
        List<Integer> golden = new ArrayList<>();
        Release.OF_2016.golden().get("topN_SVD(tuned)").get("273").forEach(line -> golden.add(line.get(0).asInt()));
        assertThat(lines()).hasSize(5).extracting(MovieLine::name).isEqualTo(golden.subList(0, 5).stream()
                .map(id -> Release.OF_2016.dataset().catalog().get(id).name()).toList());
        model.lengthProperty().set(50);
        runner.settle();
        assertThat(lines()).hasSize(50).extracting(MovieLine::rank).startsWith(1, 2, 3).endsWith(50);
        assertThat(model.first().shownProperty().get().how().words()).isEqualTo("by SVD (tuned), from the 80\u00a0% training ratings");
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
    void switchesTheModelInUseAndKeepsWhatWasFitted() {
        type("273");
        session.recommendWith(tuned());
        runner.settle();
        List<MovieLine> before = lines();
        model.first().choose(new Wanted(ModelRegistry.kind("baseline").spec(), FittedModel.Side.EVERYTHING));
        assertThat(model.first().fittingProperty().get().title()).isEqualTo("Fitting BaselineOnly");
        runner.settle();
        FittedModel baseline = session.modelProperty().get();
        assertThat(baseline.spec().text()).isEqualTo("baseline");
        assertThat(baseline.side()).isEqualTo(FittedModel.Side.EVERYTHING);
        assertThat(model.first().shownProperty().get().how().words()).isEqualTo("by BaselineOnly, from all ratings");
        assertThat(lines()).isNotEqualTo(before);
        assertThat(model.first().shownProperty().get().heldOut()).isEmpty();

        model.first().choose(new Wanted(LineUp.TUNED_SVD, FittedModel.Side.TRAINING));
        assertThat(model.first().fittingProperty().get()).as("nothing is fitted again").isNull();
        assertThat(session.modelProperty().get()).isSameAs(tuned());
        runner.settle();
        assertThat(lines()).isEqualTo(before);
        model.first().choose(Wanted.of(baseline));
        assertThat(session.modelProperty().get()).isSameAs(baseline);
    }

    @Test
    void keepsTheModelInUseWhenAFitIsCancelled() {
        type("273");
        session.recommendWith(tuned());
        runner.settle();
        List<MovieLine> before = lines();
        model.first().choose(new Wanted(ModelRegistry.kind("svd").spec(), FittedModel.Side.TRAINING));
        model.first().fittingProperty().get().cancel();
        runner.settle();
        assertThat(model.first().fittingProperty().get()).isNull();
        assertThat(model.first().troubleProperty().get()).isEqualTo("The fit of SVD was cancelled.");
        assertThat(model.first().wantedProperty().get()).isEqualTo(Wanted.of(tuned()));
        assertThat(session.modelProperty().get()).isSameAs(tuned());
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void marksWhatTwoModelsShare() {
        type("273");
        session.recommendWith(tuned());
        runner.settle();
        assertThat(model.overlapProperty().get()).isEqualTo(PickViewModel.Overlap.NONE);
        model.second().choose(new Wanted(ModelRegistry.kind("svd").spec(), FittedModel.Side.TRAINING));
        model.lengthProperty().set(50);
        model.comparingProperty().set(true);
        runner.settle();
        assertThat(session.modelProperty().get()).as("the model in use stays").isSameAs(tuned());
        List<Integer> first = lines().stream().map(MovieLine::movieId).toList();
        List<Integer> second = model.second().shownProperty().get().lines().stream().map(MovieLine::movieId).toList();
        assertThat(second).hasSize(50).isNotEqualTo(first);
        PickViewModel.Overlap overlap = model.overlapProperty().get();
        assertThat(overlap.shared()).isEqualTo((int) first.stream().filter(second::contains).count()).isBetween(1, 49);
        int shared = first.stream().filter(second::contains).findFirst().orElseThrow();
        assertThat(overlap.inFirst().get(shared)).isEqualTo(first.indexOf(shared) + 1);
        assertThat(overlap.inSecond().get(shared)).isEqualTo(second.indexOf(shared) + 1);
        model.comparingProperty().set(false);
        runner.settle();
        assertThat(model.overlapProperty().get()).isEqualTo(PickViewModel.Overlap.NONE);
        assertThat(model.second().shownProperty().get().lines()).isEmpty();
    }

    @Test
    void asksTheModelInWhoseListAFilmWasClicked() {
        type("273");
        session.recommendWith(tuned());
        FittedModel other = quick("baseline", FittedModel.Side.TRAINING);
        model.second().choose(Wanted.of(other));
        model.comparingProperty().set(true);
        runner.settle();
        FittedModel second = model.second().fittedProperty().get();
        assertThat(second.spec()).isEqualTo(other.spec());
        int film = model.second().shownProperty().get().lines().get(1).movieId();

        model.chooseMovie(film, model.second());
        assertThat(model.pickedProperty().get()).isEqualTo(new Picked(273, Optional.empty(), film, second));
        model.chooseMovie(356);
        assertThat(model.pickedProperty().get().fitted()).as("another film, the same model").isSameAs(second);
        runner.settle();
        assertThat(model.why().shownProperty().get().sentence()).startsWith("BaselineOnly expects ");

        model.chooseMovie(356, model.first());
        assertThat(model.pickedProperty().get().fitted()).isSameAs(tuned());
        model.chooseMovie(film, model.second());
        model.comparingProperty().set(false);
        assertThat(model.pickedProperty().get()).as("the second model is gone").isEqualTo(new Picked(273, Optional.empty(), film, tuned()));
        model.comparingProperty().set(true);
        runner.settle();
        model.chooseMovie(film, model.second());
        type("339");
        assertThat(model.pickedProperty().get().fitted()).as("somebody else, the model in use").isSameAs(tuned());
    }

    @Test
    void asksAnItemNeighbourModelInOneStep() {
        type("273");
        session.recommendWith(tuned());
        runner.settle();
        int film = model.movieProperty().get();
        assertThat(model.similar().shownProperty().get().neighbours()).isFalse();
        model.askNeighbours();
        assertThat(model.pickedProperty().get().fitted()).as("until it is fitted").isSameAs(tuned());
        runner.settle();
        assertThat(model.comparingProperty().get()).isTrue();
        assertThat(model.pickedProperty().get().movieId()).isEqualTo(film);
        assertThat(model.pickedProperty().get().fitted().spec()).isEqualTo(LineUp.WALK_THROUGH.models().get(1));
        assertThat(model.similar().shownProperty().get().neighbours()).isTrue();
        assertThat(model.first().fittedProperty().get()).isSameAs(tuned());
    }

    @Test
    void showsTheTruthBesideWhatWasExpectedOfIt() {
        type("509");
        session.recommendWith(tuned());
        runner.settle();
        MovieLine first = lines().get(0);
        assertThat(first.title()).isEqualTo("African Queen, The (1951)");
        assertThat(first.truthWords()).isEqualTo("really gave 2.0");
        assertThat(first.badge()).isEqualTo("solid: 50 ratings");
        assertThat(lines().get(1).truthWords()).isEmpty();
        assertThat(model.first().shownProperty().get().heldOut()).isNotEmpty().allMatch(line -> line.beside().truth().isPresent())
                .isSortedAccordingTo((a, b) -> Double.compare(b.beside().truth().orElseThrow(), a.beside().truth().orElseThrow()));
    }

    @Test
    void filtersAndSaysWhatIsLeft() {
        type("509");
        session.recommendWith(tuned());
        runner.settle();
        int all = model.first().shownProperty().get().left().all();
        model.filter().turn("Drama");
        model.filter().turn("Drama");
        model.filter().hidesThinProperty().set(true);
        runner.settle();
        assertThat(lines()).hasSize(5).noneMatch(line -> line.movie().genres().contains("Drama"))
                .noneMatch(line -> line.evidence() == Evidence.THIN);
        Candidates.Left left = model.first().shownProperty().get().left();
        assertThat(left.all()).isEqualTo(all);
        assertThat(left.left()).isEqualTo(left.genres() - left.thin()).isLessThan(all);
        model.filter().reset();
        runner.settle();
        assertThat(lines().get(0).title()).isEqualTo("African Queen, The (1951)");
        assertThat(model.first().shownProperty().get().left().left()).isEqualTo(all);
    }

    /** The newcomer's story with the reference library's list, as a guest of this tab. */
    @Test
    void foldsAGuestInAndRefitsOnRequest() {
        session.recommendWith(tuned());
        JsonNode five = Release.OF_2016.golden().get("newUser").get("five");
        List<Star> stars = new ArrayList<>();
        five.get("ratings").forEach(star -> stars.add(new Star(star.get(0).asInt(), star.get(1).asDouble())));
        session.welcomeGuests(List.of(new Guest(672, "Ada", stars)));
        runner.settle();
        type("ada");
        assertThat(session.userProperty().get()).isEqualTo(672);
        assertThat(UserFacts.of(model.metProperty().get()).name()).isEqualTo("Ada (guest 672)");
        assertThat(model.metProperty().get().rated()).extracting(MovieLine::movieId).containsExactly(1, 318, 2571, 593, 296);
        assertThat(model.first().shownProperty().get().how().words())
                .isEqualTo("Ada folded into SVD (tuned) (80\u00a0% training ratings)");
        assertThat(model.first().canRefit()).isTrue();
        assertThat(model.pickedProperty().get().fitted()).isSameAs(tuned());

        model.first().refit();
        runner.settle();
        List<Integer> golden = new ArrayList<>();
        five.get("top5").forEach(line -> golden.add(line.get(0).asInt()));
        assertThat(lines()).extracting(MovieLine::movieId).isEqualTo(golden);
        assertThat(lines().get(0).stars()).isEqualTo(five.get("top5").get(0).get(1).asDouble(), org.assertj.core.api.Assertions.within(1e-9));
        assertThat(model.first().shownProperty().get().how().words())
                .isEqualTo("by SVD (tuned), refitted on the 80\u00a0% and Ada");
        assertThat(model.first().canRefit()).isFalse();
        assertThat(session.modelProperty().get()).as("the model in use is nobody's own").isSameAs(tuned());
        assertThat(model.pickedProperty().get().trainingSet().user(672)).isGreaterThanOrEqualTo(0);

        session.welcomeGuests(List.of(new Guest(672, "Ada", stars.subList(0, 4))));
        runner.settle();
        assertThat(model.metProperty().get().rated()).hasSize(4);
        assertThat(model.first().shownProperty().get().how().foldedIn()).as("the refit was with other ratings").isTrue();
        session.welcomeGuests(List.of());
        runner.settle();
        assertThat(model.metProperty().get()).isNull();
        assertThat(lines()).isEmpty();
    }

    /** What a guest learned in another tab is used here, for just those ratings, whatever the guest is called. */
    @Test
    void takesTheModelThatAGuestLearnedElsewhere() {
        session.recommendWith(tuned());
        JsonNode five = Release.OF_2016.golden().get("newUser").get("five");
        List<Star> stars = new ArrayList<>();
        five.get("ratings").forEach(star -> stars.add(new Star(star.get(0).asInt(), star.get(1).asDouble())));
        List<Integer> golden = new ArrayList<>();
        five.get("top5").forEach(line -> golden.add(line.get(0).asInt()));
        session.welcomeGuests(List.of(new Guest(672, "Ada", stars)));
        session.keepRefit(new Refit(672, stars, tuned().refitWith(672, stars, Workers.sequential(), Progress.NONE)));
        session.chooseUser(672);
        runner.settle();

        assertThat(lines()).extracting(MovieLine::movieId).isEqualTo(golden);
        assertThat(model.first().shownProperty().get().how().foldedIn()).isFalse();
        session.askWhy(672, golden.get(3));
        runner.settle();
        assertThat(model.pickedProperty().get().movieId()).isEqualTo(golden.get(3));
        assertThat(model.why().shownProperty().get().picked().movieId()).isEqualTo(golden.get(3));
        assertThat(model.answeredProperty().get()).isEqualTo(1);
        session.askWhy(672, golden.get(3));
        runner.settle();
        assertThat(model.answeredProperty().get()).as("asked again about what is explained").isEqualTo(2);
        session.askWhy(672, golden.get(1));
        model.chooseMovie(golden.get(2));
        runner.settle();
        model.chooseMovie(golden.get(1));
        runner.settle();
        assertThat(model.answeredProperty().get()).as("something else was asked meanwhile").isEqualTo(2);

        session.welcomeGuests(List.of(new Guest(672, "Ada Lovelace", stars)));
        runner.settle();
        assertThat(model.first().shownProperty().get().how().foldedIn()).as("renamed").isFalse();
        List<Star> others = new ArrayList<>(stars);
        others.set(0, new Star(stars.get(0).movieId(), 1));
        session.welcomeGuests(List.of(new Guest(672, "Ada Lovelace", others)));
        runner.settle();
        assertThat(model.first().shownProperty().get().how().foldedIn()).as("another rating").isTrue();
    }

    /** The question came before the tab was made. */
    @Test
    void answersAQuestionThatWasAskedBeforeItWasThere() {
        session.recommendWith(tuned());
        session.askWhy(15, 1);
        PickViewModel later = new PickViewModel(session, jobs);
        runner.settle();
        assertThat(later.pickedProperty().get().userId()).isEqualTo(15);
        assertThat(later.pickedProperty().get().movieId()).isEqualTo(1);
        later.close();
    }

    @Test
    void refitsAModelThatCannotFoldAGuestIn() {
        type("1");
        session.recommendWith(tuned());
        session.welcomeGuests(List.of(new Guest(672, "Ada", List.of(new Star(1, 5), new Star(318, 4)))));
        model.first().choose(new Wanted(ModelRegistry.kind("baseline").spec(), FittedModel.Side.TRAINING));
        runner.settle();
        type("672");
        assertThat(lines()).hasSize(5);
        assertThat(model.first().shownProperty().get().how().words())
                .isEqualTo("by BaselineOnly, refitted on the 80\u00a0% and Ada");
        session.chooseUser(1);
        runner.settle();
        session.chooseUser(672);
        runner.handOver();
        assertThat(model.first().fittingProperty().get()).as("the refit was kept").isNull();
    }

    @Test
    void namesTypicalUsersFromTheirData() {
        assertThat(model.picker().typicalProperty().get().lines()).isEmpty();
        assertThat(model.picker().originProperty().get()).isEmpty();
        session.recommendWith(tuned());
        runner.settle();
        List<PersonaLine> personas = model.picker().typicalProperty().get().lines();
        assertThat(personas).hasSize(6);
        assertThat(personas).extracting(PersonaLine::name).doesNotHaveDuplicates()
                .contains("Mostly 90s, many thrillers, generous", "Mostly 90s, many comedies, strict", "From all decades, many romances, generous");
        model.picker().scopeProperty().set(PickerModel.Scope.TYPICAL);
        runner.settle();
        model.picker().step(1);
        assertThat(session.userProperty().get()).isEqualTo(personas.get(0).userId());
        model.picker().step(1);
        assertThat(session.userProperty().get()).isEqualTo(personas.get(1).userId());
    }

    private static FittedModel quick(String spec, FittedModel.Side side) {
        return FittedModel.fit(Release.OF_2016.dataset(), ModelSpec.parse(spec), Protocol.WALK_THROUGH, side, Workers.sequential(), Progress.NONE);
    }

    /** Of a model without factors is said that it has none, and whose the typical users are. */
    @Test
    void findsTypicalUsersByTheModelInUse() {
        PickerModel picker = model.picker();
        session.recommendWith(quick("baseline", FittedModel.Side.TRAINING));
        runner.settle();
        assertThat(picker.typicalProperty().get()).isEqualTo(TypicalUsers.NOBODY);
        assertThat(picker.originProperty().get()).isEqualTo("BaselineOnly has no factors to group users by.");

        session.recommendWith(tuned());
        runner.settle();
        TypicalUsers byTuned = picker.typicalProperty().get();
        assertThat(picker.originProperty().get()).isEqualTo("Alike by the factors of SVD (tuned), from the 80\u00a0% training ratings.");

        FittedModel small = quick("svd:n_factors=5,n_epochs=5", FittedModel.Side.EVERYTHING);
        session.recommendWith(small);
        assertThat(picker.typicalProperty().get()).as("until others are found").isSameAs(byTuned);
        assertThat(picker.originProperty().get()).as("whose they are").contains("SVD (tuned)");
        runner.settle();
        TypicalUsers bySmall = picker.typicalProperty().get();
        assertThat(bySmall.fitted()).isSameAs(small);
        assertThat(bySmall.lines()).hasSize(6).isNotEqualTo(byTuned.lines());
        assertThat(picker.originProperty().get()).endsWith(", from all ratings.");
        assertThat(picker.typicalPython()).contains("train, test = ratings, ratings.iloc[:0]").contains("SVD(n_factors=5, n_epochs=5").contains("model.pu[users]");

        session.recommendWith(quick("baseline", FittedModel.Side.TRAINING));
        runner.settle();
        assertThat(picker.typicalProperty().get()).isSameAs(bySmall);
        assertThat(picker.originProperty().get()).startsWith("BaselineOnly has no factors to group users by. Alike by the factors of SVD");

        session.open(OpenData.of(Release.OF_2016.dataset()));
        runner.settle();
        assertThat(picker.typicalProperty().get()).as("other data, other users").isEqualTo(TypicalUsers.NOBODY);
        assertThat(picker.originProperty().get()).isEmpty();
    }

    @Test
    void knowsWhereAMovieIsOnTheWebOnlyWhereTheDataDoes() {
        assertThat(model.pages(1)).as("the built-in data has no links").isEmpty();
        Dataset plain = Release.OF_2016.dataset();
        Dataset linked = new Dataset(plain.name(), plain.ratings(), plain.catalog(), List.of(),
                Map.of(1, new Links("0114709", "862"), 2, new Links("", "8844"), 3, new Links("", "")), plain.scale(), plain.sha256());
        assertThat(WebPage.of(linked, 1)).containsExactly(new WebPage("IMDb", "https://www.imdb.com/title/tt0114709"),
                new WebPage("TMDB", "https://www.themoviedb.org/movie/862"));
        assertThat(WebPage.of(linked, 2)).extracting(WebPage::site).containsExactly("TMDB");
        assertThat(WebPage.of(linked, 3)).isEmpty();
    }

    @Test
    void forgetsTheUserOfOtherData() {
        type("273");
        session.recommendWith(tuned());
        runner.settle();
        session.open(OpenData.of(Release.OF_2016.dataset()));
        runner.settle();
        assertThat(model.metProperty().get()).isNull();
        assertThat(lines()).isEmpty();
        assertThat(model.first().fittedProperty().get()).isNull();
        assertThat(model.pickedProperty().get()).isNull();
    }
}
