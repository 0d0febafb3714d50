package marquee.core.model.bayes;

import java.util.ArrayList;
import java.util.List;
import marquee.core.data.TrainingSet;
import marquee.core.model.Trainer;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;

/**
 * Learns {@link BayesianModel} (Salakhutdinov and Mnih 2008, "Bayesian probabilistic matrix factorization using Markov chain
 * Monte Carlo").
 *
 * @param options sizes and numbers of sweeps
 * @param seed seed of all random streams
 */
public record BayesianTrainer(BayesianOptions options, long seed) implements Trainer {

    @Override
    public BayesianModel train(TrainingSet trainingSet, Workers workers, Progress progress) {
        progress.stopIfCancelled();
        GibbsSampler sampler = new GibbsSampler(options, trainingSet, seed, workers);
        List<Draw> draws = new ArrayList<>(options.kept());
        for (int sweep = 1; sweep <= options.sweeps(); sweep++) {
            double squares = sampler.sweep(sweep, progress);
            if (options.keeps(sweep)) {
                draws.add(sampler.draw(sweep));
            }
            progress.report(new Step(Step.Unit.SWEEPS, sweep, options.sweeps(), Math.sqrt(squares / trainingSet.ratings())));
        }
        return new BayesianModel(options, trainingSet, draws);
    }
}
