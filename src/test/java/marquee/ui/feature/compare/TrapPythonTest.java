package marquee.ui.feature.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import marquee.core.evaluate.Measure;
import marquee.core.evaluate.RankingProtocol;
import marquee.core.registry.ModelSpec;
import marquee.study.CompareModels;
import marquee.study.LineUp;
import marquee.study.Protocol;
import marquee.testing.MadeUpData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrapPythonTest {

    private static final CompareModels.Request REQUEST = CompareModels.Request.walkThrough(MadeUpData.of(20, 20, 200));

    private static String ranking(Measure across, Measure up, RankingProtocol protocol) {
        return TrapPython.ranking(REQUEST, across, up, protocol);
    }

    @ParameterizedTest
    @CsvSource({"RMSE,accuracy.rmse(", "MAE,accuracy.mae(", "MSE,accuracy.mse(", "FCP,accuracy.fcp("})
    void errorsAreThoseOfTheLibrary(Measure measure, String call) {
        assertThat(ranking(measure, measure, RankingProtocol.RATED_ONLY)).contains(call).doesNotContain("def best(", "judged", "ndcg");
    }

    @ParameterizedTest
    @CsvSource({"PRECISION,def precision(", "RECALL,def recall(", "F1,def f1(", "NDCG,def ndcg(", "MAP,def average_precision(", "MRR,def mrr(",
        "HIT_RATE,def hit_rate("})
    void rankingsAreJudgedByTheChosenMeasureAlone(Measure measure, String definition) {
        String lines = ranking(Measure.MAE, measure, RankingProtocol.RATED_ONLY);

        assertThat(lines).contains(definition, "group.movie[:10]", "rating >= 4.0", "\"MAE\", accuracy.mae(predictions, verbose=False), \""
                + TrapWords.name(measure) + "\", judged(");
        assertThat(lines.split("def ", -1)).as("the lists, the judge and one measure").hasSize(4);
        assertThat(TrapPython.sure(REQUEST, measure, RankingProtocol.RATED_ONLY, 0)).contains(definition, "figures[one] - figures[other] > 0.0");
    }

    @Test
    void theProtocolIsTheChosenOne() {
        assertThat(ranking(Measure.RMSE, Measure.NDCG, RankingProtocol.RATED_ONLY)).doesNotContain("all_items");
        assertThat(ranking(Measure.RMSE, Measure.NDCG, RankingProtocol.WHOLE_CATALOGUE)).contains("trainset.all_items() if i not in known");
        assertThat(TrapPython.sure(REQUEST, Measure.MRR, RankingProtocol.WHOLE_CATALOGUE, 0)).contains("trainset.all_items() if i not in known");
    }

    @Test
    void whatHasNoFigureIsSaidInsteadOfAnotherOne() {
        assertThat(ranking(Measure.RMSE, Measure.COVERAGE, RankingProtocol.RATED_ONLY)).contains("# Catalogue coverage").doesNotContain("n_items");
        assertThat(ranking(Measure.RMSE, Measure.COVERAGE, RankingProtocol.WHOLE_CATALOGUE)).contains("/ trainset.n_items");
        assertThat(ranking(Measure.RMSE, Measure.NOVELTY, RankingProtocol.WHOLE_CATALOGUE)).contains("described(novelty, lists).mean()");
        assertThat(TrapPython.sure(REQUEST, Measure.COVERAGE, RankingProtocol.WHOLE_CATALOGUE, 0)).startsWith("# Catalogue coverage").hasLineCount(1);
    }

    @Test
    void aLowerErrorBeatsAHigherOneByMoreThanWhatIsNegligible() {
        assertThat(TrapPython.sure(REQUEST, Measure.RMSE, RankingProtocol.RATED_ONLY, 0.01))
                .contains("figures[other] - figures[one] > 0.01", "np.sqrt(", "RandomState(42)");
        assertThat(TrapPython.sure(REQUEST, Measure.FCP, RankingProtocol.RATED_ONLY, 0)).contains("figures[one] - figures[other] > 0.0");
    }

    @Test
    void whatTheLibraryLacksIsLeftOutWithARemark() {
        for (String lines : List.of(ranking(Measure.RMSE, Measure.NDCG, RankingProtocol.RATED_ONLY),
                TrapPython.sure(REQUEST, Measure.NDCG, RankingProtocol.RATED_ONLY, 0))) {
            assertThat(lines).contains("# Most popular is left out", "# Random is left out");
        }
        ModelSpec bayes = ModelSpec.parse("bayesian-mf");
        CompareModels.Request only = new CompareModels.Request(REQUEST.dataset(), new LineUp(List.of(bayes), bayes), Protocol.WALK_THROUGH, Set.of());
        for (String lines : List.of(TrapPython.ranking(only, Measure.RMSE, Measure.NDCG, RankingProtocol.RATED_ONLY),
                TrapPython.sure(only, Measure.NDCG, RankingProtocol.RATED_ONLY, 0))) {
            assertThat(lines.lines()).hasSize(4).allSatisfy(line -> assertThat(line).startsWith("# "));
            assertThat(lines).contains("Bayesian MF is left out", "nothing to run");
        }
    }
}
