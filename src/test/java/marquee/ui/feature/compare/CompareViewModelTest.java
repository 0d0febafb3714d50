package marquee.ui.feature.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import marquee.core.data.Dataset;
import marquee.core.registry.ModelSpec;
import marquee.study.CompareModels;
import marquee.study.LineUp;
import marquee.testing.MadeUpData;
import marquee.testing.SteppedRunner;
import marquee.ui.job.Jobs;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.store.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareViewModelTest {

    private static final Dataset DATA = MadeUpData.of(30, 40, 600);

    @TempDir
    private Path home;

    private final SteppedRunner runner = new SteppedRunner();
    private final Session session = new Session();
    private Jobs jobs;
    private CompareViewModel model;

    @BeforeEach
    void open() {
        jobs = new Jobs(runner, (what, failure) -> {
            throw new AssertionError(what, failure);
        });
        model = new CompareViewModel(session, jobs, Settings.load(home));
        session.open(OpenData.of(DATA));
        runner.settle();
    }

    @AfterEach
    void close() {
        model.close();
        jobs.close();
    }

    @Test
    void namesTheModelThatDidNotConverge() {
        assertThat(model.warning()).isEmpty();
        model.lineUp().replace(model.lineUp().entries().get(0), ModelSpec.parse("svd:lr_all=1,n_epochs=100"));
        model.run();
        runner.settle();

        assertThat(model.comparisonProperty().get().rows().get(0).diverged()).isTrue();
        assertThat(model.warning()).startsWith("SVD (n_epochs 100, lr_all 1.0) did not converge: ");
    }

    @Test
    void theFirstLineUpIsTheWalkThrough() {
        CompareModels.Request request = model.lineUp().requestProperty().get();

        assertThat(request).isEqualTo(CompareModels.Request.walkThrough(DATA));
        assertThat(model.estimateProperty().get()).contains("about");
        assertThat(model.comparisonProperty().get()).isNull();
    }

    @Test
    void aRunShowsARowPerModelAndTheHoldOutTestOfTheFinalOne() {
        model.run();
        assertThat(model.runningProperty().get()).isNotNull();
        runner.settle();

        List<AccuracyRow> rows = model.rows();
        assertThat(rows).extracting(AccuracyRow::model).containsExactly("BaselineOnly", "KNNBaseline", "SVD", "SVD (tuned)", "SVD (tuned)");
        assertThat(rows).extracting(AccuracyRow::isFinal).containsExactly(false, false, false, true, true);
        assertThat(rows).extracting(AccuracyRow::isHoldOut).containsExactly(false, false, false, false, true);
        assertThat(rows.get(3).holdOutRmse()).isEqualTo(rows.get(4).rmse());
        assertThat(model.comparisonProperty().get().complete()).isTrue();
        assertThat(model.runningProperty().get()).isNull();
        assertThat(model.staleProperty().get()).isFalse();
    }

    @Test
    void theRowsAreTheStudysFigures() {
        model.run();
        runner.settle();

        AccuracyRow svd = model.rows().get(2);
        var study = model.comparisonProperty().get().rows().get(2).crossValidation().orElseThrow();
        assertThat(svd.rmse()).isEqualTo(study.rmse());
        assertThat(svd.mae()).isEqualTo(study.mae());
        assertThat(svd.rmseSpread()).isEqualTo(study.rmseSpread());
        assertThat(svd.fitSeconds()).isCloseTo(study.fitSeconds(), within(1e-12));
    }

    @Test
    void rowsAppearAsFoldsEndAndCancelKeepsThem() {
        model.run();
        model.comparisonProperty().subscribe(shown -> {
            if (shown != null && model.runningProperty().get() != null) {
                model.cancel();
            }
        });
        runner.work();
        runner.passTime();

        assertThat(model.runningProperty().get()).isNull();
        assertThat(model.comparisonProperty().get()).isNotNull();
        assertThat(model.rows().stream().mapToDouble(AccuracyRow::rmse)).anyMatch(rmse -> rmse > 0);
        int kept = model.rows().size();
        runner.settle();
        assertThat(model.rows()).hasSize(kept);
    }

    @Test
    void aChangedSettingMakesTheResultStaleUntilItIsRunAgain() {
        model.run();
        runner.settle();

        model.lineUp().seedProperty().set("43");
        assertThat(model.staleProperty().get()).isTrue();
        model.lineUp().seedProperty().set("42");
        assertThat(model.staleProperty().get()).isFalse();
        model.lineUp().entries().get(1).includedProperty().set(false);
        assertThat(model.staleProperty().get()).isTrue();

        model.run();
        runner.settle();
        assertThat(model.staleProperty().get()).isFalse();
        assertThat(model.rows()).extracting(AccuracyRow::model).doesNotContain("KNNBaseline");
    }

    @Test
    void impossibleSettingsAreSaidAndCannotBeRun() {
        LineUpViewModel lineUp = model.lineUp();
        lineUp.foldsProperty().set("one");
        assertThat(lineUp.problemProperty().get()).contains("folds");
        assertThat(lineUp.requestProperty().get()).isNull();
        model.run();
        assertThat(model.runningProperty().get()).isNull();

        lineUp.foldsProperty().set("1");
        assertThat(lineUp.problemProperty().get()).contains("at least 2");
        lineUp.foldsProperty().set("481"); // 480 of the 600 ratings are on the training side
        assertThat(lineUp.problemProperty().get()).contains("600");
        lineUp.foldsProperty().set("480");
        assertThat(lineUp.problemProperty().get()).isEmpty();
        lineUp.testFractionProperty().set("1");
        assertThat(lineUp.problemProperty().get()).contains("below 1");
        lineUp.testFractionProperty().set("0,5");
        lineUp.foldsProperty().set("3");
        assertThat(lineUp.requestProperty().get().protocol().testFraction()).isEqualTo(0.5);
        lineUp.seedProperty().set("-1");
        assertThat(lineUp.problemProperty().get()).contains("4294967295");
    }

    @Test
    void withoutATickThereIsNothingToRun() {
        model.lineUp().entries().forEach(entry -> entry.includedProperty().set(false));

        assertThat(model.lineUp().requestProperty().get()).isNull();
        assertThat(model.lineUp().problemProperty().get()).isNotEmpty();
    }

    @Test
    void theLastModelIsTheFinalOneIfTheChosenOneIsOut() {
        LineUpViewModel lineUp = model.lineUp();
        lineUp.remove(lineUp.entries().get(3));
        assertThat(lineUp.lineUp().orElseThrow().finalModel()).isEqualTo(ModelSpec.parse("svd"));

        lineUp.add(LineUp.TUNED_SVD);
        assertThat(lineUp.lineUp().orElseThrow().finalModel()).isEqualTo(LineUp.TUNED_SVD);
        lineUp.makeFinal(lineUp.entries().get(0));
        assertThat(lineUp.lineUp().orElseThrow().finalModel()).isEqualTo(ModelSpec.parse("baseline"));
    }

    @Test
    void otherDataTakesTheResultAway() {
        model.run();
        runner.settle();
        session.open(OpenData.of(MadeUpData.of(10, 12, 60)));
        runner.settle();

        assertThat(model.comparisonProperty().get()).isNull();
        assertThat(model.lineUp().requestProperty().get().dataset().ratings().size()).isEqualTo(60);
    }

    @Test
    void thePythonCarriesTheParametersOfTheResult() {
        model.run();
        runner.settle();
        model.lineUp().seedProperty().set("43");

        assertThat(model.python()).contains("random_state=42", "KFold(3", "\"SVD (tuned)\": SVD(n_factors=100, n_epochs=30")
                .doesNotContain("43");
    }
}
