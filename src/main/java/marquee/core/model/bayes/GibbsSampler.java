package marquee.core.model.bayes;

import java.util.Arrays;
import marquee.core.data.TrainingSet;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.random.KeyedRandom;

/**
 * Draws credible parameters of Bayesian matrix factorisation, sweep by sweep, each group given the others (Gibbs sampling,
 * Salakhutdinov and Mnih 2008). Beyond the paper, biases are part of the vectors, and every user has an exactness of their
 * own, the precision of the noise in their ratings: some people rate by a fine sense, some by mood.
 */
final class GibbsSampler {

    /** The shape of the gamma distribution that users' exactnesses come from. */
    private static final double SHAPE = 2.5;
    /** The most that is believed: a hundredth of a star. Only ratings without any noise would reach it. */
    private static final double MOST_EXACT = 1e4;
    private static final double START_DEVIATION = 0.3;

    final Side users;
    final Side items;
    final double[] exactness;
    private final long seed;
    private final Workers workers;
    private double rate = SHAPE;

    GibbsSampler(BayesianOptions options, TrainingSet trainingSet, long seed, Workers workers) {
        this.seed = seed;
        this.workers = workers;
        users = new Side(trainingSet.byUser(), trainingSet.globalMean(), options.factors(), true);
        items = new Side(trainingSet.byUser().transposed(trainingSet.items()), trainingSet.globalMean(), options.factors(), false);
        exactness = new double[trainingSet.users()];
        Arrays.fill(exactness, 1);
        start(users.drawn, Stream.USER);
        start(items.drawn, Stream.ITEM);
    }

    private void start(double[][] vectors, int purpose) {
        Stream stream = new Stream(seed, 0);
        for (int x = 0; x < vectors.length; x++) {
            KeyedRandom random = stream.of(purpose, x);
            for (int k = 1; k < vectors[x].length; k++) {
                vectors[x][k] = START_DEVIATION * random.normal();
            }
        }
    }

    /**
     * One draw of everything.
     *
     * @param number the number of the sweep, from 1
     * @return the sum of the squared errors of the draw
     */
    double sweep(int number, Progress progress) {
        Stream stream = new Stream(seed, number);
        users.draw(items, exactness, stream, workers, progress);
        items.draw(users, exactness, stream, workers, progress);
        return drawExactness(stream);
    }

    private double drawExactness(Stream stream) {
        double[] squares = new double[exactness.length];
        workers.forEach(squares.length, user -> {
            squares[user] = users.squares(user, items);
            double gamma = stream.of(Stream.EXACTNESS, user).gamma(SHAPE + users.count(user) / 2.0);
            exactness[user] = Math.min(gamma / (rate + squares[user] / 2), MOST_EXACT);
        });
        double sum = 0;
        double errors = 0;
        for (int user = 0; user < squares.length; user++) {
            sum += exactness[user];
            errors += squares[user];
        }
        rate = stream.of(Stream.RATE, 0).gamma(1 + SHAPE * squares.length) / (1 + sum);
        return errors;
    }

    /** What the present draw says, of strangers too. */
    Draw draw(int number) {
        Stream stream = new Stream(seed, number);
        return Draw.of(this, stream.of(Stream.STRANGER, 0), SHAPE, rate);
    }

    /**
     * The random streams of a sweep: one for each user, item or other purpose.
     *
     * @param seed the seed of the whole
     * @param sweep the number of the sweep, 0 for the start
     */
    record Stream(long seed, int sweep) {
        static final int USER = 0;
        static final int ITEM = 1;
        static final int USER_POPULATION = 2;
        static final int ITEM_POPULATION = 3;
        static final int EXACTNESS = 4;
        static final int RATE = 5;
        static final int STRANGER = 6;

        KeyedRandom of(int purpose, int id) {
            return KeyedRandom.of(seed, sweep, purpose, id);
        }
    }
}
