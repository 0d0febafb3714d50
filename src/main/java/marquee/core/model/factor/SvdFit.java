package marquee.core.model.factor;

import marquee.core.data.RatingLists;
import marquee.core.data.TrainingSet;
import marquee.core.model.EpochFit;
import marquee.core.progress.Progress;
import marquee.core.random.RandomState;

/**
 * The inner loops of SVD. Every step of a user but the last also sums the dot product of the next step, factor by factor as
 * the user's vector changes: the sum, which leaves a processor waiting for each addition, and the update, which keeps it
 * busy, then cost little more than either alone. Each sum keeps its order, so the bits are those of one step after the other.
 */
final class SvdFit implements EpochFit<Svd> {

    /**
     * How many factors one loop goes over. Where a loop is known to be longer, the Java runtime takes the widest vectors there are,
     * and a sum in order then loses more in them than the arithmetic gains: 100 factors in two runs take three quarters of the
     * time of one run on processors with 512-bit vectors, and as long on others.
     */
    private static final int RUN = 50;

    private final SvdOptions options;
    private final TrainingSet trainingSet;
    private final BiasFit biases;
    private final double[][] p;
    private final double[][] q;

    SvdFit(SvdOptions options, TrainingSet trainingSet, RandomState random) {
        this.options = options;
        this.trainingSet = trainingSet;
        biases = new BiasFit(trainingSet, options.biased(), options.learningRate(), options.regularization());
        p = StartValues.normal(random, trainingSet.users(), options.factors());
        q = StartValues.normal(random, trainingSet.items(), options.factors());
    }

    @Override
    public double epoch(Progress progress) {
        double squares = 0;
        for (int user = 0; user < p.length; user++) {
            progress.stopIfCancelled();
            squares += visit(user, trainingSet.byUser());
        }
        return squares;
    }

    private double visit(int user, RatingLists byUser) {
        int last = byUser.end(user) - 1;
        double[] pu = p[user];
        double[] qi = q[byUser.other(byUser.start(user))];
        double dot = Factors.dot(pu, qi);
        double squares = 0;
        for (int entry = byUser.start(user); entry <= last; entry++) {
            double error = biases.step(user, byUser.other(entry), byUser.value(entry), dot);
            squares += error * error;
            double[] next = entry < last ? q[byUser.other(entry + 1)] : qi;
            dot = move(pu, qi, next, error, options.learningRate(), options.regularization());
            qi = next;
        }
        return squares;
    }

    /** Moves the vectors of a user and an item; returns the dot product of the user's with the next item's. */
    private static double move(double[] pu, double[] qi, double[] next, double error, ParameterRates rate, ParameterRates reg) {
        double dot = 0;
        for (int start = 0; start < pu.length; start += RUN) {
            dot = move(pu, qi, next, error, rate, reg, start, dot);
        }
        return dot;
    }

    /** Moves the factors of one run; returns the dot product so far. */
    private static double move(double[] pu, double[] qi, double[] next, double error, ParameterRates rate, ParameterRates reg,
                               int start, double before) {
        double ratePu = rate.pu();
        double regPu = reg.pu();
        double rateQi = rate.qi();
        double regQi = reg.qi();
        double dot = before;
        int end = Math.min(pu.length, start + RUN);
        for (int k = start; k < end; k++) {
            double pk = pu[k];
            double qk = qi[k];
            double moved = pk + ratePu * (error * qk - regPu * pk);
            pu[k] = moved;
            qi[k] = qk + rateQi * (error * pk - regQi * qk);
            dot += next[k] * moved;
        }
        return dot;
    }

    @Override
    public Svd model() {
        return new Svd(options, trainingSet, biases.biases(), new Factors(p, q));
    }

    @Override
    public Svd snapshot() {
        return new Svd(options, trainingSet, biases.biases(), new Factors(Factors.copyOf(p), Factors.copyOf(q)));
    }
}
