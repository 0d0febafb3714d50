package marquee.core.model.bayes;

import marquee.core.random.KeyedRandom;

/**
 * One credible set of parameters, as a fitted model keeps it: vectors end to end in single precision. Behind the last user and
 * the last item stand two rows for a stranger: what is expected of one, and one drawn at random.
 *
 * @param length the length of a vector, bias first
 * @param users the drawn vectors of the users, then the expected and the drawn stranger
 * @param expectedItems the items' vectors as they were expected given the users, then that of a stranger; the product with a drawn
 *                      user averages to the posterior mean sooner than that of two drawn vectors does
 * @param items the drawn vectors of the items, then the expected and the drawn stranger
 * @param exactness the precision of each user's ratings, then that of a stranger's
 */
record Draw(int length, float[] users, float[] expectedItems, float[] items, float[] exactness) {

    static Draw of(GibbsSampler sampler, KeyedRandom random, double shape, double rate) {
        double[] user = sampler.users.population().stranger(random);
        double[] item = sampler.items.population().stranger(random);
        double[] expectedUser = sampler.users.population().mean();
        double[] expectedItem = sampler.items.population().mean();
        int people = sampler.exactness.length;
        float[] exactness = new float[people + 1];
        for (int k = 0; k < people; k++) {
            exactness[k] = (float) sampler.exactness[k];
        }
        exactness[people] = (float) (random.gamma(shape) / rate);
        return new Draw(user.length, flat(sampler.users.drawn, expectedUser, user), flat(sampler.items.expected, expectedItem, item),
                flat(sampler.items.drawn, expectedItem, item), exactness);
    }

    private static float[] flat(double[][] vectors, double[]... more) {
        int length = more[0].length;
        float[] flat = new float[(vectors.length + more.length) * length];
        for (int row = 0; row < vectors.length + more.length; row++) {
            double[] vector = row < vectors.length ? vectors[row] : more[row - vectors.length];
            for (int k = 0; k < length; k++) {
                flat[row * length + k] = (float) vector[k];
            }
        }
        return flat;
    }

    /** The product of the factors of a row of users and a row of items, of either array of items. */
    double taste(int user, int item, float[] ofItems) {
        int a = user * length;
        int b = item * length;
        double taste = 0;
        for (int k = 1; k < length; k++) {
            taste += users[a + k] * (double) ofItems[b + k];
        }
        return taste;
    }

    double userBias(int user) {
        return users[user * length];
    }

    double itemBias(int item, float[] ofItems) {
        return ofItems[item * length];
    }

    /** Adds the cosines between the factors of a row and of all first rows; nothing where a vector is 0. */
    void addCosines(float[] rows, int of, double[] sums) {
        double own = Math.sqrt(product(rows, of, of));
        for (int other = 0; other < sums.length; other++) {
            double norm = own * Math.sqrt(product(rows, other, other));
            sums[other] += norm == 0 ? 0 : product(rows, of, other) / norm;
        }
    }

    private double product(float[] rows, int one, int other) {
        int a = one * length;
        int b = other * length;
        double product = 0;
        for (int k = 1; k < length; k++) {
            product += rows[a + k] * (double) rows[b + k];
        }
        return product;
    }
}
