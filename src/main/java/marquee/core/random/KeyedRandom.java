package marquee.core.random;

/**
 * Random numbers from a stream that belongs to a key: a few whole numbers such as seed, sweep and user. The same key gives the
 * same numbers on every machine, whoever draws from other streams before or at the same time, so that work may be spread
 * over threads without any effect on its result. The generator is SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable
 * pseudorandom number generators"), started at a hash of the key. Not thread-safe; every task makes its own.
 */
public final class KeyedRandom {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final double TWO_TO_MINUS_53 = 0x1.0p-53;

    private long state;

    private KeyedRandom(long state) {
        this.state = state;
    }

    /** The stream of a key. */
    public static KeyedRandom of(long... key) {
        long hash = key.length;
        for (long part : key) {
            hash = mix(hash + GAMMA) ^ mix(part + GAMMA);
        }
        return new KeyedRandom(mix(hash));
    }

    /** The stream that begins at a state of the generator. */
    static KeyedRandom startingAt(long state) {
        return new KeyedRandom(state);
    }

    private static long mix(long z) {
        long mixed = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** 64 random bits. */
    public long nextBits() {
        state += GAMMA;
        return mix(state);
    }

    /** A uniform number above 0 and below 1. */
    public double uniform() {
        return ((nextBits() >>> 11) + 0.5) * TWO_TO_MINUS_53;
    }

    /** A number from the normal distribution with mean 0 and standard deviation 1. */
    public double normal() {
        return Ziggurat.normal(this);
    }

    /**
     * A number from the gamma distribution with scale 1 (Marsaglia and Tsang 2000, "A simple method for generating gamma
     * variables").
     *
     * @param shape above 0; also the mean
     * @throws IllegalArgumentException if the shape is not above 0
     */
    public double gamma(double shape) {
        if (!(shape > 0)) {
            throw new IllegalArgumentException("A gamma distribution needs a shape above 0, but it is " + shape);
        }
        if (shape < 1) {
            double larger = gamma(shape + 1);
            return larger * StrictMath.exp(StrictMath.log(uniform()) / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = normal();
            double v = 1 + c * x;
            if (v > 0) {
                v = v * v * v;
                if (StrictMath.log(uniform()) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
                    return d * v;
                }
            }
        }
    }
}
