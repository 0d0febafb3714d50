package marquee.core.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The models that contracts are tried on: every kind with every combination of its choices and flags, the rest as by default. */
final class Specs {

    private Specs() {
    }

    static Stream<ModelSpec> all() {
        return ModelRegistry.kinds().stream().flatMap(kind -> combinations(kind).stream().map(kind::spec));
    }

    private static List<Map<String, String>> combinations(ModelKind kind) {
        List<Map<String, String>> combinations = List.of(Map.of());
        for (Option option : kind.options()) {
            List<Map<String, String>> more = new ArrayList<>();
            for (Map<String, String> combination : combinations) {
                for (String value : values(option)) {
                    Map<String, String> extended = new LinkedHashMap<>(combination);
                    extended.put(option.name(), value);
                    more.add(extended);
                }
            }
            combinations = more.isEmpty() ? combinations : more;
        }
        return combinations;
    }

    private static List<String> values(Option option) {
        if (option instanceof Option.Choice choice) {
            return choice.choices();
        }
        return option instanceof Option.Flag ? List.of("true", "false") : List.of();
    }

    /** The specification with one setting changed. */
    static ModelSpec with(ModelSpec spec, String option, Object value) {
        Map<String, String> texts = new LinkedHashMap<>();
        spec.values().given().forEach((name, given) -> texts.put(name, given.toString()));
        texts.put(option, value.toString());
        return spec.kind().spec(texts);
    }
}
