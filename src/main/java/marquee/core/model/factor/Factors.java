package marquee.core.model.factor;

/** Factor vectors of users and items, each of the same length. Immutable. */
public final class Factors {

    private final double[][] users;
    private final double[][] items;

    /** Takes over the vectors of the inner ids. */
    Factors(double[][] users, double[][] items) {
        this.users = users;
        this.items = items;
    }

    /** The length of every vector. */
    public int length() {
        return items[0].length;
    }

    /** The factor k of a user, p_u[k]. */
    public double ofUser(int user, int k) {
        return users[user][k];
    }

    /** The factor k of an item, q_i[k]. */
    public double ofItem(int item, int k) {
        return items[item][k];
    }

    /** The dot product p_u . q_i. */
    public double dot(int user, int item) {
        return dot(users[user], items[item]);
    }

    /**
     * The dot product of two vectors. A single sum would leave the processor waiting for each addition, so there are four,
     * over every fourth place, that are added up at the end: always in this order.
     */
    static double dot(double[] x, double[] y) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int k = 0;
        for (; k < x.length - 3; k += 4) {
            sum0 += x[k] * y[k];
            sum1 += x[k + 1] * y[k + 1];
            sum2 += x[k + 2] * y[k + 2];
            sum3 += x[k + 3] * y[k + 3];
        }
        for (; k < x.length; k++) {
            sum0 += x[k] * y[k];
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }
}
