package marquee.core.search;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marquee.core.random.RandomState;
import marquee.core.registry.ModelKind;
import marquee.core.registry.ModelSpec;
import marquee.core.registry.OptionException;

/**
 * Settings drawn at random (Bergstra and Bengio 2012, "Random search for hyper-parameter optimization"): with the same number of
 * fits it tries more values of the option that matters than a grid does.
 *
 * @param kind the kind of model
 * @param fixed settings that are the same everywhere, by name, as written
 * @param draws how each changing option is drawn, in this order, at least one
 * @param count how many points, at least 1; there are fewer where the draws have not that many values
 * @param seed seed of the draws, 0 to 2^32 - 1
 */
public record RandomPoints(ModelKind kind, Map<String, String> fixed, List<Draw> draws, int count, long seed)
        implements SearchSpace {

    private static final int TRIES_PER_POINT = 100;
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    /** How an option is drawn. */
    public sealed interface Draw permits OneOf, WholeBetween, RealBetween {

        /** The name of an option of the kind. */
        String option();

        /** A value as written. */
        String draw(RandomState random);
    }

    /** One of some values, each equally likely. */
    public record OneOf(String option, List<String> values) implements Draw {
        /** Copies the values. */
        public OneOf {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new OptionException("The option " + option + " has no value to draw");
            }
        }

        @Override
        public String draw(RandomState random) {
            return values.get(random.bounded(values.size() - 1));
        }
    }

    /** A whole number in low .. high, each equally likely. */
    public record WholeBetween(String option, int low, int high) implements Draw {
        /** Checks the range. */
        public WholeBetween {
            if (low > high || high - low < 0) {
                throw new OptionException("The option " + option + " cannot be drawn between " + low + " and " + high);
            }
        }

        @Override
        public String draw(RandomState random) {
            return Integer.toString(low + random.bounded(high - low));
        }
    }

    /** A real number in low .. high with four digits, uniform or with a uniform logarithm. */
    public record RealBetween(String option, double low, double high, boolean logarithmic) implements Draw {
        /** Checks the range. */
        public RealBetween {
            if (!(low <= high) || Double.isInfinite(high - low) || logarithmic && !(low > 0)) {
                throw new OptionException("The option " + option + " cannot be drawn between " + low + " and " + high
                        + (logarithmic ? " by its logarithm" : ""));
            }
        }

        @Override
        public String draw(RandomState random) {
            double value = logarithmic ? StrictMath.exp(random.uniform(StrictMath.log(low), StrictMath.log(high)))
                    : random.uniform(low, high);
            double rounded = new BigDecimal(value).round(FOUR_DIGITS).doubleValue();
            return Double.toString(Math.max(low, Math.min(high, rounded)));
        }
    }

    /**
     * Checks every point.
     *
     * @throws OptionException if an option or a value is wrong or given twice, or there is nothing to draw
     */
    public RandomPoints {
        fixed = Map.copyOf(fixed);
        draws = List.copyOf(draws);
        if (draws.isEmpty() || count < 1 || count > ParameterGrid.MOST_POINTS) {
            throw new OptionException("A random search needs at least one option that changes and 1 to "
                    + ParameterGrid.MOST_POINTS + " points, but there are " + draws.size() + " and " + count);
        }
        points(kind, fixed, draws, count, seed);
    }

    @Override
    public List<ModelSpec> points() {
        return points(kind, fixed, draws, count, seed);
    }

    private static List<ModelSpec> points(ModelKind kind, Map<String, String> fixed, List<Draw> draws, int count, long seed) {
        RandomState random = new RandomState(seed);
        Set<ModelSpec> points = new LinkedHashSet<>();
        for (long tries = (long) count * TRIES_PER_POINT; points.size() < count && tries > 0; tries--) {
            Map<String, String> texts = new LinkedHashMap<>(fixed);
            for (Draw draw : draws) {
                if (texts.put(draw.option(), draw.draw(random)) != null) {
                    throw new OptionException("The option " + draw.option() + " is given twice");
                }
            }
            points.add(kind.spec(texts));
        }
        return List.copyOf(points);
    }
}
