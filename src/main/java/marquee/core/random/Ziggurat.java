package marquee.core.random;

/**
 * Normal numbers by the ziggurat method (Marsaglia and Tsang 2000; in the form of Doornik 2005, "An improved ziggurat method
 * to generate normal random samples"): the half bell is covered by 128 layers of equal area, and almost every draw ends with
 * one multiplication and one comparison. Layer 0 is the one with the tail.
 */
final class Ziggurat {

    private static final int LAYERS = 128;
    /** Where the tail begins, and the area of each layer under exp(-x^2 / 2). */
    private static final double TAIL = 3.442619855899;
    private static final double AREA = 9.91256303526217e-3;
    /** The right edges of the layers, widest first, 0 after the last one. */
    private static final double[] EDGE = edges();
    /** How much of each layer lies below the bell whatever the height. */
    private static final double[] SAFE = safeParts();

    private Ziggurat() {
    }

    private static double bell(double x) {
        return StrictMath.exp(-0.5 * x * x);
    }

    private static double[] edges() {
        double[] edge = new double[LAYERS + 1];
        edge[0] = AREA / bell(TAIL);
        edge[1] = TAIL;
        for (int layer = 2; layer < LAYERS; layer++) {
            edge[layer] = Math.sqrt(-2 * StrictMath.log(AREA / edge[layer - 1] + bell(edge[layer - 1])));
        }
        return edge;
    }

    private static double[] safeParts() {
        double[] safe = new double[LAYERS];
        for (int layer = 0; layer < LAYERS; layer++) {
            safe[layer] = EDGE[layer + 1] / EDGE[layer];
        }
        return safe;
    }

    /** Seven bits choose the layer, 53 others the place in it from left edge to right edge. */
    static double normal(KeyedRandom random) {
        while (true) {
            long bits = random.nextBits();
            int layer = (int) (bits & (LAYERS - 1));
            double place = (bits >>> 11) * 0x1.0p-52 - 1;
            double x = place * EDGE[layer];
            if (Math.abs(place) < SAFE[layer]) {
                return x;
            }
            if (layer == 0) {
                return place < 0 ? -tail(random) : tail(random);
            }
            double low = bell(EDGE[layer]);
            double high = bell(EDGE[layer + 1]);
            if (low + random.uniform() * (high - low) < bell(x)) {
                return x;
            }
        }
    }

    /** A number from the bell beyond its tail's begin (Marsaglia 1964). */
    private static double tail(KeyedRandom random) {
        while (true) {
            double x = -StrictMath.log(random.uniform()) / TAIL;
            double y = -StrictMath.log(random.uniform());
            if (y + y >= x * x) {
                return TAIL + x;
            }
        }
    }
}
