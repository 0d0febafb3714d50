package marquee.core.registry;

import java.util.List;
import marquee.core.model.Trainer;
import marquee.core.model.baseline.AlsOptions;
import marquee.core.model.baseline.BaselineOnlyTrainer;
import marquee.core.model.baseline.NormalPredictorTrainer;
import marquee.core.model.baseline.SgdOptions;

/** Kinds that know only means and habits. */
final class BaselineKinds {

    private static final double MAX_REG = 1e6;

    private BaselineKinds() {
    }

    static List<ModelKind> all() {
        return List.of(normal(), baseline());
    }

    private static ModelKind normal() {
        return new ModelKind("normal", "NormalPredictor",
                "Guesses: a random number with the mean and the spread of all ratings. What every other model must beat.",
                "Fisher (1922), On the mathematical foundations of theoretical statistics: mean and spread by maximum likelihood",
                List.of(), (values, seed) -> new NormalPredictorTrainer(seed));
    }

    private static ModelKind baseline() {
        return new ModelKind("baseline", "BaselineOnly",
                "Everyone's mean plus how generous the user is plus how well the movie is liked.",
                "Koren (2010), Factor in the neighbors, section 2.1",
                List.of(new Option.Choice("method", "als", List.of("als", "sgd"),
                                "How the biases are found: alternating least squares or stochastic gradient descent."),
                        new Option.Whole("n_epochs", null, 0, 10_000, "Passes over the ratings (als 10, sgd 20)."),
                        new Option.Real("reg_u", 15.0, 0, MAX_REG, "For als: how strongly user biases are held near 0."),
                        new Option.Real("reg_i", 10.0, 0, MAX_REG, "For als: how strongly movie biases are held near 0."),
                        new Option.Real("learning_rate", 0.005, 1e-9, 1, "For sgd: the size of a step."),
                        new Option.Real("reg", 0.02, 0, MAX_REG, "For sgd: how strongly biases are held near 0.")),
                BaselineKinds::trainer);
    }

    private static Trainer trainer(OptionValues values, long seed) {
        Object epochs = values.value("n_epochs");
        if (values.choice("method").equals("als")) {
            return BaselineOnlyTrainer.als(new AlsOptions(epochs == null ? AlsOptions.DEFAULTS.epochs() : (Integer) epochs,
                    values.real("reg_u"), values.real("reg_i")));
        }
        return BaselineOnlyTrainer.sgd(new SgdOptions(epochs == null ? SgdOptions.DEFAULTS.epochs() : (Integer) epochs,
                values.real("learning_rate"), values.real("reg")));
    }
}
