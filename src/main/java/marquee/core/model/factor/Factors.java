package marquee.core.model.factor;

/** Factor vectors of users and items, each of the same length. Immutable. */
public final class Factors {

    private final int length;
    private final double[] users;
    private final double[] items;

    /** Takes over arrays with the vectors of the inner ids one after the other. */
    Factors(int length, double[] users, double[] items) {
        this.length = length;
        this.users = users;
        this.items = items;
    }

    /** The length of every vector. */
    public int length() {
        return length;
    }

    /** The factor k of a user, p_u[k]. */
    public double ofUser(int user, int k) {
        return users[user * length + k];
    }

    /** The factor k of an item, q_i[k]. */
    public double ofItem(int item, int k) {
        return items[item * length + k];
    }

    /** The dot product p_u . q_i, summed in ascending k. */
    public double dot(int user, int item) {
        int a = user * length;
        int b = item * length;
        double dot = 0;
        for (int k = 0; k < length; k++) {
            dot += items[b + k] * users[a + k];
        }
        return dot;
    }
}
