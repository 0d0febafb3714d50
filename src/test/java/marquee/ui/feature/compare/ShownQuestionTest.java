package marquee.ui.feature.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import marquee.chart.TableText;
import marquee.core.evaluate.Measure;
import marquee.core.evaluate.RankingProtocol;
import marquee.core.registry.ModelSpec;
import marquee.study.ErrorGroups;
import marquee.study.LineUp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer keeps the name of its question until the next answer is there. */
class ShownQuestionTest {

    private static final String SOON = "The users are resampled; the figures appear in a moment.";

    @TempDir
    private Path home;

    private OpenCompare open;

    @BeforeEach
    void open() {
        open = new OpenCompare(home);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private WhoWinsViewModel tested() {
        WhoWinsViewModel wins = new WhoWinsViewModel(open.model, open.jobs);
        wins.testAll();
        open.runner.settle();
        return wins;
    }

    @Test
    void theMapOfWinnersKeepsTheNameOfItsGroupsUntilTheNextAnswer() {
        WhoWinsViewModel wins = tested();
        HeatPicture map = wins.pictureProperty().get();
        String passport = wins.passport();
        String python = wins.python();
        assertThat(passport).startsWith("held-out ratings by ").doesNotContain("by genre");
        wins.groupingProperty().set(ErrorGroups.Dimension.GENRE);

        assertThat(wins.pictureProperty().get()).isSameAs(map);
        assertThat(wins.passport()).isEqualTo(passport);
        assertThat(wins.python()).isEqualTo(python);
        open.runner.settle();
        assertThat(wins.passport()).startsWith("held-out ratings by genre");
        assertThat(wins.python()).isNotEqualTo(python);
    }

    @Test
    void whoIsBehindACellGoesAwayWithTheMap() {
        WhoWinsViewModel wins = tested();
        wins.groupingProperty().set(ErrorGroups.Dimension.GENRE);
        wins.choose(wins.pictureProperty().get().cells().get(0));
        assertThat(wins.membersTitleProperty().get()).isNotEmpty();
        open.runner.settle();

        assertThat(wins.membersTitleProperty().get()).isEmpty();
        assertThat(wins.membersProperty().get()).isEmpty();
        assertThat(wins.membersPython()).isEqualTo(wins.python());
    }

    @Test
    void whoIsBehindACellDoesNotComeAfterTheMapIsGone() {
        WhoWinsViewModel wins = tested();
        wins.choose(wins.pictureProperty().get().cells().get(0));
        wins.groupingProperty().set(ErrorGroups.Dimension.GENRE);
        open.runner.settle();

        assertThat(wins.membersProperty().get()).isEmpty();
    }

    private TrapViewModel ranked() {
        TrapViewModel trap = new TrapViewModel(open.model.lineUp(), open.jobs);
        trap.run();
        open.runner.settle();
        return trap;
    }

    @Test
    void theTrapKeepsTheNamesOfItsMeasuresUntilTheNextAnswer() {
        TrapViewModel trap = ranked();
        String passport = trap.passport();
        assertThat(passport).startsWith("NDCG@10 against RMSE · only rated test movies");
        trap.acrossProperty().set(Measure.MAE);
        trap.upProperty().set(Measure.POPULARITY);
        trap.protocolProperty().set(RankingProtocol.WHOLE_CATALOGUE);

        assertThat(trap.scatterProperty().get().up().name()).isEqualTo("NDCG@10");
        assertThat(trap.passport()).isEqualTo(passport);
        open.runner.settle();
        assertThat(trap.passport()).startsWith("Mean popularity against MAE · the whole catalogue");
    }

    @Test
    void theMatrixKeepsItsTitleAndWhatIsNegligibleUntilTheNextAnswer() {
        TrapViewModel trap = ranked();
        trap.negligibleProperty().set(0.02);
        HeatPicture matrix = trap.matrixProperty().get();
        TableText table = trap.matrixTable();
        String title = trap.matrixTitleProperty().get();
        String amount = trap.amountProperty().get();
        String passport = trap.surePassport();
        assertThat(title).isEqualTo(SureMatrix.title(Measure.NDCG));
        assertThat(passport).startsWith("NDCG@10 · differences up to " + amount + " count as none · only rated test movies");
        trap.upProperty().set(Measure.POPULARITY);
        trap.protocolProperty().set(RankingProtocol.WHOLE_CATALOGUE);

        assertThat(trap.matrixProperty().get()).isSameAs(matrix);
        assertThat(trap.matrixTable()).isEqualTo(table);
        assertThat(trap.matrixTitleProperty().get()).isEqualTo(title);
        assertThat(trap.amountProperty().get()).isEqualTo(amount);
        assertThat(trap.surePassport()).isEqualTo(passport);
        open.runner.settle();
        assertThat(trap.matrixTitleProperty().get()).isEqualTo(SureMatrix.title(Measure.POPULARITY)).isNotEqualTo(title);
        assertThat(trap.negligibleProperty().get()).as("an amount of something else").isZero();
        assertThat(trap.surePassport()).startsWith("Mean popularity · differences up to 0").contains("the whole catalogue");
    }

    @Test
    void thePythonOfTheNextQuestionHasNoAmountOfTheOneBefore() {
        TrapViewModel trap = ranked();
        trap.upProperty().set(Measure.RMSE);
        String python = trap.surePython();
        trap.upProperty().set(Measure.NDCG);
        trap.negligibleProperty().set(0.02);
        trap.upProperty().set(Measure.RMSE);

        assertThat(trap.surePython()).isEqualTo(python);
    }

    @Test
    void whileTheFirstAnswerIsOnItsWayItsPicturesSaySo() {
        TrapViewModel trap = new TrapViewModel(open.model.lineUp(), open.jobs);
        trap.run();
        while (trap.comparisonProperty().get() == null) {
            open.runner.work();
            open.runner.handOver();
        }

        assertThat(trap.lookingProperty().get()).isTrue();
        assertThat(trap.scatterProperty().get().summary()).isEqualTo(SOON);
        assertThat(trap.matrixProperty().get().summary()).isEqualTo(SOON);
        open.runner.settle();
        assertThat(trap.lookingProperty().get()).isFalse();
        assertThat(trap.scatterProperty().get().points()).isNotEmpty();
        trap.upProperty().set(Measure.RMSE);
        assertThat(trap.lookingProperty().get()).isTrue();
        assertThat(trap.scatterProperty().get().points()).as("the picture before stays").isNotEmpty();
    }

    @Test
    void theMatrixOfOtherModelsKeepsTheirNamesUntilTheNextAnswer() {
        TrapViewModel trap = ranked();
        TableText table = trap.matrixTable();
        String passport = trap.surePassport();
        ModelSpec other = ModelSpec.parse("svd:n_factors=2,n_epochs=2");
        open.model.lineUp().show(new LineUp(List.of(other), other));
        trap.run();
        while (trap.comparisonProperty().get().request().models().size() > 1) {
            open.runner.work();
            open.runner.passTime();
            open.runner.handOver();
        }

        assertThat(trap.matrixTable()).isEqualTo(table);
        assertThat(trap.surePassport()).isEqualTo(passport);
        open.runner.settle();
        assertThat(trap.surePassport()).contains("n_factors=2").isNotEqualTo(passport);
    }
}
