package marquee.ui.feature.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import marquee.chart.ChartLook;
import marquee.core.data.Dataset;
import marquee.core.evaluate.Accuracy;
import marquee.core.evaluate.CrossValidation;
import marquee.core.evaluate.Measure;
import marquee.core.evaluate.RankingProtocol;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelRegistry;
import marquee.core.registry.ModelSpec;
import marquee.core.search.FoldPlan;
import marquee.core.search.Objective;
import marquee.core.search.ParameterGrid;
import marquee.core.search.PointScore;
import marquee.core.search.Search;
import marquee.core.split.HoldOut;
import marquee.core.split.KFold;
import marquee.core.split.Split;
import marquee.study.CompareConfidence;
import marquee.study.Comparison;
import marquee.study.ErrorGroups;
import marquee.study.LearningCurve;
import marquee.study.Protocol;
import marquee.study.RankingComparison;
import marquee.testing.SteppedRunner;
import marquee.ui.job.Jobs;
import marquee.ui.text.Numbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tuning, learning and who wins, each driven as its view drives it. */
class SectionsViewModelTest {

    private static final ModelSpec SVD = OpenCompare.SVD;

    private static final ChartLook LOOK = new ChartLook(false, 1);

    private static final Dataset DATA = OpenCompare.DATA;

    @TempDir
    private Path home;

    private OpenCompare open;
    private SteppedRunner runner;
    private Jobs jobs;
    private CompareViewModel model;

    @BeforeEach
    void open() {
        open = new OpenCompare(home);
        runner = open.runner;
        jobs = open.jobs;
        model = open.model;
    }

    @AfterEach
    void close() {
        open.close();
    }

    private TuningViewModel tuning() {
        TuningViewModel tuning = new TuningViewModel(model.lineUp(), jobs);
        for (GridFormViewModel.Line line : tuning.form().linesProperty().get()) {
            line.values().set(switch (line.option().name()) {
                case "n_factors" -> "2, 4";
                case "n_epochs" -> "1, 3, 6";
                case "reg_all" -> "0.1";
                default -> "";
            });
        }
        return tuning;
    }

    @Test
    void theGridFillsAndItsBestPointIsRinged() {
        TuningViewModel tuning = tuning();
        assertThat(tuning.form().gridProperty().get().points()).hasSize(6);
        assertThat(tuning.options()).containsExactly("n_factors", "n_epochs");
        assertThat(tuning.heatProperty().get()).isEqualTo(HeatPicture.empty(
                "Press Search: each of the 6 points of the grid is tried on the training side, and its cell filled."));
        tuning.run();
        assertThat(tuning.heatProperty().get().cells()).hasSize(6).allSatisfy(cell -> assertThat(cell.value()).isNaN());
        runner.settle();

        HeatPicture heat = tuning.heatProperty().get();
        double lowest = heat.cells().stream().mapToDouble(HeatCell::value).min().orElseThrow();
        assertThat(heat.cells()).filteredOn(cell -> cell.mark() == HeatCell.Mark.BEST).singleElement()
                .satisfies(cell -> assertThat(cell.value()).isEqualTo(lowest));
        assertThat(heat.columns()).containsExactly("1", "3", "6");
        assertThat(heat.rows()).containsExactly("2", "4");
        assertThat(tuning.staleProperty().get()).isFalse();
        assertThat(tuning.python()).contains("GridSearchCV(SVD", "\"n_factors\": [2, 4]", "\"reg_all\": [0.1]", "random_state=42");

        assertThat(tuning.passport()).startsWith("grid of SVD: n_factors 2, 4; n_epochs 1, 3, 6; reg_all 0.1 · by RMSE · data 00000000 · 20\u00a0% held out · 3 folds · seed 42");
        assertThat(tuning.curvePassport()).startsWith("RMSE over n_epochs, the rest as in n_factors ").endsWith(tuning.passport());
        tuning.objectiveProperty().set(Objective.MAE);
        assertThat(tuning.passport()).contains("by MAE");
        assertThat(tuning.heatProperty().get().cells().get(0).value()).isLessThan(heat.cells().get(0).value());
    }

    @Test
    void theCellsAreTheFiguresOfASearchOfItsOwn() {
        TuningViewModel tuning = tuning();
        tuning.form().linesProperty().get().stream().filter(line -> line.option().name().equals("reg_all")).findFirst().orElseThrow()
                .values().set("0.02, 0.4");
        tuning.run();
        runner.settle();
        tuning.acrossProperty().set("n_epochs");

        ParameterGrid grid = ParameterGrid.of(ModelRegistry.kind("svd"), ParameterGrid.Axis.of("n_factors", "2", "4"),
                ParameterGrid.Axis.of("n_epochs", "1", "3", "6"), ParameterGrid.Axis.of("reg_all", "0.02", "0.4"));
        List<Split> folds = KFold.split(HoldOut.split(DATA.ratings().size(), 0.2, 42).train(), 3, 42);
        List<PointScore> search = Search.run(grid, new FoldPlan(DATA.ratings(), DATA.scale(), folds, 42, true), List.of(), Workers.sequential(), Progress.NONE,
                point -> { }).scores();
        assertThat(search).hasSize(12);
        for (Objective objective : Objective.values()) {
            tuning.objectiveProperty().set(objective);
            HeatPicture heat = tuning.heatProperty().get();
            assertThat(heat.cells()).hasSize(6).allSatisfy(cell -> {
                String settings = "svd:n_factors=" + heat.rows().get(cell.row()) + ",n_epochs=" + heat.columns().get(cell.column()) + ",reg_all=";
                double lowest = Stream.of("0.02", "0.4").mapToDouble(strength -> mean(search, ModelSpec.parse(settings + strength), objective)).min().orElseThrow();
                assertThat(cell.value()).isEqualTo(lowest);
                assertThat(cell.label()).isEqualTo(Numbers.error(lowest));
            });
        }
    }

    /** The mean over the folds of a point, summed here. */
    private static double mean(List<PointScore> search, ModelSpec point, Objective objective) {
        PointScore score = search.stream().filter(each -> each.point().equals(point)).findFirst().orElseThrow();
        double sum = 0;
        for (CrossValidation.Fold fold : score.folds().folds()) {
            sum += objective == Objective.RMSE ? fold.accuracy().rmse() : fold.accuracy().mae();
        }
        return sum / 3;
    }

    @Test
    void aClickTakesTheParametersOverAndTheCurveGoesThroughThem() {
        TuningViewModel tuning = tuning();
        tuning.run();
        runner.settle();
        HeatCell cell = tuning.heatProperty().get().at(1, 0).orElseThrow();
        tuning.takeOver(cell);

        ModelSpec taken = ModelSpec.parse("svd:n_factors=2,n_epochs=3,reg_all=0.1");
        assertThat(tuning.chosenProperty().get()).isEqualTo(taken);
        assertThat(model.lineUp().lineUp().orElseThrow().finalModel()).isEqualTo(taken);
        LinesPicture curve = tuning.curveProperty().get();
        assertThat(curve.names()).containsExactly("1", "3", "6");
        assertThat(curve.lines().get(0).values().get(1)).isCloseTo(cell.value(), within(1e-12));
        assertThat(curve.lines().get(1).values()).allSatisfy(value -> assertThat(value).isPositive());
        assertThat(curve.marked()).isEqualTo(1);
    }

    @Test
    void aFurtherClickTakesThePlaceOfTheOneBefore() {
        TuningViewModel tuning = tuning();
        tuning.run();
        runner.settle();
        for (HeatCell cell : tuning.heatProperty().get().cells()) {
            tuning.takeOver(cell);
            tuning.takeOver(cell);
            assertThat(model.lineUp().entries()).extracting(LineUpEntry::model)
                    .containsExactly(ModelSpec.parse("baseline"), SVD, tuning.chosenProperty().get());
            assertThat(model.lineUp().finalModelProperty().get()).isEqualTo(tuning.chosenProperty().get());
        }
        ModelSpec last = tuning.chosenProperty().get();
        model.lineUp().add(ModelSpec.parse("svd:n_factors=2,n_epochs=1,reg_all=0.1")); // which is in the grid as well
        tuning.takeOver(tuning.heatProperty().get().at(0, 0).orElseThrow());
        assertThat(model.lineUp().entries()).extracting(LineUpEntry::model).hasSize(3).doesNotContain(last).contains(tuning.chosenProperty().get());
        tuning.takeOver(tuning.heatProperty().get().at(1, 0).orElseThrow());
        assertThat(model.lineUp().entries()).as("what somebody else put there stays").hasSize(4);
    }

    @Test
    void anImpossibleGridIsSaid() {
        GridFormViewModel form = new GridFormViewModel();
        assertThat(form.gridProperty().get().points()).hasSize(36);
        form.linesProperty().get().get(0).values().set("50, many");
        assertThat(form.gridProperty().get()).isNull();
        assertThat(form.problemProperty().get()).contains("n_factors");

        form.kindProperty().set(ModelRegistry.kind("baseline"));
        assertThat(form.problemProperty().get()).isNotEmpty();
    }

    @Test
    void anotherSeedMakesTheMapStale() {
        TuningViewModel tuning = tuning();
        tuning.run();
        runner.settle();
        model.lineUp().seedProperty().set("1");

        assertThat(tuning.staleProperty().get()).isTrue();
    }

    @Test
    void theLearningCurveMarksItsBestEpoch() {
        LearningViewModel learning = new LearningViewModel(model.lineUp(), jobs);
        assertThat(learning.models()).contains(SVD);
        learning.chosenProperty().set(SVD);
        learning.run();
        runner.settle();

        assertThat(learning.curveProperty().get().points()).hasSize(5);
        LinesPicture picture = learning.picture();
        assertThat(picture.marked() + 1).isEqualTo(learning.curveProperty().get().best().orElseThrow().epoch());
        assertThat(picture.lines()).hasSize(2).allSatisfy(line -> assertThat(line.values()).hasSize(5));
        assertThat(picture.table().rows()).hasSize(5);
        assertThat(learning.passport()).startsWith("models: SVD = " + SVD.text() + " · data 00000000");
        assertThat(learning.python()).contains("range(1, 6)", "n_epochs=epochs");
        model.lineUp().testFractionProperty().set("0.3");
        assertThat(learning.staleProperty().get()).isTrue();
    }

    @Test
    void theMapOfWinnersHasTheErrorsOfTheHoldOut() {
        WhoWinsViewModel wins = new WhoWinsViewModel(model, jobs);
        assertThat(wins.pictureProperty().get()).isNull();
        wins.testAll();
        runner.settle();
        wins.groupingProperty().set(ErrorGroups.Dimension.GENRE);
        runner.settle();

        HeatPicture picture = wins.pictureProperty().get();
        assertThat(wins.isPartial()).isFalse();
        assertThat(picture.rows()).containsExactly("BaselineOnly", "SVD");
        assertThat(picture.columns()).hasSize(3).startsWith("Comedy");
        assertThat(picture.cells()).hasSize(6);
        for (int column = 0; column < 3; column++) {
            int at = column;
            assertThat(picture.cells()).filteredOn(cell -> cell.column() == at && cell.mark() == HeatCell.Mark.BEST).hasSize(1);
        }
        assertThat(picture.columnTitle()).isEqualTo("Genre of the movie");
        assertThat(picture.cells()).allSatisfy(cell -> assertThat(cell.label()).matches("\\d\\.\\d{3}\n\\d+ ratings"));
        assertThat(wins.passport()).startsWith("held-out ratings by genre · models: BaselineOnly; SVD = " + SVD.text() + " · data ");
        assertThat(wins.membersPython()).contains("explode(\"group\")").doesNotContain("behind");
        wins.choose(picture.cells().get(0));
        runner.settle();
        assertThat(wins.membersPython()).contains("frame.group == \"Comedy\"", "BaselineOnly(");
        assertThat(wins.membersProperty().get()).isNotEmpty().allSatisfy(member -> assertThat(member.name()).startsWith("Film"));
        assertThat(wins.membersTitleProperty().get()).contains("BaselineOnly", "Comedy");
    }

    @Test
    void whatCannotBeToldFromTheBestHasADashedRing() {
        WhoWinsViewModel wins = new WhoWinsViewModel(model, jobs);
        wins.testAll();
        runner.settle();
        Comparison shown = model.comparisonProperty().get();
        Split split = shown.request().protocol().holdOut(DATA);
        List<double[]> estimates = shown.rows().stream().map(row -> row.holdOut().orElseThrow().estimates()).toList();
        int tied = 0;
        for (ErrorGroups.Dimension dimension : ErrorGroups.Dimension.values()) {
            wins.groupingProperty().set(dimension);
            runner.settle();
            List<ErrorGroups.Group> groups = new ErrorGroups(DATA, split).of(dimension);
            HeatPicture picture = wins.pictureProperty().get();
            for (int column = 0; column < groups.size(); column++) {
                HeatCell first = picture.at(column, 0).orElseThrow();
                HeatCell second = picture.at(column, 1).orElseThrow();
                HeatCell.Mark loser = first.value() <= second.value() ? second.mark() : first.mark();
                boolean told = told(groups.get(column).places(), split, estimates.get(0), estimates.get(1));
                assertThat(loser).isEqualTo(told ? HeatCell.Mark.NONE : HeatCell.Mark.TIED);
                tied += told ? 0 : 1;
            }
        }
        assertThat(tied).isPositive();
    }

    /** Whether squared errors differ by more than two standard errors of the paired difference, reckoned from sums of squares. */
    private static boolean told(int[] places, Split split, double[] one, double[] other) {
        double sum = 0;
        double squares = 0;
        for (int place : places) {
            double truth = DATA.ratings().value(split.test()[place]);
            double difference = Math.pow(truth - one[place], 2) - Math.pow(truth - other[place], 2);
            sum += difference;
            squares += difference * difference;
        }
        int count = places.length;
        double variance = (squares - sum * sum / count) / (count - 1);
        return count > 1 && Math.abs(sum / count) > 2 * Math.sqrt(variance / count);
    }

    @Test
    void anotherSeedMakesTheMapOfWinnersStale() {
        WhoWinsViewModel wins = new WhoWinsViewModel(model, jobs);
        model.lineUp().seedProperty().set("3");
        assertThat(wins.staleProperty().get()).as("nothing is shown yet").isFalse();
        wins.testAll();
        runner.settle();
        assertThat(wins.staleProperty().get()).isFalse();
        model.lineUp().seedProperty().set("4");
        assertThat(wins.staleProperty().get()).isTrue();
    }

    @Test
    void aCurveThatStillFallsAtItsEndSaysSo() {
        LearningCurve.Point first = point(1, 1.2);
        LearningCurve.Point second = point(2, 1.1);
        Protocol protocol = Protocol.WALK_THROUGH;
        LinesPicture falling = LearningPictures.of(new LearningCurve(SVD, protocol, List.of(first, second)), "SVD");
        assertThat(falling.markWords()).isEqualTo("epoch 2: still falling");
        assertThat(falling.summary()).endsWith("still falling, more epochs may help");
        LinesPicture turned = LearningPictures.of(new LearningCurve(SVD, protocol, List.of(first, second, point(3, 1.15))), "SVD");
        assertThat(turned.markWords()).isEqualTo("best: epoch 2");
        assertThat(turned.summary()).doesNotContain("falling");
    }

    private static LearningCurve.Point point(int epoch, double holdOut) {
        return new LearningCurve.Point(epoch, new Accuracy(holdOut, holdOut), new Accuracy(holdOut, holdOut));
    }

    @Test
    void theTrapShowsErrorsAgainstRankingsWithIntervals() {
        TrapViewModel trap = new TrapViewModel(model.lineUp(), jobs);
        assertThat(trap.scatterProperty().get().points()).isEmpty();
        trap.run();
        runner.settle();

        assertThat(trap.comparisonProperty().get().complete()).isTrue();
        ScatterPicture picture = trap.scatterProperty().get();
        assertThat(picture.across()).isEqualTo(new ScatterPicture.Axis("RMSE", "← better · RMSE"));
        assertThat(picture.up()).isEqualTo(new ScatterPicture.Axis("NDCG@10", "NDCG@10 · better →"));
        assertThat(picture.summary()).contains("NDCG@10 against RMSE", "only rated test movies");
        assertThat(picture.points()).extracting(ScatterPicture.Point::name).containsExactly("BaselineOnly", "SVD", "Most popular", "Random");
        assertThat(picture.points()).allSatisfy(point -> assertThat(point.y()).isBetween(point.yLow(), point.yHigh()));
        assertThat(picture.points().get(0).x()).isBetween(picture.points().get(0).xLow(), picture.points().get(0).xHigh());
        assertThat(picture.points().get(2).x()).isNaN();
        var study = trap.comparisonProperty().get().rows().get(1);
        assertThat(picture.points().get(1).y()).isEqualTo(study.value(Measure.NDCG, RankingProtocol.RATED_ONLY).orElseThrow());

        trap.protocolProperty().set(RankingProtocol.WHOLE_CATALOGUE);
        trap.negligibleProperty().set(0.02);
        runner.settle();
        assertThat(trap.passport()).startsWith("NDCG@10 against RMSE · the whole catalogue · lists of 10 · relevant from 4.0 stars · models: BaselineOnly; SVD = "
                + SVD.text() + " · data ").contains("seed 42");
        assertThat(trap.surePassport()).startsWith("NDCG@10 · differences up to " + trap.negligible() + " count as none · the whole catalogue · lists of 10 · ");
        assertThat(trap.scatterProperty().get().points().get(1).y())
                .isEqualTo(study.value(Measure.NDCG, RankingProtocol.WHOLE_CATALOGUE).orElseThrow());
        model.lineUp().seedProperty().set("5");
        assertThat(trap.staleProperty().get()).isTrue();
    }

    @Test
    void theMatrixIsTheStudysAndTheSliderTakesSmallDifferencesOut() {
        TrapViewModel trap = new TrapViewModel(model.lineUp(), jobs);
        trap.run();
        runner.settle();

        HeatPicture matrix = trap.matrixProperty().get();
        assertThat(matrix.cells()).hasSize(16);
        CompareConfidence study = CompareConfidence.of(trap.comparisonProperty().get(), Measure.NDCG, RankingProtocol.RATED_ONLY,
                CompareConfidence.SAMPLES, Workers.sequential());
        assertThat(matrix.at(3, 0).orElseThrow().value()).isEqualTo(study.verdict(0, 3, 0).first() - study.verdict(0, 3, 0).second()).isPositive();
        assertThat(matrix.at(0, 3).orElseThrow().value()).isEqualTo(-matrix.at(3, 0).orElseThrow().value());
        assertThat(matrix.at(3, 0).orElseThrow().label()).isEqualTo(Chances.of(study.verdict(0, 3, 0).first(), CompareConfidence.SAMPLES, 0));
        assertThat(matrix.summary()).contains("NDCG@10", "only rated test movies", "2,000 draws");
        trap.negligibleProperty().set(1);
        for (HeatCell same : List.of(trap.matrixProperty().get().at(1, 0).orElseThrow(), trap.matrixProperty().get().at(0, 1).orElseThrow())) {
            assertThat(same.value()).isZero();
            assertThat(same.label()).isEqualTo("same\n>\u00a099.9\u00a0%");
            assertThat(trap.matrixProperty().get().scale().colour(same.value(), LOOK)).isEqualTo(LOOK.background());
        }
        assertThat(trap.matrixTable().header()).startsWith("a", "b", "a better", "same");
        assertThat(trap.matrixTable().rows()).hasSize(12);
        trap.upProperty().set(Measure.COVERAGE);
        runner.settle();
        assertThat(trap.matrixProperty().get().cells()).isEmpty();
        assertThat(trap.matrixProperty().get().summary()).isNotEmpty();
    }

    @Test
    void noContenderBeatsAnotherInAMeasureWithoutABetterEnd() {
        TrapViewModel trap = new TrapViewModel(model.lineUp(), jobs);
        trap.run();
        runner.settle();
        trap.protocolProperty().set(RankingProtocol.WHOLE_CATALOGUE);
        trap.upProperty().set(Measure.POPULARITY);
        runner.settle();

        assertThat(SureMatrix.title(Measure.POPULARITY)).contains("higher").doesNotContain("beats");
        assertThat(trap.matrixProperty().get().summary()).contains("higher", "the whole catalogue").doesNotContain("beats");
        assertThat(trap.matrixProperty().get().at(1, 0).orElseThrow().tip()).contains("higher ", "lower ").doesNotContain("better", "worse");
        assertThat(trap.scatterProperty().get().up().title()).isEqualTo("Mean popularity");
    }

    @Test
    void whatIsNegligibleIsMeasuredInTheMeasure() {
        TrapViewModel trap = new TrapViewModel(model.lineUp(), jobs);
        trap.run();
        runner.settle();
        List<Double> figures = trap.scatterProperty().get().points().stream().map(ScatterPicture.Point::y).toList();
        double quarter = (Collections.max(figures) - Collections.min(figures)) / 4;
        assertThat(trap.mostNegligibleProperty().get()).isBetween(quarter, 2 * quarter);
        trap.negligibleProperty().set(0.01);
        assertThat(trap.negligible()).endsWith(" in NDCG@10");

        trap.upProperty().set(Measure.RMSE);
        runner.settle();
        assertThat(trap.mostNegligibleProperty().get()).isEqualTo(0.03);
        assertThat(trap.negligibleProperty().get()).as("an amount of something else").isZero();
        assertThat(trap.negligible()).isEqualTo("0.000 stars in RMSE");
    }

    @Test
    void theVerdictNamesTheLowestErrorAndTheBestListsOfBothTasks() {
        TrapViewModel trap = new TrapViewModel(model.lineUp(), jobs);
        assertThat(trap.verdictProperty().get()).isEmpty();
        trap.run();
        runner.settle();

        List<RankingComparison.Row> rows = trap.comparisonProperty().get().rows();
        int lowest = rows.get(0).value(Measure.RMSE, RankingProtocol.RATED_ONLY).orElseThrow() < rows.get(1).value(Measure.RMSE, RankingProtocol.RATED_ONLY).orElseThrow() ? 0 : 1;
        List<String> names = List.of("BaselineOnly", "SVD", "Most popular", "Random");
        List<String> lines = trap.verdictProperty().get().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo("Lowest error: " + names.get(lowest) + " (RMSE "
                + Numbers.error(rows.get(lowest).value(Measure.RMSE, RankingProtocol.RATED_ONLY).orElseThrow()) + ").");
        for (RankingProtocol protocol : RankingProtocol.values()) {
            List<Double> values = rows.stream().map(row -> row.value(Measure.NDCG, protocol).orElseThrow()).toList();
            int best = values.indexOf(Collections.max(values));
            String line = lines.get(1 + protocol.ordinal());
            assertThat(line).contains(names.get(best) + " (NDCG@10 " + Numbers.error(values.get(best)) + ")");
            if (best == lowest) {
                assertThat(line).endsWith("The two agree.");
            } else {
                long place = 1 + values.stream().filter(value -> value > values.get(lowest)).count();
                assertThat(line).contains(names.get(lowest), "has place " + place + " of 4").doesNotContain("agree.");
            }
        }
    }
}
