package marquee.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import marquee.core.registry.ModelKind;
import marquee.core.registry.ModelSpec;

/** The same questions as lines of Python for pandas and Surprise, with the parameters at hand. */
public final class SurpriseLines {

    private static final Map<String, String> CLASSES = Map.ofEntries(Map.entry("normal", "NormalPredictor"),
            Map.entry("baseline", "BaselineOnly"), Map.entry("knn-basic", "KNNBasic"), Map.entry("knn-means", "KNNWithMeans"),
            Map.entry("knn-zscore", "KNNWithZScore"), Map.entry("knn-baseline", "KNNBaseline"), Map.entry("svd", "SVD"),
            Map.entry("svdpp", "SVDpp"), Map.entry("nmf", "NMF"), Map.entry("slope-one", "SlopeOne"),
            Map.entry("co-clustering", "CoClustering"));
    private static final Set<String> RANDOM = Set.of("svd", "svdpp", "nmf", "co-clustering");
    private static final Map<String, String> SIMILARITY = Map.of("similarity", "name", "user_based", "user_based",
            "min_support", "min_support", "shrinkage", "shrinkage");

    private SurpriseLines() {
    }

    /** Whether Surprise has a model of this kind. */
    public static boolean has(ModelSpec model) {
        return CLASSES.containsKey(model.kind().name());
    }

    /** Lines that read the ratings and hold a part of them out, as {@code trainset} and {@code testset}. */
    public static String split(Protocol protocol) {
        return """
                import pandas as pd
                from surprise import Dataset, Reader, accuracy
                from surprise.model_selection import train_test_split

                ratings = pd.read_csv("ratings.csv")
                data = Dataset.load_from_df(ratings[["userId", "movieId", "rating"]], Reader(rating_scale=(0.5, 5.0)))
                trainset, testset = train_test_split(data, test_size=%s, random_state=%d)
                """.formatted(protocol.testFraction(), protocol.seed());
    }

    /** The import of the classes of some models, as a line; those that Surprise does not have are left out. */
    public static String imports(List<ModelSpec> models) {
        String classes = models.stream().filter(SurpriseLines::has)
                .map(model -> CLASSES.get(model.kind().name())).distinct().collect(Collectors.joining(", "));
        return classes.isEmpty() ? "" : "from surprise import " + classes + "\n";
    }

    /**
     * The expression that makes a model.
     *
     * @throws IllegalArgumentException if Surprise has no such model
     */
    public static String constructor(ModelSpec model, long seed) {
        String kind = model.kind().name();
        if (!has(model)) {
            throw new IllegalArgumentException("Surprise has no model like " + model);
        }
        String arguments = kind.startsWith("knn-") ? knn(model) : kind.equals("baseline") ? baseline(model) : plain(model);
        String random = RANDOM.contains(kind) ? "random_state=" + seed : "";
        return CLASSES.get(kind) + Stream.of(arguments, random).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ", "(", ")"));
    }

    /**
     * The dictionary {@code grid} that Surprise's grid search takes.
     *
     * @param kind the kind of model
     * @param values the values to try by option, as written
     * @param seed seed of the models that have one
     */
    public static String grid(ModelKind kind, Map<String, List<String>> values, long seed) {
        List<String> own = new ArrayList<>();
        List<String> nested = new ArrayList<>();
        boolean knn = kind.name().startsWith("knn-");
        values.forEach((option, texts) -> {
            String list = texts.stream().map(text -> literal(kind.option(option).orElseThrow().parse(text))).collect(Collectors.joining(", ", "[", "]"));
            boolean inner = kind.name().equals("baseline") || knn && SIMILARITY.containsKey(option);
            (inner ? nested : own).add('"' + (inner ? SIMILARITY.getOrDefault(option, option) : option) + "\": " + list);
        });
        if (!nested.isEmpty()) {
            own.add((knn ? "\"sim_options\": " : "\"bsl_options\": ") + nested.stream().collect(Collectors.joining(", ", "{", "}")));
        }
        if (RANDOM.contains(kind.name())) {
            own.add("\"random_state\": [" + seed + "]");
        }
        return own.stream().collect(Collectors.joining(",\n        ", "grid = {", "}\n"));
    }

    private static String plain(ModelSpec model) {
        return model.values().given().entrySet().stream().map(setting -> setting.getKey() + "=" + literal(setting.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String baseline(ModelSpec model) {
        return model.values().given().isEmpty() ? "" : "bsl_options=" + dictionary(model.values().given());
    }

    private static String knn(ModelSpec model) {
        Map<String, Object> similarity = new TreeMap<>();
        model.values().given().forEach((option, value) -> {
            if (SIMILARITY.containsKey(option)) {
                similarity.put(SIMILARITY.get(option), value);
            }
        });
        Stream<String> own = model.values().given().entrySet().stream().filter(setting -> !SIMILARITY.containsKey(setting.getKey()))
                .map(setting -> setting.getKey() + "=" + literal(setting.getValue()));
        Stream<String> options = similarity.isEmpty() ? Stream.empty() : Stream.of("sim_options=" + dictionary(similarity));
        return Stream.concat(own, options).collect(Collectors.joining(", "));
    }

    private static String dictionary(Map<String, Object> values) {
        return values.entrySet().stream().map(entry -> '"' + entry.getKey() + "\": " + literal(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** A value as Python writes it. */
    static String literal(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "True" : "False";
        }
        return value instanceof String word ? '"' + word + '"' : String.valueOf(value);
    }
}
