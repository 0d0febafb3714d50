package marquee.ui.feature.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import marquee.core.evaluate.Measure;
import marquee.core.evaluate.RankingOptions;
import marquee.core.evaluate.RankingProtocol;
import marquee.core.registry.ModelSpec;
import marquee.study.CompareModels;
import marquee.study.Contender;
import marquee.study.ModelNames;
import marquee.study.SurpriseLines;
import marquee.ui.text.Text;

/** The measures of models against each other, under the chosen protocol, as lines of Python. */
final class TrapPython {

    private static final int K = RankingOptions.USUAL.k();

    private static final String RATED_LISTS = """

            def best(model, predictions):
                \"""For each user the best of the movies that they rated on the test side.\"""
                frame = pd.DataFrame([(p.uid, p.iid, p.est) for p in predictions], columns=["user", "movie", "estimate"])
                frame = frame.sort_values("estimate", ascending=False, kind="stable")
                return {user: list(group.movie[:%d]) for user, group in frame.groupby("user")}
            """.formatted(K);

    private static final String CATALOGUE_LISTS = """

            def best(model, predictions):
                \"""For each user the best of the whole catalogue without what they rated on the training side.\"""
                lists = {}
                for user in sorted({p.uid for p in predictions}):
                    known = {i for i, r in trainset.ur[trainset.to_inner_uid(user)]} if user in trained else set()
                    movies = [trainset.to_raw_iid(i) for i in trainset.all_items() if i not in known]
                    estimates = np.array([model.predict(user, movie).est for movie in movies])
                    lists[user] = [movies[i] for i in np.argsort(-estimates, kind="stable")[:%d]]
                return lists

            trained = {trainset.to_raw_uid(u) for u in trainset.all_users()}
            """.formatted(K);

    private static final String JUDGED = """

            liked = {}
            for user, movie, rating in testset:
                if rating >= %s:
                    liked.setdefault(user, set()).add(movie)

            def judged(measure, lists):
                return pd.Series({user: measure(np.array([movie in movies for movie in lists[user]], dtype=bool), len(movies))
                                  for user, movies in sorted(liked.items())})
            """.formatted(RankingOptions.USUAL.relevantFrom());

    private static final String DESCRIBED = """

            counts = {trainset.to_raw_iid(i): len(trainset.ir[i]) for i in trainset.all_items()}

            def described(measure, lists):
                return pd.Series({user: measure(movies) for user, movies in sorted(lists.items()) if len(movies) > 1})
            """;

    private TrapPython() {
    }

    /** Each model by two measures. What says nothing under the protocol is left out with a remark. */
    static String ranking(CompareModels.Request request, Measure across, Measure up, RankingProtocol protocol) {
        if (nobody(request)) {
            return leftOut(request) + Text.of("compare.python.nothing");
        }
        Set<Measure> measures = EnumSet.of(across, up);
        List<String> shown = List.of(across, up).stream().distinct().filter(measure -> says(measure, protocol))
                .map(measure -> '"' + label(measure) + "\", " + value(measure)).toList();
        return start(request, measures, protocol) + "    print(name" + shown.stream().map(part -> ", " + part).collect(Collectors.joining()) + ")\n";
    }

    /** How sure the differences between the models are in a measure, by drawing the users anew. */
    static String sure(CompareModels.Request request, Measure measure, RankingProtocol protocol, double negligible) {
        if (measure == Measure.COVERAGE || !says(measure, protocol)) {
            return "# " + label(measure) + (measure == Measure.COVERAGE ? " is one figure for all users: none can be drawn anew.\n"
                    : " describes lists out of the whole catalogue: choose that protocol.\n");
        }
        if (nobody(request)) {
            return leftOut(request) + Text.of("compare.python.nothing");
        }
        String figure = "parts[\"sum\"].to_numpy()[draws].sum(axis=1) / parts[\"size\"].to_numpy()[draws].sum(axis=1)";
        boolean lower = measure.better() == Measure.Better.LOWER;
        return start(request, EnumSet.of(measure), protocol).replace("\nfor name, model in", "\nscores = {}\nfor name, model in") + parts(measure) + """

                users = min(len(parts) for parts in scores.values())
                draws = np.random.RandomState(%d).randint(users, size=(1000, users))
                figures = {name: %s for name, parts in scores.items()}
                for one in figures:
                    for other in figures:
                        if one != other:
                            print(one, "%s", other, (figures[%s] - figures[%s] > %s).mean())
                """.formatted(request.protocol().seed(), measure == Measure.RMSE ? "np.sqrt(" + figure + ")" : figure,
                measure.better() == Measure.Better.NEITHER ? "is higher than" : "beats", lower ? "other" : "one", lower ? "one" : "other", negligible);
    }

    private static boolean nobody(CompareModels.Request request) {
        return request.lineUp().models().stream().noneMatch(SurpriseLines::has);
    }

    private static String leftOut(CompareModels.Request request) {
        List<ModelSpec> models = request.lineUp().models();
        return ComparePython.leftOut(models, ModelNames.of(models)) + Stream.of(Contender.Yardstick.values())
                .map(yardstick -> Text.of("compare.python.leftOut", Text.of("compare.contender." + yardstick)) + "\n").collect(Collectors.joining());
    }

    private static boolean says(Measure measure, RankingProtocol protocol) {
        return measure.family() != Measure.Family.LIST || protocol == RankingProtocol.WHOLE_CATALOGUE;
    }

    private static String start(CompareModels.Request request, Set<Measure> measures, RankingProtocol protocol) {
        List<ModelSpec> models = request.lineUp().models();
        StringBuilder lines = new StringBuilder(SurpriseLines.split(request.protocol())).append("import numpy as np\n").append(SurpriseLines.imports(models));
        boolean lists = measures.stream().anyMatch(measure -> measure.family() != Measure.Family.ERROR && says(measure, protocol));
        if (lists) {
            lines.append(protocol == RankingProtocol.RATED_ONLY ? RATED_LISTS : CATALOGUE_LISTS);
        }
        if (measures.stream().anyMatch(measure -> measure.family() == Measure.Family.RANKING)) {
            lines.append(JUDGED);
        }
        if (measures.stream().anyMatch(measure -> measure.family() == Measure.Family.LIST && measure != Measure.COVERAGE && says(measure, protocol))) {
            lines.append(DESCRIBED);
        }
        for (Measure measure : measures) {
            lines.append(says(measure, protocol) ? definition(measure)
                    : "\n# " + label(measure) + " describes lists out of the whole catalogue: it has no figure over rated test movies.\n");
        }
        lines.append("\n").append(leftOut(request)).append(ComparePython.dictionary(models, ModelNames.of(models), request.protocol().seed()));
        return lines.append("for name, model in models.items():\n    predictions = model.fit(trainset).test(testset)\n")
                .append(lists ? "    lists = best(model, predictions)\n" : "").toString();
    }

    private static String value(Measure measure) {
        return switch (measure.family()) {
            case ERROR -> "accuracy." + function(measure) + "(predictions, verbose=False)";
            case RANKING -> "judged(" + function(measure) + ", lists).mean()";
            case LIST -> measure == Measure.COVERAGE ? "len({movie for movies in lists.values() for movie in movies}) / trainset.n_items"
                    : "described(" + function(measure) + ", lists).mean()";
        };
    }

    private static String parts(Measure measure) {
        String frame = "    frame = pd.DataFrame([(p.uid, p.r_ui, p.est) for p in predictions], columns=[\"user\", \"rating\", \"estimate\"])\n";
        return switch (measure) {
            case RMSE, MSE -> frame + "    scores[name] = ((frame.rating - frame.estimate) ** 2).groupby(frame.user).agg([\"sum\", \"size\"])\n";
            case MAE -> frame + "    scores[name] = (frame.rating - frame.estimate).abs().groupby(frame.user).agg([\"sum\", \"size\"])\n";
            case FCP -> frame + """
                        better = {user: np.subtract.outer(g.rating.to_numpy(), g.rating.to_numpy()) > 0 for user, g in frame.groupby("user")}
                        higher = {user: np.subtract.outer(g.estimate.to_numpy(), g.estimate.to_numpy()) > 0 for user, g in frame.groupby("user")}
                        pairs = pd.DataFrame({user: ((better[user] & higher[user]).sum(), better[user].sum()) for user in better}, index=["sum", "size"]).T
                        scores[name] = pairs[pairs["size"] > 0]
                    """.indent(0);
            default -> "    scores[name] = pd.DataFrame({\"sum\": " + value(measure).replace(".mean()", "") + ", \"size\": 1})\n";
        };
    }

    private static String definition(Measure measure) {
        String body = switch (measure) {
            case PRECISION -> "(hits, relevant):\n    return hits.sum() / max(1, len(hits))\n";
            case RECALL -> "(hits, relevant):\n    return hits.sum() / relevant\n";
            case F1 -> "(hits, relevant):\n    return 2 * hits.sum() / (len(hits) + relevant)\n";
            case NDCG -> "(hits, relevant):\n    weights = 1 / np.log2(np.arange(2, " + (K + 2) + "))\n"
                    + "    return (hits * weights[:len(hits)]).sum() / weights[:relevant].sum()\n";
            case MAP -> "(hits, relevant):\n    return (hits * hits.cumsum() / np.arange(1, len(hits) + 1)).sum() / min(" + K + ", relevant)\n";
            case MRR -> "(hits, relevant):\n    return 1 / (hits.argmax() + 1) if hits.any() else 0.0\n";
            case HIT_RATE -> "(hits, relevant):\n    return float(hits.any())\n";
            case POPULARITY -> "(movies):\n    return np.mean([counts[movie] for movie in movies])\n";
            case NOVELTY -> "(movies):\n    return np.mean([-np.log2(counts[movie] / trainset.n_users) for movie in movies])\n";
            case LONG_TAIL -> "(movies):\n    return np.mean([movie in tail for movie in movies])\n\n"
                    + "held = pd.Series(counts).sort_values(ascending=False, kind=\"stable\")\n"
                    + "tail = set(held.index[held.cumsum() - held >= 0.8 * held.sum()])\n";
            case DIVERSITY -> "(movies):\n    pairs = [(genres[a], genres[b]) for place, a in enumerate(movies) for b in movies[place + 1:]]\n"
                    + "    return np.mean([1 - len(a & b) / len(a | b) if a | b else 0 for a, b in pairs])\n\n"
                    + "genres = {movie: set(names.split(\"|\")) - {\"(no genres listed)\"}\n"
                    + "          for movie, names in pd.read_csv(\"movies.csv\").set_index(\"movieId\").genres.items()}\n";
            case RMSE, MAE, MSE, FCP, COVERAGE -> "";
        };
        return body.isEmpty() ? "" : "\ndef " + function(measure) + body;
    }

    private static String function(Measure measure) {
        return measure == Measure.MAP ? "average_precision" : measure.name().toLowerCase(Locale.ROOT);
    }

    private static String label(Measure measure) {
        return TrapWords.name(measure);
    }
}
