package marquee.ui.feature.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import marquee.core.data.Dataset;
import marquee.core.data.Ratings;
import marquee.core.evaluate.CrossValidation;
import marquee.core.evaluate.Measure;
import marquee.core.evaluate.RankingProtocol;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelRegistry;
import marquee.core.registry.ModelSpec;
import marquee.core.search.Objective;
import marquee.core.search.ParameterGrid;
import marquee.core.split.Split;
import marquee.study.CompareModels;
import marquee.study.ErrorGroups;
import marquee.study.LineUp;
import marquee.study.Protocol;
import marquee.study.SurpriseLines;
import marquee.testing.MadeUpData;
import marquee.testing.Release;
import marquee.testing.ReplayedPython;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lines that are shown, replayed: they must learn from and test on the rows of the reference, in its order. */
class ComparePythonTest {

    private static final ModelSpec BAYES = ModelSpec.parse("bayesian-mf");
    private static final ModelSpec SVD = ModelRegistry.kind("svd").spec();
    private static final ParameterGrid GRID = ParameterGrid.of(ModelRegistry.kind("svd"), ParameterGrid.Axis.of("n_factors", "50"),
            ParameterGrid.Axis.of("n_epochs", "20"), ParameterGrid.Axis.of("lr_all", "0.005"), ParameterGrid.Axis.of("reg_all", "0.05", "0.1"));

    /** All that the tab shows of a protocol. */
    private static List<String> shown(Dataset dataset, Protocol protocol) {
        CompareModels.Request request = new CompareModels.Request(dataset, LineUp.WALK_THROUGH, protocol, Set.of(LineUp.TUNED_SVD));
        return List.of(SurpriseLines.split(protocol), ComparePython.comparison(request), ComparePython.learning(SVD, protocol),
                ComparePython.grid(GRID, protocol, Objective.RMSE), ComparePython.groups(SVD, protocol, ErrorGroups.Dimension.GENRE),
                TrapPython.ranking(request, Measure.RMSE, Measure.NDCG, RankingProtocol.RATED_ONLY),
                TrapPython.sure(request, Measure.NDCG, RankingProtocol.WHOLE_CATALOGUE, 0));
    }

    @ParameterizedTest
    @EnumSource(Release.class)
    void holdsOutTheRowsOfTheReferenceInItsOrder(Release release) {
        JsonNode golden = release.orSkip().golden().get("split");
        Ratings ratings = release.dataset().ratings();
        assertThat(shown(release.dataset(), Protocol.WALK_THROUGH)).hasSize(7).allSatisfy(code -> {
            Split replayed = ReplayedPython.of(code, ratings.size()).holdOut();
            assertThat(sha256(replayed.train())).isEqualTo(golden.get("trainIndexSha256").asText());
            assertThat(sha256(replayed.test())).isEqualTo(golden.get("testIndexSha256").asText());
            for (int place = 0; place < 5; place++) {
                assertRow(ratings, replayed.test()[place], golden.get("testFirst5").get(place));
                assertRow(ratings, replayed.train()[place], golden.get("trainFirst5").get(place));
            }
        });
    }

    private static void assertRow(Ratings ratings, int row, JsonNode expected) {
        assertThat(List.of((double) ratings.userId(row), (double) ratings.movieId(row), ratings.value(row)))
                .containsExactly(expected.get(0).asDouble(), expected.get(1).asDouble(), expected.get(2).asDouble());
    }

    private static String sha256(int[] rows) throws Exception {
        String joined = IntStream.of(rows).mapToObj(Integer::toString).collect(Collectors.joining(","));
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(joined.getBytes(StandardCharsets.UTF_8)));
    }

    /** The descent goes through the ratings in the order of their inner ids, so that SVD notices the order of the rows. */
    @ParameterizedTest
    @EnumSource(Release.class)
    void itsFoldsGiveTheErrorsOfTheReference(Release release) {
        JsonNode golden = release.orSkip().golden().get("kfold3");
        Dataset dataset = release.dataset();
        List<Split> folds = ReplayedPython.of(ComparePython.comparison(CompareModels.Request.walkThrough(dataset)), dataset.ratings().size()).folds();
        assertThat(folds).hasSize(3);
        Map.of("BaselineOnly(als)", "baseline", "SVD(default)", "svd").forEach((name, spec) -> {
            CrossValidation errors = errors(dataset, ModelSpec.parse(spec), folds);
            for (int fold = 0; fold < 3; fold++) {
                assertThat(errors.folds().get(fold).accuracy().rmse()).isCloseTo(golden.get(name).get("rmse").get(fold).asDouble(), within(1e-9));
                assertThat(errors.folds().get(fold).accuracy().mae()).isCloseTo(golden.get(name).get("mae").get(fold).asDouble(), within(1e-9));
            }
        });
    }

    @Test
    void aPointOfItsGridHasTheErrorOfTheReference() {
        JsonNode golden = Release.OF_2016.golden().get("gridSearch").get("all").get(5);
        Dataset dataset = Release.OF_2016.dataset();
        List<Split> folds = ReplayedPython.of(ComparePython.grid(GRID, Protocol.WALK_THROUGH, Objective.RMSE), dataset.ratings().size()).folds();
        assertThat(golden.get(3).asText()).isEqualTo("0.1");
        assertThat(errors(dataset, GRID.points().get(1), folds).rmse()).isCloseTo(golden.get(4).asDouble(), within(1e-9));
    }

    private static CrossValidation errors(Dataset dataset, ModelSpec spec, List<Split> folds) {
        try (Workers workers = Workers.ofAllCores()) {
            return CrossValidation.run(spec.trainer(42), dataset.ratings(), dataset.scale(), folds, workers, Progress.NONE);
        }
    }

    @Test
    void everyOtherProtocolIsSplitLikeThatOfTheProgram() {
        Dataset dataset = MadeUpData.of(40, 30, 503);
        for (Protocol protocol : List.of(new Protocol(7, 0.25, 4), new Protocol(4_294_967_295L, 0.1, 2), new Protocol(0, 0.333, 10))) {
            Split split = protocol.holdOut(dataset);
            assertThat(shown(dataset, protocol)).allSatisfy(code ->
                    assertThat(ReplayedPython.of(code, 503).holdOut()).usingRecursiveComparison().isEqualTo(split));
            assertThat(ReplayedPython.of(shown(dataset, protocol).get(1), 503).folds()).usingRecursiveComparison().isEqualTo(protocol.folds(split));
            assertThat(ReplayedPython.of(shown(dataset, protocol).get(3), 503).folds()).usingRecursiveComparison().isEqualTo(protocol.folds(split));
        }
    }

    @Test
    void aSearchGivesTheErrorsOfBothCurvesByWhatIsToBeLow() {
        assertThat(ComparePython.grid(GRID, Protocol.WALK_THROUGH, Objective.RMSE)).contains("return_train_measures=True", "best_params[\"rmse\"]",
                "\"mean_test_rmse\", \"std_test_rmse\", \"mean_train_rmse\"");
        assertThat(ComparePython.grid(GRID, Protocol.WALK_THROUGH, Objective.MAE)).contains("best_params[\"mae\"]", "\"mean_train_mae\"")
                .doesNotContain("mean_train_rmse");
    }

    @Test
    void aModelThatTheLibraryLacksIsLeftOutWithARemark() {
        assertThat(ComparePython.comparison(List.of(BAYES, SVD), Protocol.WALK_THROUGH, Set.of(BAYES, SVD)))
                .contains("# Bayesian MF is left out", "    \"SVD\": SVD(random_state=42)\n}", "for name in [\"SVD\"]:");
        assertThat(ComparePython.comparison(List.of(SVD), Protocol.WALK_THROUGH, Set.of())).doesNotContain("left out", "for name in [");
    }

    @Test
    void aLineUpOfWhichTheLibraryHasNothingIsSaidToBeSo() {
        String nothing = ComparePython.comparison(List.of(BAYES), Protocol.WALK_THROUGH, Set.of(BAYES));
        assertThat(nothing.lines()).hasSize(2).allSatisfy(line -> assertThat(line).startsWith("# "));
        assertThat(nothing).contains("Bayesian MF is left out", "nothing to run");
    }

    @Test
    void saysWhereTheFilesAre() {
        assertThat(SurpriseLines.split(Protocol.WALK_THROUGH)).startsWith("# ").contains("folder data", "ml-latest-small");
    }
}
