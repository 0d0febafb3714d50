package marquee.core.model.factor;

import marquee.core.data.RatingLists;
import marquee.core.data.TrainingSet;
import marquee.core.random.RandomState;

/** SVD and SVD++ written down as the papers have them, one step after the other: slow, and short enough to be read. */
final class PlainSvd {

    final double[] bu;
    final double[] bi;
    final double[][] p;
    final double[][] q;
    final double[][] y;
    private final TrainingSet set;
    private final RatingLists lists;
    private final ImplicitRates rate;
    private final ImplicitRates reg;
    private final boolean biased;

    PlainSvd(TrainingSet set, int factors, boolean biased, boolean withImplicit, ImplicitRates rate, ImplicitRates reg, long seed) {
        this.set = set;
        this.rate = rate;
        this.reg = reg;
        this.biased = biased;
        lists = set.byUser();
        RandomState random = new RandomState(seed);
        bu = new double[set.users()];
        bi = new double[set.items()];
        p = normals(random, set.users(), factors);
        q = normals(random, set.items(), factors);
        y = withImplicit ? normals(random, set.items(), factors) : null;
    }

    private static double[][] normals(RandomState random, int rows, int factors) {
        double[][] values = new double[rows][factors];
        for (int row = 0; row < rows; row++) {
            for (int k = 0; k < factors; k++) {
                values[row][k] = random.normal(0, 0.1);
            }
        }
        return values;
    }

    PlainSvd run(int epochs) {
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int user = 0; user < set.users(); user++) {
                for (int entry = lists.start(user); entry < lists.end(user); entry++) {
                    step(user, lists.other(entry), lists.value(entry));
                }
            }
        }
        return this;
    }

    private void step(int user, int item, double rating) {
        double[] implicit = implicit(user);
        double dot = 0;
        for (int k = 0; k < implicit.length; k++) {
            dot += q[item][k] * (p[user][k] + implicit[k]);
        }
        double error = rating - (biased ? set.globalMean() + bu[user] + bi[item] + dot : dot);
        if (biased) {
            bu[user] += rate.explicit().bu() * (error - reg.explicit().bu() * bu[user]);
            bi[item] += rate.explicit().bi() * (error - reg.explicit().bi() * bi[item]);
        }
        for (int k = 0; k < implicit.length; k++) {
            double pk = p[user][k];
            double qk = q[item][k];
            p[user][k] += rate.explicit().pu() * (error * qk - reg.explicit().pu() * pk);
            q[item][k] += rate.explicit().qi() * (error * (pk + implicit[k]) - reg.explicit().qi() * qk);
            if (y != null) {
                double root = Math.sqrt(lists.count(user));
                for (int entry = lists.start(user); entry < lists.end(user); entry++) {
                    double[] yj = y[lists.other(entry)];
                    yj[k] += rate.yj() * (error * qk / root - reg.yj() * yj[k]);
                }
            }
        }
    }

    double[] implicit(int user) {
        double[] sum = new double[p[user].length];
        if (y != null) {
            for (int entry = lists.start(user); entry < lists.end(user); entry++) {
                for (int k = 0; k < sum.length; k++) {
                    sum[k] += y[lists.other(entry)][k] / Math.sqrt(lists.count(user));
                }
            }
        }
        return sum;
    }

    double estimate(int user, int item) {
        double[] implicit = implicit(user);
        double dot = 0;
        for (int k = 0; k < implicit.length; k++) {
            dot += q[item][k] * (p[user][k] + implicit[k]);
        }
        return biased ? set.globalMean() + bu[user] + bi[item] + dot : dot;
    }
}
