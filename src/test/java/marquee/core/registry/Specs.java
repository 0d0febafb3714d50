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

    /** Every kind with each of its numbers at either end of its range; counts that cost time only up to 60. */
    static Stream<ModelSpec> edges() {
        return ModelRegistry.kinds().stream().flatMap(kind -> kind.options().stream().flatMap(option -> ends(option)
                .flatMap(end -> sides(kind).map(side -> {
                    Map<String, String> texts = new LinkedHashMap<>(side);
                    texts.put(option.name(), end);
                    if (option.name().equals("init_low")) {
                        texts.put("init_high", end);
                    }
                    return kind.spec(texts);
                }))));
    }

    private static Stream<String> ends(Option option) {
        if (option instanceof Option.Whole whole) {
            boolean costsTime = !option.name().matches("k|min_k|min_support");
            return Stream.of(whole.low(), costsTime ? Math.min(60, whole.high()) : whole.high()).map(Object::toString);
        }
        return option instanceof Option.Real real ? Stream.of(real.low(), real.high()).map(Object::toString) : Stream.of();
    }

    /** The choices that make an option count. */
    private static Stream<Map<String, String>> sides(ModelKind kind) {
        if (kind.option("user_based").isPresent()) {
            return Stream.of(Map.of("similarity", "pearson_baseline", "user_based", "false"), Map.of("similarity", "cosine"));
        }
        return kind.option("method").isPresent() ? Stream.of(Map.of("method", "als"), Map.of("method", "sgd")) : Stream.of(Map.of());
    }

    /** The specification with one setting changed. */
    static ModelSpec with(ModelSpec spec, String option, Object value) {
        Map<String, String> texts = new LinkedHashMap<>();
        spec.values().given().forEach((name, given) -> texts.put(name, given.toString()));
        texts.put(option, value.toString());
        return spec.kind().spec(texts);
    }
}
