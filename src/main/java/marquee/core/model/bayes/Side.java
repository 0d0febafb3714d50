package marquee.core.model.bayes;

import marquee.core.data.RatingLists;
import marquee.core.linear.Cholesky;
import marquee.core.model.bayes.GibbsSampler.Stream;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.random.KeyedRandom;

/**
 * The users, or the items, while they are sampled. Each has a vector whose place 0 is its bias and whose other places are its
 * factors; a rating is expected at mean + x[0] + z[0] + the sum of x[k] z[k] over the factors.
 */
final class Side {

    final double[][] drawn;
    /** What the vectors would have been without chance: the mean of the distribution that each was drawn from. */
    final double[][] expected;
    private final RatingLists lists;
    private final double mean;
    private final boolean users;
    private Population population;

    Side(RatingLists lists, double mean, int factors, boolean users) {
        this.lists = lists;
        this.mean = mean;
        this.users = users;
        drawn = new double[lists.lists()][factors + 1];
        expected = new double[lists.lists()][factors + 1];
    }

    Population population() {
        return population;
    }

    /**
     * Draws the population, and then everybody's vector given the other side's.
     *
     * @param exactness the precision of each user's ratings
     */
    void draw(Side other, double[] exactness, Stream stream, Workers workers, Progress progress) {
        progress.stopIfCancelled();
        population = Population.draw(drawn, stream.of(users ? Stream.USER_POPULATION : Stream.ITEM_POPULATION, 0));
        drawVectors(other, exactness, stream, workers, progress);
    }

    private void drawVectors(Side other, double[] exactness, Stream stream, Workers workers, Progress progress) {
        double[] pull = population.pull();
        workers.forEach(drawn.length, () -> new double[drawn[0].length][drawn[0].length], (matrix, x) -> {
            progress.stopIfCancelled();
            for (int i = 0; i < matrix.length; i++) {
                System.arraycopy(population.precision()[i], 0, matrix[i], 0, i + 1);
            }
            double[] right = expected[x];
            System.arraycopy(pull, 0, right, 0, right.length);
            for (int entry = lists.start(x); entry < lists.end(x); entry++) {
                int y = lists.other(entry);
                add(other.drawn[y], lists.value(entry) - mean, exactness[users ? x : y], matrix, right);
            }
            draw(matrix, right, drawn[x], stream.of(users ? Stream.USER : Stream.ITEM, x));
        });
    }

    /**
     * A draw from the normal distribution with a precision matrix and the mean that solves matrix times mean = right.
     *
     * @param matrix is replaced by its triangular factor
     * @param right is replaced by the mean
     * @param drawn takes the draw
     */
    static void draw(double[][] matrix, double[] right, double[] drawn, KeyedRandom random) {
        Cholesky.factor(matrix);
        Cholesky.solveLower(matrix, right);
        for (int k = 0; k < right.length; k++) {
            drawn[k] = right[k] + random.normal();
        }
        Cholesky.solveUpper(matrix, right);
        Cholesky.solveUpper(matrix, drawn);
    }

    /** Adds what one rating says to the precision matrix and the right-hand side. */
    static void add(double[] other, double deviation, double precision, double[][] matrix, double[] right) {
        double target = deviation - other[0];
        matrix[0][0] += precision;
        right[0] += precision * target;
        for (int i = 1; i < matrix.length; i++) {
            double[] row = matrix[i];
            double weighted = precision * other[i];
            right[i] += weighted * target;
            row[0] += weighted;
            for (int k = 1; k <= i; k++) {
                row[k] += weighted * other[k];
            }
        }
    }

    /** The sum of the squared errors of somebody's ratings. */
    double squares(int x, Side other) {
        double squares = 0;
        for (int entry = lists.start(x); entry < lists.end(x); entry++) {
            double error = lists.value(entry) - mean - match(drawn[x], other.drawn[lists.other(entry)]);
            squares += error * error;
        }
        return squares;
    }

    int count(int x) {
        return lists.count(x);
    }

    private static double match(double[] x, double[] z) {
        double match = x[0] + z[0];
        for (int k = 1; k < x.length; k++) {
            match += x[k] * z[k];
        }
        return match;
    }
}
