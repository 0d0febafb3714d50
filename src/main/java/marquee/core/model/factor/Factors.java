package marquee.core.model.factor;

import java.util.Arrays;

/**
 * Factor vectors of users and items, each of the same length. Immutable. Every vector is an array of its own: loops that
 * use one index for both arrays are those that the Java runtime turns into its fastest code.
 */
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

    /** The dot product p_u . q_i, summed in ascending k. */
    public double dot(int user, int item) {
        return dot(users[user], items[item]);
    }

    /**
     * The dot products of a user with all items, each summed in ascending k. Four sums run side by side, because a single
     * one leaves a processor waiting for each addition.
     */
    double[] dots(int user) {
        return dots(users[user]);
    }

    /** The dot products of a vector of this length with those of all items, each summed in ascending k. */
    public double[] dots(double[] p) {
        double[] dots = new double[items.length];
        int item = 0;
        for (; item + 4 <= dots.length; item += 4) {
            four(p, item, dots);
        }
        for (; item < dots.length; item++) {
            dots[item] = dot(p, items[item]);
        }
        return dots;
    }

    private void four(double[] p, int item, double[] dots) {
        double[] q0 = items[item];
        double[] q1 = items[item + 1];
        double[] q2 = items[item + 2];
        double[] q3 = items[item + 3];
        double dot0 = 0;
        double dot1 = 0;
        double dot2 = 0;
        double dot3 = 0;
        for (int k = 0; k < p.length; k++) {
            double pk = p[k];
            dot0 += pk * q0[k];
            dot1 += pk * q1[k];
            dot2 += pk * q2[k];
            dot3 += pk * q3[k];
        }
        dots[item] = dot0;
        dots[item + 1] = dot1;
        dots[item + 2] = dot2;
        dots[item + 3] = dot3;
    }

    /** The dot product of two vectors, summed in ascending k. */
    static double dot(double[] x, double[] y) {
        double dot = 0;
        for (int k = 0; k < x.length; k++) {
            dot += x[k] * y[k];
        }
        return dot;
    }

    /** Whether every factor is a finite number. */
    boolean areFinite() {
        return areFinite(users) && areFinite(items);
    }

    private static boolean areFinite(double[][] vectors) {
        return Arrays.stream(vectors).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
    }

    /** Vectors of their own with the same values. */
    static double[][] copyOf(double[][] vectors) {
        double[][] copy = vectors.clone();
        for (int row = 0; row < copy.length; row++) {
            copy[row] = vectors[row].clone();
        }
        return copy;
    }

    /** The dot product of a vector of this length with that of an item, summed in ascending k. */
    public double dot(double[] vector, int item) {
        return dot(vector, items[item]);
    }

    /** The cosines between the vector of a user and those of all users; 0 where a vector is 0. */
    public double[] userCosines(int user) {
        return cosines(users, user);
    }

    /** The cosines between the vector of an item and those of all items; 0 where a vector is 0. */
    public double[] itemCosines(int item) {
        return cosines(items, item);
    }

    private static double[] cosines(double[][] vectors, int of) {
        double own = Math.sqrt(dot(vectors[of], vectors[of]));
        double[] cosines = new double[vectors.length];
        for (int other = 0; other < cosines.length; other++) {
            double norm = own * Math.sqrt(dot(vectors[other], vectors[other]));
            cosines[other] = norm == 0 ? 0 : dot(vectors[of], vectors[other]) / norm;
        }
        return cosines;
    }
}
