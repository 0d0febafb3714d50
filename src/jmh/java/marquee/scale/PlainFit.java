package marquee.scale;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The unit of speed: a plain single-threaded SVD fit by stochastic gradient descent, about as large as the training side of
 * ml-latest-small (80,668 ratings, 610 users, 8,983 movies, 100 factors, 30 epochs), every dot product summed in order.
 */
final class PlainFit {

    private static final int USERS = 610;
    private static final int MOVIES = 8_983;
    private static final int RATINGS = 80_668;
    private static final int FACTORS = 100;
    private static final int EPOCHS = 30;

    private final int[] users = new int[RATINGS];
    private final int[] movies = new int[RATINGS];
    private final double[] stars = new double[RATINGS];
    private final double[] userFactors;
    private final double[] movieFactors;

    private PlainFit(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int k = 0; k < RATINGS; k++) {
            users[k] = (int) (USERS * Math.pow(random.nextDouble(), 2));
            movies[k] = (int) (MOVIES * Math.pow(random.nextDouble(), 3));
            stars[k] = (1 + random.nextInt(10)) / 2.0;
        }
        Arrays.sort(users);
        userFactors = random.doubles((long) USERS * FACTORS, -0.1, 0.1).toArray();
        movieFactors = random.doubles((long) MOVIES * FACTORS, -0.1, 0.1).toArray();
    }

    /** The median time of five fits after one to warm up, in seconds. */
    static double seconds() {
        double[] seconds = new double[5];
        new PlainFit(-1).run();
        for (int run = 0; run < seconds.length; run++) {
            PlainFit fit = new PlainFit(run);
            long start = System.nanoTime();
            fit.run();
            seconds[run] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds[2];
    }

    private void run() {
        double[] userBias = new double[USERS];
        double[] movieBias = new double[MOVIES];
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int k = 0; k < RATINGS; k++) {
                double error = stars[k] - 3.5 - userBias[users[k]] - movieBias[movies[k]] - dot(users[k] * FACTORS, movies[k] * FACTORS);
                userBias[users[k]] += 0.005 * (error - 0.1 * userBias[users[k]]);
                movieBias[movies[k]] += 0.005 * (error - 0.1 * movieBias[movies[k]]);
                move(users[k] * FACTORS, movies[k] * FACTORS, error);
            }
        }
    }

    private double dot(int user, int movie) {
        double dot = 0;
        for (int k = 0; k < FACTORS; k++) {
            dot += userFactors[user + k] * movieFactors[movie + k];
        }
        return dot;
    }

    private void move(int user, int movie, double error) {
        for (int k = 0; k < FACTORS; k++) {
            double p = userFactors[user + k];
            double q = movieFactors[movie + k];
            userFactors[user + k] = p + 0.005 * (error * q - 0.1 * p);
            movieFactors[movie + k] = q + 0.005 * (error * p - 0.1 * q);
        }
    }
}
