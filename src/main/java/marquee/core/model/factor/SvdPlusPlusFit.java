package marquee.core.model.factor;

import java.util.Arrays;
import java.util.BitSet;
import marquee.core.data.RatingLists;
import marquee.core.data.TrainingSet;
import marquee.core.model.EpochFit;
import marquee.core.progress.Progress;
import marquee.core.random.RandomState;

/**
 * The inner loops of SVD++. At each of a user's ratings the vectors y_j of all the user's movies take the same step,
 * y_j := (1 - lr reg) y_j + lr error q / sqrt(|I_u|), and so the implicit term, the sum of y_j / sqrt(|I_u|), becomes
 * (1 - lr reg) times itself plus lr error q. It is therefore enough to move the implicit term at each rating, and the y_j once
 * at the end of the user's visit, by one scale and one shift for all of them: a rating then costs about what it costs in SVD.
 */
final class SvdPlusPlusFit implements EpochFit<SvdPlusPlus> {

    private final SvdPlusPlusOptions options;
    private final TrainingSet trainingSet;
    private final RatingLists byUser;
    private final BiasFit biases;
    private final double[][] p;
    private final double[][] q;
    private final double[][] y;
    private final BitSet usersWithRepeats;
    private final double[] implicit;
    private final double[] shift;

    SvdPlusPlusFit(SvdPlusPlusOptions options, TrainingSet trainingSet, RandomState random) {
        this.options = options;
        this.trainingSet = trainingSet;
        byUser = trainingSet.byUser();
        biases = new BiasFit(trainingSet, true, options.learningRate().explicit(), options.regularization().explicit());
        p = StartValues.normal(random, trainingSet.users(), options.factors());
        q = StartValues.normal(random, trainingSet.items(), options.factors());
        y = StartValues.normal(random, trainingSet.items(), options.factors());
        usersWithRepeats = usersWithRepeats(trainingSet);
        implicit = new double[options.factors()];
        shift = new double[options.factors()];
    }

    /** Users with two ratings of one movie. */
    private static BitSet usersWithRepeats(TrainingSet trainingSet) {
        BitSet repeats = new BitSet();
        int[] lastUser = new int[trainingSet.items()];
        Arrays.fill(lastUser, -1);
        for (int user = 0; user < trainingSet.users(); user++) {
            for (int entry = trainingSet.byUser().start(user); entry < trainingSet.byUser().end(user); entry++) {
                int item = trainingSet.byUser().other(entry);
                if (lastUser[item] == user) {
                    repeats.set(user);
                }
                lastUser[item] = user;
            }
        }
        return repeats;
    }

    @Override
    public double epoch(Progress progress) {
        double squares = 0;
        for (int user = 0; user < p.length; user++) {
            progress.stopIfCancelled();
            squares += usersWithRepeats.get(user) ? visitStepByStep(user) : visit(user);
        }
        return squares;
    }

    private double visit(int user) {
        double root = Math.sqrt(byUser.count(user));
        double keep = 1 - options.learningRate().yj() * options.regularization().yj();
        double scale = 1;
        sumImplicit(user, implicit);
        System.arraycopy(implicit, 0, shift, 0, shift.length);
        int last = byUser.end(user) - 1;
        double[] pu = p[user];
        double[] qi = q[byUser.other(byUser.start(user))];
        double dot = dot(qi, pu, implicit);
        double squares = 0;
        for (int entry = byUser.start(user); entry <= last; entry++) {
            double error = biases.step(user, byUser.other(entry), byUser.value(entry), dot);
            squares += error * error;
            double[] next = entry < last ? q[byUser.other(entry + 1)] : qi;
            dot = move(pu, qi, implicit, next, error, options.learningRate(), options.regularization());
            scale *= keep;
            qi = next;
        }
        for (int k = 0; k < shift.length; k++) {
            shift[k] = (implicit[k] - scale * shift[k]) / root;
        }
        for (int entry = byUser.start(user); entry <= last; entry++) {
            scaleAndShift(y[byUser.other(entry)], scale, shift);
        }
        return squares;
    }

    /** A movie that the user rated twice takes every step twice, which no common scale and shift can hold back. */
    private double visitStepByStep(int user) {
        double root = Math.sqrt(byUser.count(user));
        double rate = options.learningRate().yj();
        double squares = 0;
        for (int entry = byUser.start(user); entry < byUser.end(user); entry++) {
            double[] qi = q[byUser.other(entry)];
            sumImplicit(user, implicit);
            double error = biases.step(user, byUser.other(entry), byUser.value(entry), dot(qi, p[user], implicit));
            squares += error * error;
            for (int k = 0; k < shift.length; k++) {
                shift[k] = rate * error * qi[k] / root;
            }
            for (int other = byUser.start(user); other < byUser.end(user); other++) {
                scaleAndShift(y[byUser.other(other)], 1 - rate * options.regularization().yj(), shift);
            }
            move(p[user], qi, implicit, qi, error, options.learningRate(), options.regularization());
        }
        return squares;
    }

    private void sumImplicit(int user, double[] sum) {
        double root = Math.sqrt(byUser.count(user));
        Arrays.fill(sum, 0);
        for (int entry = byUser.start(user); entry < byUser.end(user); entry++) {
            double[] yj = y[byUser.other(entry)];
            for (int k = 0; k < sum.length; k++) {
                sum[k] += yj[k] / root;
            }
        }
    }

    private static double dot(double[] qi, double[] pu, double[] implicit) {
        double dot = 0;
        for (int k = 0; k < qi.length; k++) {
            dot += qi[k] * (pu[k] + implicit[k]);
        }
        return dot;
    }

    /** Moves the vectors of a user and an item and the implicit term; returns the dot product with the next item's vector. */
    private static double move(double[] pu, double[] qi, double[] implicit, double[] next, double error,
                               ImplicitRates rate, ImplicitRates reg) {
        double ratePu = rate.explicit().pu();
        double regPu = reg.explicit().pu();
        double rateQi = rate.explicit().qi();
        double regQi = reg.explicit().qi();
        double keep = 1 - rate.yj() * reg.yj();
        double push = rate.yj() * error;
        double dot = 0;
        for (int k = 0; k < pu.length; k++) {
            double pk = pu[k];
            double qk = qi[k];
            double before = implicit[k];
            double moved = pk + ratePu * (error * qk - regPu * pk);
            double after = keep * before + push * qk;
            pu[k] = moved;
            implicit[k] = after;
            qi[k] = qk + rateQi * (error * (pk + before) - regQi * qk);
            dot += next[k] * (moved + after);
        }
        return dot;
    }

    private static void scaleAndShift(double[] vector, double scale, double[] shift) {
        for (int k = 0; k < vector.length; k++) {
            vector[k] = scale * vector[k] + shift[k];
        }
    }

    @Override
    public SvdPlusPlus model() {
        return model(p, q);
    }

    @Override
    public SvdPlusPlus snapshot() {
        return model(Factors.copyOf(p), Factors.copyOf(q));
    }

    private SvdPlusPlus model(double[][] explicit, double[][] items) {
        double[][] users = new double[explicit.length][];
        for (int user = 0; user < users.length; user++) {
            users[user] = new double[options.factors()];
            sumImplicit(user, users[user]);
            for (int k = 0; k < users[user].length; k++) {
                users[user][k] += explicit[user][k];
            }
        }
        return new SvdPlusPlus(options, trainingSet, biases.biases(), new Factors(users, items), explicit);
    }
}
