package marquee.ui.feature.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import marquee.core.evaluate.RankingOptions;
import marquee.core.evaluate.RankingProtocol;
import marquee.core.registry.ModelSpec;
import marquee.core.search.Objective;
import marquee.core.search.ParameterGrid;
import marquee.study.ModelNames;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** What was asked to get figures, in words for whatever is taken away with them. Pure functions. */
final class Origin {

    private Origin() {
    }

    /** Models by their names, each as it is written where it has settings of its own. */
    static String models(List<ModelSpec> models) {
        List<String> names = ModelNames.of(models);
        return Text.of("compare.origin.models", IntStream.range(0, names.size()).mapToObj(place -> named(names.get(place), models.get(place)))
                .collect(Collectors.joining("; ")));
    }

    /** A grid: the values that each option takes, and what is to be low. */
    static String grid(ParameterGrid grid, Objective objective) {
        Map<String, String> fixed = new TreeMap<>(grid.fixed());
        String values = Stream.concat(grid.axes().stream().map(axis -> axis.option() + " " + String.join(", ", axis.values())),
                fixed.entrySet().stream().map(option -> option.getKey() + " " + option.getValue())).collect(Collectors.joining("; "));
        return Text.of("compare.origin.grid", grid.kind().shownName(), values, objective.name());
    }

    /** How rankings are made and judged. */
    static String rankings(RankingProtocol protocol, RankingOptions options) {
        return Text.of("compare.origin.rankings", Text.of("compare.protocol." + protocol), Integer.toString(options.k()),
                Numbers.rating(options.relevantFrom()));
    }

    private static String named(String name, ModelSpec model) {
        return model.values().given().isEmpty() ? name : name + " = " + model.text();
    }
}
