package marquee.core.model.factor;

import marquee.core.data.TrainingSet;
import marquee.core.model.Trainer;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import marquee.core.random.RandomState;

/**
 * Learns {@link Svd} by stochastic gradient descent (Funk 2006; Koren, Bell and Volinsky 2009, "Matrix factorization
 * techniques for recommender systems").
 *
 * @param options sizes, rates and regularisation
 * @param seed seed of the factors' starting values
 */
public record SvdTrainer(SvdOptions options, long seed) implements Trainer {

    @Override
    public Svd train(TrainingSet trainingSet, Workers workers, Progress progress) {
        progress.stopIfCancelled();
        RandomState random = new RandomState(seed);
        double[][] p = normals(random, trainingSet.users(), options.factors());
        double[][] q = normals(random, trainingSet.items(), options.factors());
        SvdFit fit = new SvdFit(options, trainingSet, p, q);
        for (int epoch = 1; epoch <= options.epochs(); epoch++) {
            progress.stopIfCancelled();
            double squares = fit.epoch(trainingSet.byUser());
            progress.report(new Step(Step.Unit.EPOCHS, epoch, options.epochs(), Math.sqrt(squares / trainingSet.ratings())));
        }
        return new Svd(options, trainingSet, fit.bu, fit.bi, new Factors(p, q));
    }

    private static double[][] normals(RandomState random, int rows, int factors) {
        double[][] values = new double[rows][factors];
        for (double[] row : values) {
            for (int k = 0; k < factors; k++) {
                row[k] = random.normal(0, SvdOptions.START_DEVIATION);
            }
        }
        return values;
    }
}
