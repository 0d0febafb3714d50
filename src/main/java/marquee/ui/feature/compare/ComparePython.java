package marquee.ui.feature.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import marquee.core.data.Movie;
import marquee.core.registry.ModelSpec;
import marquee.core.search.Objective;
import marquee.core.search.ParameterGrid;
import marquee.study.CompareModels;
import marquee.study.ErrorGroups;
import marquee.study.ModelNames;
import marquee.study.Protocol;
import marquee.study.SurpriseLines;
import marquee.ui.text.Text;

/** What the tab does, as lines of Python. */
final class ComparePython {

    private static final String TRAIN_ONLY = """
            # cross-validate on the training side only, in the order of the split: the test set stays untouched
            train = Dataset.load_from_df(train_df[columns], reader)
            """;

    private static final String NO_GENRES = "(no genres listed)";

    private ComparePython() {
    }

    /** Cross-validation of a line-up on the training side, and the test of the chosen models on the held-out ratings. */
    static String comparison(CompareModels.Request request) {
        return comparison(request.lineUp().models(), request.protocol(), request.onHoldOut());
    }

    /** The same for models, of which some are tested on the held-out ratings. Those that Surprise does not have are left out with a remark. */
    static String comparison(List<ModelSpec> models, Protocol protocol, Set<ModelSpec> onHoldOut) {
        List<String> names = ModelNames.of(models);
        long seed = protocol.seed();
        if (models.stream().noneMatch(SurpriseLines::has)) {
            return leftOut(models, names) + Text.of("compare.python.nothing");
        }
        StringBuilder lines = new StringBuilder(SurpriseLines.split(protocol));
        lines.append("from surprise.model_selection import KFold, cross_validate\n").append(SurpriseLines.imports(models));
        lines.append("\n").append(TRAIN_ONLY).append(leftOut(models, names)).append(dictionary(models, names, seed));
        lines.append("""
                for name, model in models.items():
                    scores = cross_validate(model, train, measures=["rmse", "mae"], cv=KFold(%d, random_state=%d))
                    print(f"{name:16s} RMSE {scores['test_rmse'].mean():.4f}  MAE {scores['test_mae'].mean():.4f}")
                """.formatted(protocol.folds(), seed));
        List<String> tested = models.stream().filter(onHoldOut::contains).filter(SurpriseLines::has)
                .map(model -> '"' + names.get(models.indexOf(model)) + '"').toList();
        if (!tested.isEmpty()) {
            lines.append("""
                    for name in [%s]:
                        predictions = models[name].fit(trainset).test(testset)
                        print(name, "hold-out", accuracy.rmse(predictions, verbose=False), accuracy.mae(predictions, verbose=False))
                    """.formatted(String.join(", ", tested)));
        }
        return lines.toString();
    }

    /** A remark for each model that Surprise does not have. */
    static String leftOut(List<ModelSpec> models, List<String> names) {
        return models.stream().filter(model -> !SurpriseLines.has(model))
                .map(model -> Text.of("compare.python.leftOut", names.get(models.indexOf(model))) + "\n").collect(Collectors.joining());
    }

    /** The dictionary {@code models} of those that Surprise has, by their names. */
    static String dictionary(List<ModelSpec> models, List<String> names, long seed) {
        return models.stream().filter(SurpriseLines::has)
                .map(model -> "    \"" + names.get(models.indexOf(model)) + "\": " + SurpriseLines.constructor(model, seed))
                .collect(Collectors.joining(",\n", "models = {\n", "\n}\n"));
    }

    /** The learning curve of a model by fitting it with one pass, two passes and so on. */
    static String learning(ModelSpec model, Protocol protocol) {
        Map<String, String> settings = new LinkedHashMap<>();
        model.values().given().forEach((option, value) -> settings.put(option, value.toString()));
        int epochs = model.values().value("n_epochs") instanceof Integer number ? number : 20;
        settings.put("n_epochs", Integer.toString(epochs));
        String constructor = SurpriseLines.constructor(model.kind().spec(settings), protocol.seed())
                .replaceAll("(n_epochs\"?[=:] ?)" + epochs, "$1epochs");
        return SurpriseLines.split(protocol) + SurpriseLines.imports(List.of(model)) + """

                for epochs in range(1, %d):
                    model = %s.fit(trainset)
                    train = accuracy.rmse(model.test(trainset.build_testset()), verbose=False)
                    test = accuracy.rmse(model.test(testset), verbose=False)
                    print(epochs, round(train, 4), round(test, 4))
                """.formatted(epochs + 1, constructor);
    }

    /**
     * A grid search on the training side with the validation and the training error of each point; settings inside the options of
     * similarity or baseline go into their own dictionary.
     */
    static String grid(ParameterGrid grid, Protocol protocol, Objective objective) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        grid.fixed().forEach((option, value) -> values.put(option, List.of(value)));
        grid.axes().forEach(axis -> values.put(axis.option(), axis.values()));
        String kind = SurpriseLines.constructor(grid.kind().spec(), protocol.seed()).replaceAll("\\(.*", "");
        StringBuilder lines = new StringBuilder(SurpriseLines.split(protocol)).append("from surprise.model_selection import GridSearchCV, KFold\n")
                .append(SurpriseLines.imports(List.of(grid.kind().spec()))).append("\n").append(TRAIN_ONLY)
                .append(SurpriseLines.grid(grid.kind(), values, protocol.seed()));
        return lines.append("""
                search = GridSearchCV(%s, grid, measures=["rmse", "mae"], cv=KFold(%d, random_state=%d),
                                      return_train_measures=True, n_jobs=-1)
                search.fit(train)
                print(search.best_score["MEASURE"], search.best_params["MEASURE"])
                # each point: the mean over the folds and its spread, and the mean on the ratings it has learned from
                points = pd.DataFrame(search.cv_results)
                print(points[["params", "mean_test_MEASURE", "std_test_MEASURE", "mean_train_MEASURE"]].to_string())
                """.formatted(kind, protocol.folds(), protocol.seed()).replace("MEASURE", objective.name().toLowerCase(Locale.ROOT))).toString();
    }

    /** The error of a model on the held-out ratings, cut into groups. */
    static String groups(ModelSpec model, Protocol protocol, ErrorGroups.Dimension dimension) {
        return cut(model, protocol, dimension) + """
                print(frame.groupby("group", observed=True).error.agg(ratings="size", rmse=lambda e: e.mean() ** 0.5))
                """;
    }

    /** The users or movies behind a group, those with most ratings first. */
    static String members(ModelSpec model, Protocol protocol, ErrorGroups.Group group) {
        String who = group.dimension() == ErrorGroups.Dimension.USER_ACTIVITY ? "user" : "movie";
        String which = switch (group.dimension()) {
            case GENRE -> '"' + (group.genre().isEmpty() ? NO_GENRES : group.genre()) + '"';
            case DECADE -> Integer.toString(group.low() == Movie.NO_YEAR ? 0 : group.low());
            case USER_ACTIVITY, MOVIE_POPULARITY -> "frame.group.cat.categories[frame.group.cat.categories.get_loc(" + group.low() + ")]";
        };
        return cut(model, protocol, group.dimension()) + """
                behind = frame[frame.group == %s]
                print(behind.groupby("%s").error.agg(ratings="size", rmse=lambda e: e.mean() ** 0.5).sort_values("ratings", ascending=False))
                """.formatted(which, who);
    }

    private static String cut(ModelSpec model, Protocol protocol, ErrorGroups.Dimension dimension) {
        String group = switch (dimension) {
            case USER_ACTIVITY -> counted("trainset.to_raw_uid(u): len(r) for u, r in trainset.ur.items()", "user");
            case MOVIE_POPULARITY -> counted("trainset.to_raw_iid(i): len(r) for i, r in trainset.ir.items()", "movie");
            case GENRE -> """
                    movies = pd.read_csv("movies.csv", index_col="movieId")
                    frame["group"] = frame.movie.map(movies.genres.str.split("|"))
                    frame = frame.explode("group")
                    """;
            case DECADE -> """
                    movies = pd.read_csv("movies.csv", index_col="movieId")
                    year = movies.title.str.extract(r"\\((\\d{4})\\)\\s*$")[0].astype(float)
                    frame["group"] = frame.movie.map(year // 10 * 10).fillna(0).astype(int)
                    """;
        };
        return SurpriseLines.split(protocol) + SurpriseLines.imports(List.of(model)) + """

                predictions = %s.fit(trainset).test(testset)
                frame = pd.DataFrame([(p.uid, p.iid, (p.r_ui - p.est) ** 2) for p in predictions], columns=["user", "movie", "error"])
                """.formatted(SurpriseLines.constructor(model, protocol.seed())) + group;
    }

    private static String counted(String counts, String who) {
        return """
                known = pd.Series({%s})
                steps = [-1, 0, 1, 4, 9, 19, 49, 99, 199, 499, 999, 1999, 4999, float("inf")]
                frame["group"] = pd.cut(frame.%s.map(known).fillna(0), steps)
                """.formatted(counts, who);
    }
}
