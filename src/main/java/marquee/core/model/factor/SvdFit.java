package marquee.core.model.factor;

import marquee.core.data.RatingLists;
import marquee.core.data.TrainingSet;

/**
 * The inner loops of SVD: the parameters and the steps that change them. Every vector is an array of its own: loops that use
 * one index for both arrays are those that the Java runtime turns into vector instructions.
 */
final class SvdFit {

    final double[][] p;
    final double[][] q;
    final double[] bu;
    final double[] bi;
    private final double mean;
    private final boolean biased;
    private final ParameterRates rate;
    private final ParameterRates reg;

    SvdFit(SvdOptions options, TrainingSet trainingSet, double[][] p, double[][] q) {
        this.p = p;
        this.q = q;
        this.bu = new double[trainingSet.users()];
        this.bi = new double[trainingSet.items()];
        this.mean = trainingSet.globalMean();
        this.biased = options.biased();
        this.rate = options.learningRate();
        this.reg = options.regularization();
    }

    /** One pass over all ratings, user by user; returns the sum of the squared errors met on the way. */
    double epoch(RatingLists byUser) {
        double squares = 0;
        for (int user = 0; user < bu.length; user++) {
            for (int entry = byUser.start(user); entry < byUser.end(user); entry++) {
                double error = step(user, byUser.other(entry), byUser.value(entry));
                squares += error * error;
            }
        }
        return squares;
    }

    private double step(int user, int item, double rating) {
        double[] pu = p[user];
        double[] qi = q[item];
        double dot = Factors.dot(pu, qi);
        if (!biased) {
            double error = rating - dot;
            move(pu, qi, error);
            return error;
        }
        double error = rating - (mean + bu[user] + bi[item] + dot);
        bu[user] += rate.bu() * (error - reg.bu() * bu[user]);
        bi[item] += rate.bi() * (error - reg.bi() * bi[item]);
        move(pu, qi, error);
        return error;
    }

    private void move(double[] pu, double[] qi, double error) {
        double ratePu = rate.pu();
        double regPu = reg.pu();
        double rateQi = rate.qi();
        double regQi = reg.qi();
        for (int k = 0; k < pu.length; k++) {
            double pk = pu[k];
            double qk = qi[k];
            pu[k] = pk + ratePu * (error * qk - regPu * pk);
            qi[k] = qk + rateQi * (error * pk - regQi * qk);
        }
    }
}
