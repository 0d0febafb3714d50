package marquee.core.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import marquee.core.registry.ModelKind;
import marquee.core.registry.ModelSpec;
import marquee.core.registry.OptionException;

/**
 * All combinations of some values of some options: the first option changes slowest, the last one fastest.
 *
 * @param kind the kind of model
 * @param fixed settings that are the same everywhere, by name, as written
 * @param axes the options that change, at least one
 */
public record ParameterGrid(ModelKind kind, Map<String, String> fixed, List<Axis> axes) implements SearchSpace {

    /** More points than this are refused. */
    public static final int MOST_POINTS = 100_000;

    /**
     * An option and the values that it takes.
     *
     * @param option the name of an option of the kind
     * @param values the values as written, at least one, each once
     */
    public record Axis(String option, List<String> values) {

        /** Copies the values. */
        public Axis {
            values = List.copyOf(values);
        }

        /** An axis of these values. */
        public static Axis of(String option, String... values) {
            return new Axis(option, List.of(values));
        }
    }

    /**
     * Checks every point.
     *
     * @throws OptionException if an option or a value is wrong, missing or given twice, or there are too many points
     */
    public ParameterGrid {
        fixed = Map.copyOf(fixed);
        axes = List.copyOf(axes);
        requireAxes(fixed, axes);
        List<ModelSpec> points = points(kind, fixed, axes);
        if (points.stream().distinct().count() < points.size()) {
            throw new OptionException("The grid has the same point twice: an option has a value twice");
        }
    }

    /** A grid with every other setting at its default. */
    public static ParameterGrid of(ModelKind kind, Axis... axes) {
        return new ParameterGrid(kind, Map.of(), List.of(axes));
    }

    @Override
    public List<ModelSpec> points() {
        return points(kind, fixed, axes);
    }

    private static List<ModelSpec> points(ModelKind kind, Map<String, String> fixed, List<Axis> axes) {
        List<ModelSpec> points = new ArrayList<>();
        collect(kind, new LinkedHashMap<>(fixed), axes, points);
        return List.copyOf(points);
    }

    private static void requireAxes(Map<String, String> fixed, List<Axis> axes) {
        if (axes.isEmpty()) {
            throw new OptionException("A grid needs at least one option that changes");
        }
        Map<String, Integer> seen = new LinkedHashMap<>();
        long points = 1;
        for (Axis axis : axes) {
            if (axis.values().isEmpty()) {
                throw new OptionException("The option " + axis.option() + " of the grid has no value");
            }
            if (fixed.containsKey(axis.option()) || seen.put(axis.option(), axis.values().size()) != null) {
                throw new OptionException("The option " + axis.option() + " of the grid is given twice");
            }
            points *= axis.values().size();
            if (points > MOST_POINTS) {
                throw new OptionException("The grid has more than " + MOST_POINTS + " points");
            }
        }
    }

    private static void collect(ModelKind kind, Map<String, String> texts, List<Axis> axes, List<ModelSpec> points) {
        if (axes.isEmpty()) {
            points.add(kind.spec(texts));
            return;
        }
        for (String value : axes.get(0).values()) {
            texts.put(axes.get(0).option(), value);
            collect(kind, texts, axes.subList(1, axes.size()), points);
        }
    }
}
