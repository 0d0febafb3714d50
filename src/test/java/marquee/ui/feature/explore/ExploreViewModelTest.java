package marquee.ui.feature.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
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
        assertThat(model.factsProperty().get()).extracting(Fact::value)
                .containsExactly("100,004", "671", "9,066", "3.54", "1.64\u00a0%", "1995–2016");
        assertThat(model.describeProperty().get()).extracting(Statistic::name)
                .containsExactly("count", "mean", "std", "min", "25\u00a0%", "50\u00a0%", "75\u00a0%", "max");
        assertThat(model.describeProperty().get()).extracting(row -> DescribeCard.figure(row.value()))
                .containsExactly("100,004", "3.543608", "1.058064", "0.500000", "3.000000", "4.000000", "4.000000", "5.000000");
        assertThat(model.densityProperty().get().get(0).value()).isCloseTo(100_004 / (671.0 * 9066), within(1e-15));
        assertThat(model.densityProperty().get().get(1).value()).isCloseTo(1 - 100_004 / (671.0 * 9066), within(1e-15));
    }

    @Test
    void showsTheFiguresBeforeThePictures() {
        session.open(OpenData.of(Release.OF_2016.dataset()));
        runner.work();
        runner.handOver();
        assertThat(model.shownProperty().get()).isTrue();
        assertThat(model.starsProperty().get().bars().bars()).hasSize(10);
        assertThat(model.matrix().viewportProperty().get()).isNull();
        runner.settle();
        assertThat(model.matrix().viewportProperty().get()).isEqualTo(new MatrixViewport(0, 0, 9066, 671));
    }

    @Test
    void drawsTheHistogramInTwentyBinsOrByHalfStars() {
        openBuiltIn();
        List<Bar> bins = model.starsProperty().get().bars().bars();
        assertThat(bins).extracting(Bar::low).usingComparatorForType(ExploreViewModelTest::nearly, Double.class).containsExactly(0.5, 0.95, 1.4, 1.85, 2.3, 2.975, 3.425, 3.875, 4.325, 4.775);
        assertThat(bins).extracting(Bar::value).containsExactly(1101.0, 3326.0, 1687.0, 7271.0, 4449.0, 20064.0, 10538.0, 28750.0, 7723.0, 15095.0);
        assertThat(model.starsProperty().get().mean()).isCloseTo(3.543608, within(1e-6));
        assertThat(model.starsProperty().get().median()).isEqualTo(4);
        model.twentyBinsProperty().set(false);
        assertThat(model.starsProperty().get().bars().bars()).extracting(bar -> (bar.low() + bar.high()) / 2)
                .usingComparatorForType(ExploreViewModelTest::nearly, Double.class)
                .containsExactly(0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0);
        assertThat(model.starsProperty().get().bars().bars().get(9).words()).isEqualTo("5.0 stars: 15,095 ratings (15.1\u00a0%)");
    }

    @Test
    void narrowsEverythingButTheHistogramToTheChosenStars() {
        openBuiltIn();
        model.toggleStars("5.0");
        runner.settle();
        assertThat(model.factsProperty().get().get(0)).isEqualTo(new Fact("ratings", "Ratings", "15,095", "of 100,004"));
        assertThat(model.describeProperty().get().get(1).value()).isEqualTo(5);
        Bars bars = model.starsProperty().get().bars();
        assertThat(bars.bars()).extracting(Bar::value).contains(1101.0, 15095.0);
        assertThat(bars.anyChosen()).isTrue();
        assertThat(bars.bars()).filteredOn(Bar::chosen).extracting(Bar::key).containsExactly("5.0");
        model.clear();
        runner.settle();
        assertThat(model.factsProperty().get().get(0).value()).isEqualTo("100,004");
    }

    @Test
    void keepsOnlyTheNewestSelection() {
        openBuiltIn();
        model.toggleStars("5.0");
        model.toggleStars("4.0");
        runner.settle();
        assertThat(model.factsProperty().get().get(0).value()).isEqualTo("43,845"); // 15,095 + 28,750
    }

    @Test
    void forgetsTheSelectionWithTheData() {
        openBuiltIn();
        model.toggleStars("5.0");
        openBuiltIn();
        assertThat(model.selectionProperty().get()).isEqualTo(Selection.ALL);
        assertThat(model.factsProperty().get().get(0).value()).isEqualTo("100,004");
    }

    @Test
    void listensNoMoreOnceClosed() {
        openBuiltIn();
        model.close();
        model.twentyBinsProperty().set(false);
        assertThat(model.starsProperty().get().bars().bars().get(0).high()).isEqualTo(0.725);
        openBuiltIn();
        assertThat(jobs.running()).isEmpty();
    }

    private static int nearly(Double a, Double b) {
        return Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b);
    }

    private void openBuiltIn() {
        OpenData data = OpenData.of(Release.OF_2016.dataset());
        session.open(session.data().isEmpty() ? data : new OpenData(data.dataset(), data.report(), new DataSource.At(Path.of("again"))));
        runner.settle();
    }
}
