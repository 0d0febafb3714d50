package marquee.core.registry;

import java.util.List;
import java.util.stream.Stream;
import marquee.core.model.bayes.BayesianOptions;
import marquee.core.model.bayes.BayesianTrainer;
import marquee.core.model.factor.ImplicitRates;
import marquee.core.model.factor.NmfOptions;
import marquee.core.model.factor.NmfTrainer;
import marquee.core.model.factor.ParameterRates;
import marquee.core.model.factor.SvdOptions;
import marquee.core.model.factor.SvdPlusPlusOptions;
import marquee.core.model.factor.SvdPlusPlusTrainer;
import marquee.core.model.factor.SvdTrainer;

/** Kinds that describe users and movies by a few numbers each. */
final class FactorKinds {

    private static final double MAX_REG = 1e6;
    private static final List<String> EXPLICIT = List.of("bu", "bi", "pu", "qi");
    private static final List<String> IMPLICIT = List.of("bu", "bi", "pu", "qi", "yj");

    private FactorKinds() {
    }

    static List<ModelKind> all() {
        return List.of(svd(), svdPlusPlus(), nmf(), bayesian());
    }

    private static ModelKind svd() {
        List<Option> options = options(sizes(100, 20),
                List.of(new Option.Flag("biased", true, "Whether mean and biases are part of the model; without them it is PMF.")),
                rates(0.005, 0.02, EXPLICIT));
        return new ModelKind("svd", "SVD",
                "The baseline plus a taste term: how well the user's few numbers match the movie's.",
                "Koren, Bell and Volinsky (2009), Matrix factorization techniques for recommender systems", options,
                (values, seed) -> new SvdTrainer(new SvdOptions(values.whole("n_factors"), values.whole("n_epochs"),
                        values.flag("biased"), explicit(values, "lr_"), explicit(values, "reg_")), seed));
    }

    private static ModelKind svdPlusPlus() {
        return new ModelKind("svdpp", "SVD++",
                "SVD whose taste also listens to which movies the user rated at all, whatever the stars.",
                "Koren (2008), Factorization meets the neighborhood, section 4",
                options(sizes(20, 20), rates(0.007, 0.02, IMPLICIT)),
                (values, seed) -> new SvdPlusPlusTrainer(new SvdPlusPlusOptions(values.whole("n_factors"), values.whole("n_epochs"),
                        implicit(values, "lr_"), implicit(values, "reg_")), seed));
    }

    private static ModelKind nmf() {
        List<Option> options = options(sizes(15, 50), List.of(
                new Option.Real("reg_pu", 0.06, 0, MAX_REG, "How strongly user factors are held near 0."),
                new Option.Real("reg_qi", 0.06, 0, MAX_REG, "How strongly movie factors are held near 0."),
                new Option.Real("init_low", 0.0, 0, 1000, "The smallest value that a factor may start from."),
                new Option.Real("init_high", 1.0, 0, 1000, "The largest value that a factor may start from; at least init_low.")));
        return new ModelKind("nmf", "NMF",
                "Tastes that only add up: a movie's few numbers and the user's are never negative.",
                "Luo et al. (2014), An efficient non-negative matrix-factorization-based approach, without mean and biases", options,
                (values, seed) -> new NmfTrainer(new NmfOptions(values.whole("n_factors"), values.whole("n_epochs"),
                        values.real("reg_pu"), values.real("reg_qi"),
                        new NmfOptions.Start(values.real("init_low"), values.real("init_high"))), seed));
    }

    private static ModelKind bayesian() {
        return new ModelKind("bayesian-mf", "Bayesian MF",
                "Many credible matrix factorisations at once: their mean as the estimate, their disagreement as its interval.",
                "Salakhutdinov and Mnih (2008), Bayesian probabilistic matrix factorization, with biases and a noise for each user",
                List.of(new Option.Whole("n_factors", BayesianOptions.DEFAULTS.factors(), 1, 1000, "How many numbers describe a taste."),
                        new Option.Whole("samples", BayesianOptions.DEFAULTS.samples(), 1, 100_000, "Sweeps whose draws count."),
                        new Option.Whole("burn_in", BayesianOptions.DEFAULTS.burnIn(), 0, 100_000,
                                "Sweeps before them that are thrown away, until the start is forgotten.")),
                (values, seed) -> new BayesianTrainer(new BayesianOptions(values.whole("n_factors"), values.whole("burn_in"),
                        values.whole("samples")), seed));
    }

    @SafeVarargs
    private static List<Option> options(List<? extends Option>... groups) {
        return Stream.of(groups).<Option>flatMap(List::stream).toList();
    }

    private static List<Option> sizes(int factors, int epochs) {
        return List.of(new Option.Whole("n_factors", factors, 1, 10_000, "How many numbers describe a taste."),
                new Option.Whole("n_epochs", epochs, 0, 10_000, "Passes over the ratings."));
    }

    /** Rates and regularisation for all parameters, and for each where it is to differ. */
    private static List<Option> rates(double rate, double reg, List<String> parameters) {
        return Stream.of(
                Stream.of(new Option.Real("lr_all", rate, 0, 1, "The size of a step for all parameters."),
                        new Option.Real("reg_all", reg, 0, MAX_REG, "How strongly all parameters are held near 0.")),
                parameters.stream().map(parameter -> new Option.Real("lr_" + parameter, null, 0, 1,
                        "The size of a step for " + meaning(parameter) + ".")),
                parameters.stream().map(parameter -> new Option.Real("reg_" + parameter, null, 0, MAX_REG,
                        "How strongly " + meaning(parameter) + " are held near 0.")))
                .<Option>flatMap(part -> part).toList();
    }

    private static String meaning(String parameter) {
        return switch (parameter) {
            case "bu" -> "user biases";
            case "bi" -> "movie biases";
            case "pu" -> "user factors";
            case "qi" -> "movie factors";
            default -> "implicit factors, those of having rated a movie,";
        };
    }

    private static ParameterRates explicit(OptionValues values, String prefix) {
        String all = prefix + "all";
        return new ParameterRates(values.real(prefix + "bu", all), values.real(prefix + "bi", all),
                values.real(prefix + "pu", all), values.real(prefix + "qi", all));
    }

    private static ImplicitRates implicit(OptionValues values, String prefix) {
        return new ImplicitRates(explicit(values, prefix), values.real(prefix + "yj", prefix + "all"));
    }
}
