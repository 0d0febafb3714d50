package marquee.core.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import marquee.core.model.EpochTrainer;
import marquee.core.model.Trainer;
import marquee.core.registry.ModelSpec;

/**
 * Points that differ in nothing but the number of passes, so that one run of the longest scores them all; for models that do not
 * learn in passes each point stands alone.
 *
 * @param trainer the longest
 * @param points their places in the search space
 * @param epochs how many passes each of them takes; 0 for a point that stands alone
 */
record Passes(Trainer trainer, List<Integer> points, List<Integer> epochs) {

    private static final String EPOCHS = "n_epochs";

    /** Groups the points that are to be scored, in the order in which each group's first point comes. */
    static List<Passes> group(List<ModelSpec> points, long seed, IntPredicate wanted) {
        Map<Object, Passes> groups = new LinkedHashMap<>();
        for (int place = 0; place < points.size(); place++) {
            if (wanted.test(place)) {
                Trainer trainer = points.get(place).trainer(seed);
                groups.merge(key(points.get(place), trainer, place), alone(trainer, place), Passes::and);
            }
        }
        Collection<Passes> all = groups.values();
        return List.copyOf(all);
    }

    private static Object key(ModelSpec point, Trainer trainer, int place) {
        if (!(trainer instanceof EpochTrainer)) {
            return place;
        }
        Map<String, Object> others = new LinkedHashMap<>(point.values().given());
        others.remove(EPOCHS);
        return List.of(point.kind().name(), others);
    }

    private static Passes alone(Trainer trainer, int place) {
        return new Passes(trainer, List.of(place), List.of(epochs(trainer)));
    }

    private static int epochs(Trainer trainer) {
        return trainer instanceof EpochTrainer passes ? passes.epochs() : 0;
    }

    private Passes and(Passes other) {
        List<Integer> morePoints = new ArrayList<>(points);
        morePoints.addAll(other.points);
        List<Integer> moreEpochs = new ArrayList<>(epochs);
        moreEpochs.addAll(other.epochs);
        return new Passes(epochs(other.trainer) > epochs(trainer) ? other.trainer : trainer, morePoints, moreEpochs);
    }
}
