package marquee.core.registry;

import java.util.List;
import java.util.Locale;
import marquee.core.model.baseline.AlsOptions;
import marquee.core.model.knn.KnnOptions;
import marquee.core.model.knn.KnnTrainer;
import marquee.core.model.knn.SimilarityMeasure;
import marquee.core.model.knn.SimilarityOptions;

/** Kinds that look for alike users or movies. */
final class KnnKinds {

    private static final List<Option> OPTIONS = List.of(
            new Option.Whole("k", 40, 1, 1_000_000, "The largest number of neighbours that count."),
            new Option.Whole("min_k", 1, 1, 1_000_000, "With fewer neighbours than this they are not listened to."),
            new Option.Choice("similarity", "msd", List.of("cosine", "msd", "pearson", "pearson_baseline"),
                    "How alikeness is measured."),
            new Option.Flag("user_based", true, "Whether alike users are looked for (true) or alike movies (false)."),
            new Option.Whole("min_support", 1, 1, 1_000_000, "With fewer common ratings than this two are not alike at all."),
            new Option.Real("shrinkage", SimilarityOptions.DEFAULT_SHRINKAGE, 0, 1e9,
                    "For pearson_baseline: how strongly alikeness that rests on few ratings is held near 0."));

    private KnnKinds() {
    }

    static List<ModelKind> all() {
        return List.of(
                kind("knn-basic", "KNNBasic", KnnOptions.Variant.BASIC,
                        "The average of what the nearest neighbours gave, weighted by how alike they are.",
                        "Herlocker et al. (1999), An algorithmic framework for performing collaborative filtering"),
                kind("knn-means", "KNNWithMeans", KnnOptions.Variant.MEANS,
                        "Like KNNBasic, but each neighbour counts by how far it is from its own mean.",
                        "Resnick et al. (1994), GroupLens: an open architecture for collaborative filtering of netnews"),
                kind("knn-zscore", "KNNWithZScore", KnnOptions.Variant.Z_SCORE,
                        "Like KNNWithMeans, with each neighbour's spread brought to the same size.",
                        "Herlocker et al. (1999), An algorithmic framework for performing collaborative filtering"),
                kind("knn-baseline", "KNNBaseline", KnnOptions.Variant.BASELINE,
                        "The baseline, corrected by how far the nearest neighbours are from theirs.",
                        "Koren (2010), Factor in the neighbors, section 2.2"));
    }

    private static ModelKind kind(String name, String shownName, KnnOptions.Variant variant, String explanation,
                                  String source) {
        return new ModelKind(name, shownName, explanation, source, OPTIONS, (values, seed) -> new KnnTrainer(
                new KnnOptions(variant, values.whole("k"), values.whole("min_k"),
                        new SimilarityOptions(SimilarityMeasure.valueOf(values.choice("similarity").toUpperCase(Locale.ROOT)),
                                values.flag("user_based"), values.whole("min_support"), values.real("shrinkage")),
                        AlsOptions.DEFAULTS)));
    }
}
