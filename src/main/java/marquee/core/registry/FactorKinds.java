package marquee.core.registry;

import java.util.ArrayList;
import java.util.List;
import marquee.core.model.factor.ParameterRates;
import marquee.core.model.factor.SvdOptions;
import marquee.core.model.factor.SvdTrainer;

/** Kinds that describe users and movies by a few numbers each. */
final class FactorKinds {

    private FactorKinds() {
    }

    static List<ModelKind> all() {
        return List.of(svd());
    }

    private static ModelKind svd() {
        List<Option> options = new ArrayList<>(List.of(
                new Option.Whole("n_factors", 100, 1, 10_000, "How many numbers describe a taste."),
                new Option.Whole("n_epochs", 20, 0, 10_000, "Passes over the ratings."),
                new Option.Flag("biased", true, "Whether mean and biases are part of the model; without them it is PMF."),
                new Option.Real("lr_all", 0.005, 0, 1, "The size of a step for all parameters."),
                new Option.Real("reg_all", 0.02, 0, 1e6, "How strongly all parameters are held near 0.")));
        for (String parameter : List.of("bu", "bi", "pu", "qi")) {
            options.add(new Option.Real("lr_" + parameter, null, 0, 1, "The size of a step for " + meaning(parameter) + "."));
        }
        for (String parameter : List.of("bu", "bi", "pu", "qi")) {
            options.add(new Option.Real("reg_" + parameter, null, 0, 1e6,
                    "How strongly " + meaning(parameter) + " are held near 0."));
        }
        return new ModelKind("svd", "SVD",
                "The baseline plus a taste term: how well the user's few numbers match the movie's.",
                "Koren, Bell and Volinsky (2009), Matrix factorization techniques for recommender systems", options,
                (values, seed) -> new SvdTrainer(new SvdOptions(values.whole("n_factors"), values.whole("n_epochs"),
                        values.flag("biased"), rates(values, "lr_"), rates(values, "reg_")), seed));
    }

    private static String meaning(String parameter) {
        return switch (parameter) {
            case "bu" -> "user biases";
            case "bi" -> "movie biases";
            case "pu" -> "user factors";
            default -> "movie factors";
        };
    }

    private static ParameterRates rates(OptionValues values, String prefix) {
        String all = prefix + "all";
        return new ParameterRates(values.real(prefix + "bu", all), values.real(prefix + "bi", all),
                values.real(prefix + "pu", all), values.real(prefix + "qi", all));
    }
}
