package marquee.ui.feature.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import marquee.study.explore.Selection;
import marquee.testing.Release;
import marquee.testing.SteppedRunner;
import marquee.ui.job.Jobs;
import marquee.ui.session.DataSource;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExploreViewModelTest {

    private final Locale locale = Locale.getDefault();
    private final SteppedRunner runner = new SteppedRunner();
    private final List<String> failures = new ArrayList<>();
    private final Session session = new Session();
    private final Jobs jobs = new Jobs(runner, (what, failure) -> failures.add(what + failure));
    private ExploreViewModel model;

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.US);
        model = new ExploreViewModel(session, jobs);
    }

    @AfterEach
    void nothingFailed() {
        Locale.setDefault(locale);
        assertThat(failures).isEmpty();
    }

    @Test
    void showsNothingBeforeThereIsData() {
        runner.settle();
        assertThat(model.shownProperty().get()).isFalse();
        model.toggleStars("4.0");
        assertThat(model.selectionProperty().get()).isEqualTo(Selection.ALL);
    }

    @Test
    void showsTheFiguresOfTheData() {
        openBuiltIn();
        assertThat(model.shownProperty().get()).isTrue();
        assertThat(page().facts()).extracting(Fact::value)
                .containsExactly("100,004", "671", "9,066", "3.54", "1.64\u00a0%", "1995–2016");
        assertThat(page().describe()).extracting(Statistic::name)
                .containsExactly("count", "mean", "std", "min", "25\u00a0%", "50\u00a0%", "75\u00a0%", "max");
        assertThat(page().describe()).extracting(row -> DescribeCard.figure(row.value()))
                .containsExactly("100,004", "3.543608", "1.058064", "0.500000", "3.000000", "4.000000", "4.000000", "5.000000");
        assertThat(page().density().get(0).value()).isCloseTo(100_004 / (671.0 * 9066), within(1e-15));
        assertThat(page().density().get(1).value()).isCloseTo(1 - 100_004 / (671.0 * 9066), within(1e-15));
    }

    @Test
    void showsTheFiguresBeforeThePictures() {
        session.open(OpenData.of(Release.OF_2016.dataset()));
        runner.work();
        runner.handOver();
        assertThat(model.shownProperty().get()).isTrue();
        assertThat(page().stars().bins().bars().bars()).hasSize(10);
        assertThat(model.matrix().viewportProperty().get()).isNull();
        runner.settle();
        assertThat(model.matrix().viewportProperty().get()).isEqualTo(new MatrixViewport(0, 0, 9066, 671));
    }

    @Test
    void showsFiguresAndPicturesAtOnceWhereSomebodyLookedAhead() {
        OpenData data = OpenData.of(Release.OF_2016.dataset());
        ExploreViewModel.lookAhead(data).run();
        session.open(data);
        runner.work();
        runner.handOver();
        assertThat(model.shownProperty().get()).isTrue();
        assertThat(page().facts().get(0).value()).isEqualTo("100,004");
        assertThat(model.matrix().viewportProperty().get()).isEqualTo(new MatrixViewport(0, 0, 9066, 671));
        model.toggleStars("5.0");
        runner.settle();
        assertThat(page().facts().get(0)).isEqualTo(new Fact("ratings", "Ratings", "15,095", "of 100,004"));
    }

    @Test
    void keepsThePictureOfTheMatrixWhileTheOthersAreMade() {
        session.open(OpenData.of(Release.OF_2016.dataset()));
        model.matrix().resize(300, 200);
        runner.settle();
        Object before = model.matrix().wholeProperty().get();
        assertThat(before).isNotNull();
        model.wantMore();
        runner.settle();
        assertThat(page().more().genres().bars()).isNotEmpty();
        assertThat(model.matrix().wholeProperty().get()).isSameAs(before);
    }

    @Test
    void drawsTheHistogramInTwentyBinsOrByHalfStars() {
        openBuiltIn();
        List<Bar> bins = page().stars().bins().bars().bars();
        assertThat(bins).extracting(Bar::low).usingComparatorForType(ExploreViewModelTest::nearly, Double.class).containsExactly(0.5, 0.95, 1.4, 1.85, 2.3, 2.975, 3.425, 3.875, 4.325, 4.775);
        assertThat(bins).extracting(Bar::value).containsExactly(1101.0, 3326.0, 1687.0, 7271.0, 4449.0, 20064.0, 10538.0, 28750.0, 7723.0, 15095.0);
        assertThat(page().stars().bins().mean()).isCloseTo(3.543608, within(1e-6));
        assertThat(page().stars().bins().median()).isEqualTo(4);
        assertThat(page().stars().halves().bars().bars()).extracting(bar -> (bar.low() + bar.high()) / 2)
                .usingComparatorForType(ExploreViewModelTest::nearly, Double.class)
                .containsExactly(0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0);
        assertThat(page().stars().halves().bars().bars().get(9).words()).isEqualTo("5.0 stars: 15,095 ratings (15.1\u00a0%)");
    }

    @Test
    void narrowsEverythingButTheHistogramToTheChosenStars() {
        openBuiltIn();
        model.toggleStars("5.0");
        runner.settle();
        assertThat(page().facts().get(0)).isEqualTo(new Fact("ratings", "Ratings", "15,095", "of 100,004"));
        assertThat(page().describe().get(1).value()).isEqualTo(5);
        Bars bars = page().stars().bins().bars();
        assertThat(bars.bars()).extracting(Bar::value).contains(1101.0, 15095.0);
        assertThat(bars.anyChosen()).isTrue();
        assertThat(bars.bars()).filteredOn(Bar::chosen).extracting(Bar::key).containsExactly("5.0");
        model.clear();
        runner.settle();
        assertThat(page().facts().get(0).value()).isEqualTo("100,004");
    }

    @Test
    void theTimeSpanFollowsThePeriodAndTheOtherFilters() {
        openBuiltIn();
        assertThat(page().facts().get(3)).isEqualTo(new Fact("mean", "Mean rating", "3.54", "median 4.0, scale 0.5 to 5.0"));
        assertThat(page().facts().get(5).detail()).isEqualTo("1995-01-09 to 2016-10-16");
        model.togglePeriod("2000");
        runner.settle();
        assertThat(page().facts().get(5)).isEqualTo(new Fact("time", "Time span", "2000", "2000-01 to 2000-12"));
        model.clear();
        model.toggleStars("0.5");
        runner.settle();
        assertThat(page().facts().get(5).value()).as("half stars came in 2003").isEqualTo("2003–2016");
    }

    @Test
    void aBarOfTimeStandsOverItsYear() {
        openBuiltIn();
        model.wantMore();
        runner.settle();
        assertThat(page().more().years().bars()).hasSize(22).allSatisfy(bar -> {
            assertThat((bar.low() + bar.high()) / 2).isEqualTo(Integer.parseInt(bar.label()));
            assertThat(bar.high() - bar.low()).isEqualTo(1);
        });
    }

    @Test
    void keepsOnlyTheNewestSelection() {
        openBuiltIn();
        model.toggleStars("5.0");
        model.toggleStars("4.0");
        runner.settle();
        assertThat(page().facts().get(0).value()).isEqualTo("43,845"); // 15,095 + 28,750
    }

    @Test
    void forgetsTheSelectionWithTheData() {
        openBuiltIn();
        model.toggleStars("5.0");
        openBuiltIn();
        assertThat(model.selectionProperty().get()).isEqualTo(Selection.ALL);
        assertThat(page().facts().get(0).value()).isEqualTo("100,004");
    }

    @Test
    void listensNoMoreOnceClosed() {
        openBuiltIn();
        model.close();
        openBuiltIn();
        assertThat(jobs.running()).isEmpty();
    }

    @Test
    void leavesOutWhatIsFurtherDownUntilItIsWanted() {
        OpenData data = OpenData.of(Release.OF_2016.dataset());
        session.open(data);
        runner.settle();
        assertThat(page().more()).isSameAs(Page.More.NONE);
        assertThat(model.matrix().viewportProperty().get()).isNotNull();
        model.wantMore();
        runner.settle();
        assertThat(page().more().genres().bars()).hasSize(20);
    }

    @Test
    void showsTheGenresWithCountAndMean() {
        openBuiltIn();
        Bars genres = page().more().genres();
        assertThat(genres.bars().get(0).words()).isEqualTo("Drama: 44,752 ratings of 4,328 movies, mean 3.68");
        assertThat(genres.bars()).extracting(Bar::value).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(page().more().genreMeans().bars().get(0).label()).isEqualTo("Film-Noir");
        assertThat(page().more().genreMeans().bars()).extracting(Bar::value).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aChosenGenreNarrowsTheOtherPicturesAndStaysAmongAllGenres() {
        openBuiltIn();
        model.toggleGenre("Sci-Fi");
        runner.settle();
        assertThat(page().more().genres().bars()).hasSize(20).filteredOn(Bar::chosen).extracting(Bar::key).containsExactly("Sci-Fi");
        double left = page().more().genres().bars().stream().filter(Bar::chosen).findFirst().orElseThrow().value();
        assertThat(page().more().years().bars().stream().mapToDouble(Bar::value).sum()).isEqualTo(left);
        assertThat(page().stars().halves().bars().bars().stream().mapToDouble(Bar::value).sum()).isEqualTo(left);
        assertThat(page().more().films()).allSatisfy(film -> assertThat(film.genres()).contains("Sci-Fi"));
        assertThat(page().left()).isEqualTo("15.4\u00a0% of the ratings left: 15,365 ratings, 664 users, 791 movies");
        assertThat(model.filtersProperty().get()).extracting(Filter::words).containsExactly("Genre: Sci-Fi");
        model.remove(model.filtersProperty().get().get(0));
        runner.settle();
        assertThat(page().left()).isEmpty();
        assertThat(model.selectionProperty().get()).isEqualTo(Selection.ALL);
    }

    @Test
    void periodsGrowByTheirNeighbours() {
        openBuiltIn();
        model.togglePeriod("2003");
        model.togglePeriod("2004");
        assertThat(words()).containsExactly("Period: 2003–2004");
        model.togglePeriod("2002-12");
        assertThat(words()).containsExactly("Period: 2002-12 to 2004-12");
        model.togglePeriod("2010");
        assertThat(words()).containsExactly("Period: 2010");
        model.togglePeriod("2010");
        assertThat(words()).isEmpty();
    }

    @Test
    void saysWhatIsFiltered() {
        openBuiltIn();
        List.of("4.0", "4.5", "5.0").forEach(model::toggleStars);
        model.toggleGroup("FROM_1000");
        model.toggleGroup("FROM_20");
        assertThat(words()).containsExactly("Rating: 4.0–5.0", "Users with 20–49 ratings", "Users with 1,000 and more ratings");
        model.toggleStars("4.5");
        assertThat(words()).contains("Rating: 4.0, 5.0");
        runner.settle();
        assertThat(page().more().groups().bars()).filteredOn(Bar::chosen).extracting(Bar::key).containsExactly("FROM_20", "FROM_1000");
    }

    @Test
    void listsTheMostAndTheBestRatedMovies() {
        openBuiltIn();
        List<FilmRow> films = page().more().films();
        assertThat(FilmTable.mostRated(films, 1)).hasSize(9066).first().isEqualTo(new FilmRow(356, "Forrest Gump", 1994, "Comedy, Drama, Romance, War", 341, films.get(0).mean()));
        assertThat(FilmTable.bestRated(films, 50).get(0).title()).isEqualTo("Godfather, The");
        assertThat(FilmTable.bestRated(films, 50)).allSatisfy(film -> assertThat(film.ratings()).isGreaterThanOrEqualTo(50))
                .extracting(FilmRow::mean).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(FilmTable.bestRated(films, 400)).isEmpty();
    }

    @Test
    void saysHowMuchTheTopHas() {
        openBuiltIn();
        assertThat(page().more().shares().summary()).isEqualTo("10\u00a0% of movies have 60\u00a0% of the ratings");
        Curve movies = page().more().shares().curves().get(0);
        assertThat(movies.points()).hasSize(101);
        assertThat(movies.points().get(100).y()).isEqualTo(100);
        Curve ranks = page().more().ranks().curves().get(0);
        assertThat(ranks.points().get(0).words()).isEqualTo("The movie at rank 1 has 341 ratings");
        assertThat(ranks.points().get(ranks.points().size() - 1).x()).isEqualTo(9066);
    }

    @Test
    void showsTheFirstRowsOfEachFile() throws Exception {
        session.open(OpenData.of(marquee.core.csv.DatasetReader.readBuiltIn(marquee.core.progress.Progress.NONE), new DataSource.BuiltIn()));
        assertThat(model.filesProperty().get()).extracting(FileHead::name).containsExactly("ratings.csv", "movies.csv");
        assertThat(model.filesProperty().get().get(0).header()).containsExactly("userId", "movieId", "rating", "timestamp");
        assertThat(model.filesProperty().get().get(0).rows().get(0)).containsExactly("1", "31", "2.5", "1260759144");
        runner.settle();
    }

    @Test
    void nothingLeftIsSaidAndNotAnError() {
        openBuiltIn();
        model.togglePeriod("1980");
        runner.settle();
        assertThat(page().facts().get(0).value()).isEqualTo("0");
        assertThat(page().facts().get(3).value()).isEqualTo("–");
        assertThat(page().stars().bins().summary()).isEqualTo("No rating is left. Take a filter away.");
        assertThat(page().more().shares().curves()).allSatisfy(curve -> assertThat(curve.points()).isEmpty());
    }

    @Test
    void aCancelledLookLeavesChoiceAndPageInAgreement() {
        openBuiltIn();
        model.toggleStars("5.0");
        List.copyOf(jobs.running()).forEach(marquee.ui.job.JobStatus::cancel);
        runner.settle();
        assertThat(model.selectionProperty().get()).isEqualTo(page().selection()).isEqualTo(Selection.ALL);
    }

    private Page page() {
        return model.pageProperty().get();
    }

    private List<String> words() {
        return model.filtersProperty().get().stream().map(Filter::words).toList();
    }

    private static int nearly(Double a, Double b) {
        return Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b);
    }

    private void openBuiltIn() {
        OpenData data = OpenData.of(Release.OF_2016.dataset());
        model.wantMore();
        session.open(session.data().isEmpty() ? data : new OpenData(data.dataset(), data.report(), new DataSource.At(Path.of("again"))));
        runner.settle();
    }
}
