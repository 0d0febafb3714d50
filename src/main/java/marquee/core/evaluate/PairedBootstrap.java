package marquee.core.evaluate;

import java.util.Arrays;
import java.util.List;
import marquee.core.parallel.Workers;
import marquee.core.random.RandomState;

/**
 * How sure differences between contenders are: the paired bootstrap over users (Efron and Tibshirani 1993, "An introduction to the
 * bootstrap", chapters 13 and 16; for rankings Sakai 2006). Users are drawn with replacement, as many as there are, again and
 * again; each time every contender's figure is made of the same drawn users. What the figures do from draw to draw is how they
 * might have come out with other users. The draws of a sample have a generator of their own, so threads change nothing.
 */
public final class PairedBootstrap {

    private final double[] observed;
    private final double[][] samples;

    private PairedBootstrap(double[] observed, double[][] samples) {
        this.observed = observed;
        this.samples = samples;
    }

    /**
     * Where a figure lies.
     *
     * @param observed the figure over all users
     * @param low lower end of the interval
     * @param high upper end of the interval
     */
    public record Interval(double observed, double low, double high) { }

    /**
     * How often one of two contenders is the higher one; the three add up to 1.
     *
     * @param firstHigher part of the samples in which the first is higher by more than what is negligible
     * @param alike part of the samples in which neither is
     * @param secondHigher part of the samples in which the second is higher by more than what is negligible
     */
    public record Odds(double firstHigher, double alike, double secondHigher) { }

    /**
     * Draws samples.
     *
     * @param contenders the figures of each contender, all over the same users
     * @param count how many samples, at least 1; a thousand give probabilities to about two digits
     * @param seed 0 to 2^32 - 1
     * @throws IllegalArgumentException if there is no sample, no contender or no user, or the users differ
     */
    public static PairedBootstrap run(List<UserFigures> contenders, int count, long seed, Workers workers) {
        requireSameUsers(contenders, count);
        int users = contenders.get(0).users();
        RandomState seeds = new RandomState(seed);
        long[] seedOf = new long[count];
        Arrays.setAll(seedOf, sample -> seeds.nextWord() & 0xFFFFFFFFL);
        double[][] samples = new double[contenders.size()][count];
        workers.forEach(count, () -> new int[users], (times, sample) -> {
            Arrays.fill(times, 0);
            RandomState random = new RandomState(seedOf[sample]);
            for (int draw = 0; draw < users; draw++) {
                times[random.bounded(users - 1)]++;
            }
            for (int contender = 0; contender < samples.length; contender++) {
                samples[contender][sample] = contenders.get(contender).value(times);
            }
        });
        return new PairedBootstrap(contenders.stream().mapToDouble(UserFigures::value).toArray(), samples);
    }

    private static void requireSameUsers(List<UserFigures> contenders, int count) {
        if (count < 1 || contenders.isEmpty() || contenders.get(0).users() == 0) {
            throw new IllegalArgumentException("A bootstrap needs at least one sample, one contender and one user");
        }
        for (UserFigures contender : contenders) {
            if (!Arrays.equals(contender.userIds(), contenders.get(0).userIds())) {
                throw new IllegalArgumentException("A paired bootstrap needs figures of the same users for every contender");
            }
        }
    }

    /**
     * Where the figure of a contender lies.
     *
     * @param level the part of the samples that the interval holds, above 0 and below 1; the rest is cut off evenly at both ends
     */
    public Interval of(int contender, double level) {
        return interval(observed[contender], samples[contender].clone(), level);
    }

    /** Where the difference lies: the first contender's figure less the second's. */
    public Interval difference(int first, int second, double level) {
        double[] differences = new double[samples[first].length];
        Arrays.setAll(differences, sample -> samples[first][sample] - samples[second][sample]);
        return interval(observed[first] - observed[second], differences, level);
    }

    private static Interval interval(double observed, double[] values, double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("The level of an interval must be above 0 and below 1, but is " + level);
        }
        Arrays.sort(values);
        return new Interval(observed, quantile(values, (1 - level) / 2), quantile(values, (1 + level) / 2));
    }

    /** The quantile of sorted values, interpolated between the two next to it. */
    private static double quantile(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /**
     * How often which of two contenders is higher.
     *
     * @param negligible differences up to this count as none; at least 0
     */
    public Odds odds(int first, int second, double negligible) {
        if (!(negligible >= 0)) {
            throw new IllegalArgumentException("What is negligible must be at least 0, but is " + negligible);
        }
        int count = samples[first].length;
        int higher = 0;
        int lower = 0;
        for (int sample = 0; sample < count; sample++) {
            double difference = samples[first][sample] - samples[second][sample];
            higher += difference > negligible ? 1 : 0;
            lower += difference < -negligible ? 1 : 0;
        }
        return new Odds((double) higher / count, (double) (count - higher - lower) / count, (double) lower / count);
    }
}
