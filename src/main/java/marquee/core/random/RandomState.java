package marquee.core.random;

/**
 * NumPy's legacy {@code RandomState}: the Mersenne Twister MT19937 (Matsumoto and Nishimura 1998) and the ways in which NumPy
 * makes uniform, normal and bounded numbers of it. Uniform draws, shuffles and bounded integers are bit-identical with NumPy's;
 * normal draws agree to a few units in the last place, since they pass through a logarithm. Not thread-safe.
 */
public final class RandomState {

    private static final int WORDS = 624;
    private static final int SHIFT = 397;
    private static final double TWO_TO_26 = 67108864.0;
    private static final double TWO_TO_53 = 9007199254740992.0;

    private final int[] state = new int[WORDS];
    private int position = WORDS;
    private boolean hasKeptNormal;
    private double keptNormal;

    /**
     * A generator seeded by the 2002 initialisation.
     *
     * @param seed 0 to 2^32 - 1
     * @throws IllegalArgumentException if the seed is out of range
     */
    public RandomState(long seed) {
        if (seed < 0 || seed > 0xFFFFFFFFL) {
            throw new IllegalArgumentException("A seed must be between 0 and 4294967295, but is " + seed);
        }
        state[0] = (int) seed;
        for (int i = 1; i < WORDS; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
    }

    /** 32 random bits. */
    public int nextWord() {
        if (position == WORDS) {
            twist();
        }
        int y = state[position++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9D2C5680;
        y ^= (y << 15) & 0xEFC60000;
        return y ^ (y >>> 18);
    }

    private void twist() {
        for (int i = 0; i < WORDS; i++) {
            int y = (state[i] & 0x80000000) | (state[(i + 1) % WORDS] & 0x7FFFFFFF);
            state[i] = state[(i + SHIFT) % WORDS] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : 0x9908B0DF);
        }
        position = 0;
    }

    /** A uniform number in [0, 1) with 53 random bits. */
    public double randomSample() {
        int high = nextWord() >>> 5;
        int low = nextWord() >>> 6;
        return (high * TWO_TO_26 + low) / TWO_TO_53;
    }

    /** A uniform number in [low, high). */
    public double uniform(double low, double high) {
        return low + (high - low) * randomSample();
    }

    /** A normal number by Marsaglia's polar method; every second call returns the number kept by the call before. */
    public double normal(double mean, double standardDeviation) {
        return mean + standardDeviation * standardNormal();
    }

    private double standardNormal() {
        if (hasKeptNormal) {
            hasKeptNormal = false;
            return keptNormal;
        }
        double x1;
        double x2;
        double r2;
        do {
            x1 = 2.0 * randomSample() - 1.0;
            x2 = 2.0 * randomSample() - 1.0;
            r2 = x1 * x1 + x2 * x2;
        } while (r2 >= 1.0 || r2 == 0.0);
        double f = Math.sqrt(-2.0 * StrictMath.log(r2) / r2);
        keptNormal = f * x1;
        hasKeptNormal = true;
        return f * x2;
    }

    /**
     * An integer in 0 .. max, every one equally likely, by masked rejection. Draws nothing if max is 0.
     *
     * @throws IllegalArgumentException if max is negative
     */
    public int bounded(int max) {
        if (max < 0) {
            throw new IllegalArgumentException("The largest number must not be negative, but is " + max);
        }
        if (max == 0) {
            return 0;
        }
        int mask = -1 >>> Integer.numberOfLeadingZeros(max);
        int value;
        do {
            value = nextWord() & mask;
        } while (value > max);
        return value;
    }

    /** So many integers in 0 .. bound-1. */
    public int[] randint(int bound, int count) {
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = bounded(bound - 1);
        }
        return values;
    }

    /** Shuffles in place (Fisher and Yates, from the end). */
    public void shuffle(int[] values) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = bounded(i);
            int kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }

    /** The numbers 0 .. n-1 in random order. */
    public int[] permutation(int n) {
        int[] values = new int[n];
        for (int i = 0; i < n; i++) {
            values[i] = i;
        }
        shuffle(values);
        return values;
    }
}
