package marquee.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import marquee.core.data.Ratings;
import marquee.core.model.EpochTrainer;
import marquee.core.model.Model;
import marquee.core.model.Trainer;
import marquee.core.model.baseline.AlsOptions;
import marquee.core.model.baseline.BaselineOnlyTrainer;
import marquee.core.model.baseline.NormalPredictorTrainer;
import marquee.core.model.baseline.SgdOptions;
import marquee.core.model.bayes.BayesianOptions;
import marquee.core.model.bayes.BayesianTrainer;
import marquee.core.model.cocluster.CoClusteringOptions;
import marquee.core.model.cocluster.CoClusteringTrainer;
import marquee.core.model.factor.ImplicitRates;
import marquee.core.model.factor.NmfOptions;
import marquee.core.model.factor.NmfTrainer;
import marquee.core.model.factor.ParameterRates;
import marquee.core.model.factor.SvdOptions;
import marquee.core.model.factor.SvdPlusPlusOptions;
import marquee.core.model.factor.SvdPlusPlusTrainer;
import marquee.core.model.factor.SvdTrainer;
import marquee.core.model.knn.KnnOptions;
import marquee.core.model.knn.KnnTrainer;
import marquee.core.model.knn.SimilarityMeasure;
import marquee.core.model.knn.SimilarityOptions;
import marquee.core.model.slope.SlopeOneTrainer;
import marquee.core.parallel.Workers;
import marquee.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind by name, every option with its default as the reference library has it, and that each reaches the trainer. */
class KindsTest {

    private static final Ratings TABLE = Tables.random(9, 14, 0.5, 3);

    /** The kinds made afresh, not those that the registry keeps. */
    private static Map<String, ModelKind> fresh() {
        return Stream.of(BaselineKinds.all(), KnnKinds.all(), FactorKinds.all(), OtherKinds.all()).flatMap(List::stream)
                .collect(Collectors.toMap(ModelKind::name, kind -> kind, (a, b) -> a, LinkedHashMap::new));
    }

    @Test
    void offersEveryModelUnderTheNameThatTheFieldGivesIt() {
        Map<String, String> shown = new LinkedHashMap<>();
        fresh().forEach((name, kind) -> shown.put(name, kind.shownName()));
        Map<String, String> expected = new LinkedHashMap<>();
        for (String pair : ("normal NormalPredictor|baseline BaselineOnly|knn-basic KNNBasic|knn-means KNNWithMeans|"
                + "knn-zscore KNNWithZScore|knn-baseline KNNBaseline|svd SVD|svdpp SVD++|nmf NMF|bayesian-mf Bayesian MF|"
                + "slope-one SlopeOne|co-clustering CoClustering").split("\\|")) {
            expected.put(pair.substring(0, pair.indexOf(' ')), pair.substring(pair.indexOf(' ') + 1));
        }
        assertThat(shown).containsExactlyEntriesOf(expected);
        assertThat(ModelRegistry.kinds()).extracting(ModelKind::name).containsExactlyElementsOf(expected.keySet());
    }

    /** A dash stands for an option whose value another option decides. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "normal | ''",
        "baseline | method=als n_epochs=- reg_u=15.0 reg_i=10.0 learning_rate=0.005 reg=0.02",
        "knn-basic | k=40 min_k=1 similarity=msd user_based=true min_support=1 shrinkage=100.0",
        "knn-means | k=40 min_k=1 similarity=msd user_based=true min_support=1 shrinkage=100.0",
        "knn-zscore | k=40 min_k=1 similarity=msd user_based=true min_support=1 shrinkage=100.0",
        "knn-baseline | k=40 min_k=1 similarity=msd user_based=true min_support=1 shrinkage=100.0",
        "svd | n_factors=100 n_epochs=20 biased=true lr_all=0.005 reg_all=0.02 lr_bu=- lr_bi=- lr_pu=- lr_qi=- reg_bu=- reg_bi=- reg_pu=- reg_qi=-",
        "svdpp | n_factors=20 n_epochs=20 lr_all=0.007 reg_all=0.02 lr_bu=- lr_bi=- lr_pu=- lr_qi=- lr_yj=- reg_bu=- reg_bi=- reg_pu=- reg_qi=- reg_yj=-",
        "nmf | n_factors=15 n_epochs=50 reg_pu=0.06 reg_qi=0.06 init_low=0.0 init_high=1.0",
        "bayesian-mf | n_factors=12 samples=120 burn_in=40",
        "slope-one | ''",
        "co-clustering | n_cltr_u=3 n_cltr_i=3 n_epochs=20"})
    void hasTheDefaultsOfTheReference(String name, String options) {
        assertThat(fresh().get(name).options().stream()
                .map(option -> option.name() + "=" + (option.defaultValue() == null ? "-" : option.defaultValue()))
                .collect(Collectors.joining(" "))).isEqualTo(options);
    }

    @ParameterizedTest
    @CsvSource({"lr_bu, The size of a step for user biases.", "lr_bi, The size of a step for movie biases.",
        "lr_pu, The size of a step for user factors.", "reg_qi, How strongly movie factors are held near 0.",
        "reg_yj, 'How strongly implicit factors, those of having rated a movie, are held near 0.'"})
    void saysWhichParameterARateIsFor(String option, String words) {
        assertThat(fresh().get("svdpp").option(option).orElseThrow().explanation()).isEqualTo(words);
    }

    private static Trainer trainer(String spec) {
        int colon = spec.indexOf(':');
        Map<String, String> texts = new LinkedHashMap<>();
        for (String part : colon < 0 ? new String[0] : spec.substring(colon + 1).split(",")) {
            texts.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        return fresh().get(colon < 0 ? spec : spec.substring(0, colon)).spec(texts).trainer(5);
    }

    /** Each number differs from every other one, so that none can stand in for another. */
    @Test
    void everySettingReachesItsPlace() {
        assertThat(trainer("normal")).isEqualTo(new NormalPredictorTrainer(5));
        assertThat(trainer("slope-one")).isEqualTo(new SlopeOneTrainer());
        assertThat(trainer("knn-zscore:k=7,min_k=2,similarity=pearson,user_based=false,min_support=3,shrinkage=11"))
                .isEqualTo(new KnnTrainer(new KnnOptions(KnnOptions.Variant.Z_SCORE, 7, 2,
                        new SimilarityOptions(SimilarityMeasure.PEARSON, false, 3, 11), AlsOptions.DEFAULTS)));
        assertThat(trainer("knn-basic")).isEqualTo(new KnnTrainer(KnnOptions.of(KnnOptions.Variant.BASIC,
                SimilarityOptions.of(SimilarityMeasure.MSD, true))));
        assertThat(trainer("knn-means:user_based=false,similarity=cosine")).isEqualTo(new KnnTrainer(
                KnnOptions.of(KnnOptions.Variant.MEANS, SimilarityOptions.of(SimilarityMeasure.COSINE, false))));
        assertThat(trainer("knn-baseline:similarity=pearson_baseline")).isEqualTo(new KnnTrainer(
                KnnOptions.of(KnnOptions.Variant.BASELINE, SimilarityOptions.of(SimilarityMeasure.PEARSON_BASELINE, true))));
        assertThat(trainer("svd:n_factors=3,n_epochs=4,biased=false,lr_all=0.5,reg_all=0.6,lr_bu=0.01,lr_pu=0.03,reg_bi=0.12,reg_qi=0.14"))
                .isEqualTo(new SvdTrainer(new SvdOptions(3, 4, false, new ParameterRates(0.01, 0.5, 0.03, 0.5),
                        new ParameterRates(0.6, 0.12, 0.6, 0.14)), 5));
        assertThat(trainer("svdpp:n_factors=3,n_epochs=4,lr_bi=0.02,lr_qi=0.04,lr_yj=0.05,reg_bu=0.11,reg_pu=0.13"))
                .isEqualTo(new SvdPlusPlusTrainer(new SvdPlusPlusOptions(3, 4,
                        new ImplicitRates(new ParameterRates(0.007, 0.02, 0.007, 0.04), 0.05),
                        new ImplicitRates(new ParameterRates(0.11, 0.02, 0.13, 0.02), 0.02)), 5));
        assertThat(trainer("nmf:n_factors=3,n_epochs=4,reg_pu=0.1,reg_qi=0.2,init_low=0.3,init_high=0.4"))
                .isEqualTo(new NmfTrainer(new NmfOptions(3, 4, 0.1, 0.2, new NmfOptions.Start(0.3, 0.4)), 5));
        assertThat(trainer("bayesian-mf:n_factors=3,samples=4,burn_in=6"))
                .isEqualTo(new BayesianTrainer(new BayesianOptions(3, 6, 4), 5));
        assertThat(trainer("co-clustering:n_cltr_u=2,n_cltr_i=3,n_epochs=4"))
                .isEqualTo(new CoClusteringTrainer(new CoClusteringOptions(2, 3, 4), 5));
    }

    private static double[] estimates(Trainer trainer) {
        Model model = trainer.train(Tables.training(TABLE));
        return model.rawEstimates(TABLE, TABLE.allRows(), Workers.sequential());
    }

    @Test
    void baselinesAreFittedAsTheMethodSays() {
        assertThat(estimates(trainer("baseline"))).isEqualTo(estimates(BaselineOnlyTrainer.als(new AlsOptions(10, 15, 10))));
        assertThat(estimates(trainer("baseline:n_epochs=2,reg_u=3,reg_i=4")))
                .isEqualTo(estimates(BaselineOnlyTrainer.als(new AlsOptions(2, 3, 4))));
        assertThat(estimates(trainer("baseline:method=sgd")))
                .isEqualTo(estimates(BaselineOnlyTrainer.sgd(new SgdOptions(20, 0.005, 0.02))));
        assertThat(estimates(trainer("baseline:method=sgd,n_epochs=2,learning_rate=0.3,reg=0.4")))
                .isEqualTo(estimates(BaselineOnlyTrainer.sgd(new SgdOptions(2, 0.3, 0.4))));
        assertThat(((EpochTrainer) trainer("svd:n_epochs=7")).epochs()).isEqualTo(7);
    }

    @Test
    void theEndsOfARangeAreInIt() {
        Option whole = new Option.Whole("n", 3, 2, 5, "A number.");
        assertThat(whole.parse("2")).isEqualTo(2);
        assertThat(whole.parse("5")).isEqualTo(5);
        Option real = new Option.Real("x", 0.5, 0.25, 2, "A number.");
        assertThat(real.parse("0.25")).isEqualTo(0.25);
        assertThat(real.parse("2")).isEqualTo(2.0);
        assertThatThrownBy(() -> real.parse("2.0000001")).isInstanceOf(OptionException.class)
                .hasMessage("x must be a number from 0.25 to 2, but is \"2.0000001\"");
    }

    @Test
    void specificationsAreEqualWhereKindAndGivenSettingsAre() {
        ModelSpec five = ModelSpec.parse("svd:n_factors=5");
        assertThat(five).isEqualTo(ModelSpec.parse("svd: n_factors = 5")).isNotEqualTo(ModelSpec.parse("svd:n_factors=6"))
                .isNotEqualTo(ModelSpec.parse("svdpp:n_factors=5")).isNotEqualTo(ModelSpec.parse("svd")).isNotEqualTo("svd:n_factors=5");
        assertThat(five.values()).isEqualTo(ModelSpec.parse("svd:n_factors=5").values())
                .isNotEqualTo(ModelSpec.parse("svd:n_factors=6").values())
                .isNotEqualTo(ModelSpec.parse("svdpp:n_factors=5").values()).isNotEqualTo("n_factors=5");
        assertThat(five.values().real("reg_all")).isEqualTo(0.02);
        assertThat(five.values().flag("biased")).isTrue();
        assertThat(ModelSpec.parse("svd:biased=false").values().flag("biased")).isFalse();
        assertThatThrownBy(() -> five.values().value("k")).isInstanceOf(IllegalArgumentException.class).hasMessage("svd has no k");
    }

    @ParameterizedTest
    @ValueSource(strings = {"svd:=5", "svd:", "svd:n_factors=5,"})
    void aPartWithoutANameIsNoSetting(String text) {
        assertThatThrownBy(() -> ModelSpec.parse(text)).isInstanceOf(OptionException.class)
                .hasMessageStartingWith("In \"" + text + "\" the part \"").hasMessageEndingWith("\" is not of the form option=value");
    }

    @Test
    void aColonWithoutANameIsNoModel() {
        assertThatThrownBy(() -> ModelSpec.parse(":k=5")).isInstanceOf(OptionException.class)
                .hasMessageStartingWith("There is no model \"\"; there are normal, baseline, knn-basic,");
    }

    /** Specifications are keys of maps, so like ones need like numbers and unlike ones should have unlike ones. */
    @Test
    void hashesTellKindsAndSettingsApart() {
        assertThat(Stream.of("svd", "svdpp", "svd:n_factors=5", "svd:n_factors=6", "svdpp:n_factors=5", "nmf:n_factors=5")
                .map(text -> ModelSpec.parse(text).hashCode()).distinct()).hasSize(6);
        assertThat(ModelSpec.parse("svd:n_factors=5").values().hashCode()).isEqualTo("n_factors".hashCode() ^ 5);
    }
}
