package marquee.core.registry;

import java.util.List;
import marquee.core.model.cocluster.CoClusteringOptions;
import marquee.core.model.cocluster.CoClusteringTrainer;
import marquee.core.model.slope.SlopeOneTrainer;

/** Kinds that stand alone. */
final class OtherKinds {

    private OtherKinds() {
    }

    static List<ModelKind> all() {
        return List.of(slopeOne(), coClustering());
    }

    private static ModelKind slopeOne() {
        return new ModelKind("slope-one", "SlopeOne",
                "The user's mean plus how much better others liked this movie than the movies that the user rated.",
                "Lemire and Maclachlan (2005), Slope One predictors for online rating-based collaborative filtering", List.of(),
                (values, seed) -> new SlopeOneTrainer());
    }

    private static ModelKind coClustering() {
        CoClusteringOptions defaults = CoClusteringOptions.DEFAULTS;
        return new ModelKind("co-clustering", "CoClustering",
                "What the user's group gives the movie's group, corrected by how the two stand in their groups.",
                "George and Merugu (2005), A scalable collaborative filtering framework based on co-clustering",
                List.of(new Option.Whole("n_cltr_u", defaults.userClusters(), 1, 1000, "How many groups of users there are."),
                        new Option.Whole("n_cltr_i", defaults.itemClusters(), 1, 1000, "How many groups of movies there are."),
                        new Option.Whole("n_epochs", defaults.epochs(), 0, 10_000, "Rounds in which everybody may change groups.")),
                (values, seed) -> new CoClusteringTrainer(new CoClusteringOptions(values.whole("n_cltr_u"), values.whole("n_cltr_i"),
                        values.whole("n_epochs")), seed));
    }
}
