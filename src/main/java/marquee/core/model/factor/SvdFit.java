package marquee.core.model.factor;

/**
 * The inner loops of SVD: parameters and the steps that change them. Four steps that share no parameter are taken side by
 * side, because a dot product summed in order leaves a processor waiting for each addition; side by side the four sums fill
 * each other's waits. Each sum keeps its own order, so the bits are those of one step after the other.
 */
final class SvdFit {

    final double[] p;
    final double[] q;
    final double[] bu;
    final double[] bi;
    private final int factors;
    private final double mean;
    private final boolean biased;
    private final ParameterRates rate;
    private final ParameterRates reg;

    SvdFit(SvdOptions options, double mean, double[] p, double[] q, int users, int items) {
        this.p = p;
        this.q = q;
        this.factors = options.factors();
        this.bu = new double[users];
        this.bi = new double[items];
        this.mean = mean;
        this.biased = options.biased();
        this.rate = options.learningRate();
        this.reg = options.regularization();
    }

    /** One pass over all ratings; returns the sum of the squared errors met on the way. */
    double epoch(SgdSchedule schedule) {
        double squares = 0;
        int step = 0;
        for (int end : schedule.runEnd) {
            for (; step + 4 <= end; step += 4) {
                squares += four(schedule, step);
            }
            for (; step < end; step++) {
                squares += one(schedule, step);
            }
        }
        return squares;
    }

    private double four(SgdSchedule schedule, int step) {
        int f = factors;
        int a0 = schedule.user[step] * f;
        int a1 = schedule.user[step + 1] * f;
        int a2 = schedule.user[step + 2] * f;
        int a3 = schedule.user[step + 3] * f;
        int b0 = schedule.item[step] * f;
        int b1 = schedule.item[step + 1] * f;
        int b2 = schedule.item[step + 2] * f;
        int b3 = schedule.item[step + 3] * f;
        double dot0 = 0;
        double dot1 = 0;
        double dot2 = 0;
        double dot3 = 0;
        for (int k = 0; k < f; k++) {
            dot0 += q[b0 + k] * p[a0 + k];
            dot1 += q[b1 + k] * p[a1 + k];
            dot2 += q[b2 + k] * p[a2 + k];
            dot3 += q[b3 + k] * p[a3 + k];
        }
        double e0 = error(schedule, step, dot0);
        double e1 = error(schedule, step + 1, dot1);
        double e2 = error(schedule, step + 2, dot2);
        double e3 = error(schedule, step + 3, dot3);
        move(a0, b0, e0);
        move(a1, b1, e1);
        move(a2, b2, e2);
        move(a3, b3, e3);
        return e0 * e0 + e1 * e1 + e2 * e2 + e3 * e3;
    }

    private double one(SgdSchedule schedule, int step) {
        int a = schedule.user[step] * factors;
        int b = schedule.item[step] * factors;
        double dot = 0;
        for (int k = 0; k < factors; k++) {
            dot += q[b + k] * p[a + k];
        }
        double error = error(schedule, step, dot);
        move(a, b, error);
        return error * error;
    }

    /** The error of a step before it is taken; moves the biases. */
    private double error(SgdSchedule schedule, int step, double dot) {
        if (!biased) {
            return schedule.rating[step] - dot;
        }
        int u = schedule.user[step];
        int i = schedule.item[step];
        double error = schedule.rating[step] - (mean + bu[u] + bi[i] + dot);
        bu[u] += rate.bu() * (error - reg.bu() * bu[u]);
        bi[i] += rate.bi() * (error - reg.bi() * bi[i]);
        return error;
    }

    private void move(int a, int b, double error) {
        move(p, a, q, b, factors, error, rate.pu(), reg.pu(), rate.qi(), reg.qi());
    }

    private static void move(double[] p, int a, double[] q, int b, int factors, double error,
                             double ratePu, double regPu, double rateQi, double regQi) {
        for (int k = 0; k < factors; k++) {
            double pk = p[a + k];
            double qk = q[b + k];
            p[a + k] = pk + ratePu * (error * qk - regPu * pk);
            q[b + k] = qk + rateQi * (error * pk - regQi * qk);
        }
    }
}
