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
import marquee.study.OnboardUser.Star;

/** The same questions as lines of Python for pandas and Surprise, with the parameters at hand. */
public final class SurpriseLines {

    /** Where the files lie that are read, as a remark. */
    public static final String FILES = """
            # To be run where ratings.csv and movies.csv are: those built in are in the folder data of the
            # Marquee project; others in the folder of their release, such as ml-latest-small.
            """;

    private static final Map<String, String> CLASSES = Map.ofEntries(Map.entry("normal", "NormalPredictor"),
            Map.entry("baseline", "BaselineOnly"), Map.entry("knn-basic", "KNNBasic"), Map.entry("knn-means", "KNNWithMeans"),
            Map.entry("knn-zscore", "KNNWithZScore"), Map.entry("knn-baseline", "KNNBaseline"), Map.entry("svd", "SVD"),
            Map.entry("svdpp", "SVDpp"), Map.entry("nmf", "NMF"), Map.entry("slope-one", "SlopeOne"),
            Map.entry("co-clustering", "CoClustering"));
    private static final Set<String> RANDOM = Set.of("svd", "svdpp", "nmf", "co-clustering");
    private static final Map<String, String> SIMILARITY = Map.of("similarity", "name", "user_based", "user_based",
            "min_support", "min_support", "shrinkage", "shrinkage");

    private static final String READ = """
            ratings = pd.read_csv("ratings.csv")
            columns, reader = ["userId", "movieId", "rating"], Reader(rating_scale=(0.5, 5.0))
            """;

    private SurpriseLines() {
    }

    /** Whether Surprise has a model of this kind. */
    public static boolean has(ModelSpec model) {
        return CLASSES.containsKey(model.kind().name());
    }

    /**
     * Lines that read the ratings and hold a part of them out as scikit-learn does: the frames {@code train_df} and {@code test_df}
     * in the order of the permutation, and of them {@code trainset} and {@code testset}. Surprise has a function of the same name
     * that takes the test side from the other end of the permutation.
     */
    public static String split(Protocol protocol) {
        return FILES + """
                import pandas as pd
                from sklearn.model_selection import train_test_split
                from surprise import Dataset, Reader, accuracy

                """ + READ + """
                # scikit-learn's function: that of Surprise holds out other rows
                train_df, test_df = train_test_split(ratings, test_size=%s, random_state=%d)
                trainset = Dataset.load_from_df(train_df[columns], reader).build_full_trainset()
                testset = list(test_df[columns].itertuples(index=False, name=None))
                """.formatted(protocol.testFraction(), protocol.seed());
    }

    /** Lines that read the ratings and hold nothing out: all of them are {@code trainset}. */
    public static String everything() {
        return FILES + """
                import pandas as pd
                from surprise import Dataset, Reader, accuracy

                """ + READ + """
                trainset = Dataset.load_from_df(ratings[columns], reader).build_full_trainset()
                """;
    }

    /**
     * Lines that put the ratings of one more person, as the list {@code stars}, behind those of a frame: where they stand decides the
     * steps of the descent.
     *
     * @param name of the training set that they make
     * @param frame the ratings before them
     * @param user an expression for the id of the person
     */
    public static String joined(String name, String frame, String user, List<Star> stars) {
        return """
                stars = [%s]  # movieId, rating

                # behind the other ratings in their order: it decides the steps of the descent
                given = pd.DataFrame(stars, columns=["movieId", "rating"]).assign(userId=%s)
                %s = Dataset.load_from_df(pd.concat([%s[columns], given[columns]]), reader).build_full_trainset()
                """.formatted(pairs(stars), user, name, frame);
    }

    /** Somebody's ratings as pairs of movieId and rating. */
    public static String pairs(List<Star> stars) {
        return stars.stream().map(star -> "(%d, %s)".formatted(star.movieId(), star.stars())).collect(Collectors.joining(", "));
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
