package marquee.ui.feature.pick;

import java.util.List;
import java.util.stream.Collectors;

import marquee.core.model.factor.Svd;
import marquee.core.model.factor.SvdOptions;
import marquee.study.FittedModel;
import marquee.study.OnboardUser.Star;
import marquee.study.SurpriseLines;
import marquee.ui.text.Text;

/** The questions about one film as lines of Python. */
final class WhyPython {

    private WhyPython() {
    }

    /** Lines that print the steps to a prediction. */
    static String lines(Picked picked) {
        if (!SurpriseLines.has(picked.fitted().spec())) {
            return Text.of("why.python.none");
        }
        return fit(picked.fitted()) + """

                user, movie = %d, %d
                """.formatted(picked.userId(), picked.movieId()) + switch (picked.fitted().spec().kind().name()) {
            case "svd" -> """
                u, i = trainset.to_inner_uid(user), trainset.to_inner_iid(movie)
                steps = {"mean": trainset.global_mean, "user": model.bu[u], "film": model.bi[i], "taste": model.qi[i] @ model.pu[u]}
                print(steps, sum(steps.values()))
                """;
            case "baseline" -> """
                u, i = trainset.to_inner_uid(user), trainset.to_inner_iid(movie)
                steps = {"mean": trainset.global_mean, "user": model.bu[u], "film": model.bi[i]}
                print(steps, sum(steps.values()))
                """;
            default -> "";
        } + """
                print(model.predict(user, movie))
                """;
    }

    /** Lines that print the ratings behind a prediction. */
    static String ratings(Picked picked) {
        if (picked.model() instanceof Svd) {
            return fit(picked.fitted()) + foldIn(picked);
        }
        if (!picked.fitted().spec().kind().name().startsWith("knn-")) {
            return lines(picked);
        }
        return lines(picked) + """

                # the neighbours: k-NN that compares films looks at the user's ratings, one that compares users at the film's
                u, i = trainset.to_inner_uid(user), trainset.to_inner_iid(movie)
                users = model.sim_options["user_based"]
                x, pairs = (u, trainset.ir[i]) if users else (i, trainset.ur[u])
                nearest = sorted(((model.sim[x, other], other, r) for other, r in pairs), reverse=True)[:model.k]
                for similarity, other, stars in nearest:
                    print(trainset.to_raw_uid(other) if users else trainset.to_raw_iid(other), stars, similarity)
                """;
    }

    /** Lines that print the films most like one, however few ratings those have. */
    static String similar(FittedModel fitted, int movieId, int n) {
        return similar(fitted, movieId, n, 0);
    }

    /** Lines that print the films most like one among those with enough ratings. */
    static String similar(FittedModel fitted, int movieId, int n, int minimum) {
        if (!SurpriseLines.has(fitted.spec())) {
            return Text.of("why.python.none");
        }
        String vectors = fitted.spec().kind().name().startsWith("knn-") ? """
                alike = model.sim[i].copy()
                """ : """
                length = np.linalg.norm(model.qi, axis=1)
                alike = model.qi @ model.qi[i] / np.maximum(length * length[i], 1e-300)
                """;
        return fit(fitted) + """
                import numpy as np

                i = trainset.to_inner_iid(%d)
                """.formatted(movieId) + vectors + """
                alike[i] = -1
                counts = ratings.movieId.value_counts()
                alike[[counts[trainset.to_raw_iid(j)] < %d for j in trainset.all_items()]] = -1
                movies = pd.read_csv("movies.csv").set_index("movieId")
                for j in np.argsort(-alike)[:%d]:
                    print(round(alike[j], 4), movies.title[trainset.to_raw_iid(j)])
                """.formatted(minimum, n);
    }

    private static String fit(FittedModel fitted) {
        String read = fitted.side() == FittedModel.Side.EVERYTHING ? SurpriseLines.everything() : SurpriseLines.split(fitted.protocol());
        return read + SurpriseLines.imports(List.of(fitted.spec())) + """

                model = %s
                model.fit(trainset)
                """.formatted(SurpriseLines.constructor(fitted.spec(), fitted.protocol().seed()));
    }

    private static String foldIn(Picked picked) {
        List<Star> guest = WhyJob.guest(picked);
        String stars = guest.isEmpty()
                ? "stars = {trainset.to_raw_iid(j): r for j, r in trainset.ur[trainset.to_inner_uid(" + picked.userId() + ")]}"
                : guest.stream().map(star -> star.movieId() + ": " + star.stars()).collect(Collectors.joining(", ", "stars = {", "}"));
        SvdOptions options = ((Svd) picked.model()).options();
        return """
                import numpy as np

                %s  # movieId: rating
                items = [trainset.to_inner_iid(movie) for movie in stars]
                rest = np.array([r - trainset.global_mean - model.bi[j] for r, j in zip(stars.values(), items)])
                design = np.hstack([np.ones((len(items), 1)), model.qi[items]])
                early = %d  # epochs: stopping early holds back as well
                pull = [len(items) * %s + 1 / (%s * early)] + [len(items) * %s + 1 / (%s * early)] * model.n_factors
                i = trainset.to_inner_iid(%d)
                row = np.concatenate([[1], model.qi[i]])
                weights = row @ np.linalg.solve(design.T @ design + np.diag(pull), design.T)
                shares = weights * rest  # mean + film + shares.sum() is the fold-in view
                for share, movie in sorted(zip(shares, stars), reverse=True):
                    print(round(share, 4), movie, stars[movie])
                """.formatted(stars, options.epochs(), options.regularization().bu(), options.learningRate().bu(),
                options.regularization().pu(), options.learningRate().pu(), picked.movieId());
    }
}
