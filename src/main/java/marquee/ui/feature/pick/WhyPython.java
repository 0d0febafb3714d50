package marquee.ui.feature.pick;

import java.util.ArrayList;
import java.util.List;

import marquee.core.model.factor.Svd;
import marquee.study.FittedModel;
import marquee.study.FoldInLines;
import marquee.study.SurpriseLines;
import marquee.ui.session.Guest;
import marquee.ui.text.Text;

/** The questions about one film as lines of Python. */
final class WhyPython {

    private WhyPython() {
    }

    /** Lines that print the steps to a prediction. */
    static String lines(Picked picked) {
        FittedModel fitted = picked.fitted();
        if (!SurpriseLines.has(fitted.spec())) {
            return Text.of("why.python.none");
        }
        if (foldsIn(picked)) {
            return foldIn(picked) + """

                    i = known.get(%d, -1)
                    steps = {"mean": mean, "user": user[0], "film": bi[i], "taste": qi[i] @ user[1:]}
                    print(steps, sum(steps.values()))
                    """.formatted(picked.movieId());
        }
        return fit(picked) + """

                user, movie = %d, %d
                """.formatted(picked.userId(), picked.movieId()) + switch (fitted.spec().kind().name()) {
            case "svd", "baseline" -> steps(picked);
            default -> "";
        } + """
                print(model.predict(user, movie))
                """;
    }

    /** Lines that print the ratings behind a prediction. */
    static String ratings(Picked picked) {
        if (isSvd(picked)) {
            return foldIn(picked) + """

                    i = known.get(%d, -1)
                    shares = np.append(float(model.biased), qi[i]) @ weights * rest  # mean + film + shares.sum() is the fold-in view
                    for share, movie in sorted(zip(shares, stars), reverse=True):
                        print(round(share, 4), movie, stars[movie])
                    """.formatted(picked.movieId());
        }
        if (!picked.fitted().spec().kind().name().startsWith("knn-")) {
            return lines(picked);
        }
        return !knowsFilm(picked) || picked.trainingSet().user(picked.userId()) < 0 ? lines(picked) : lines(picked) + """

                # the neighbours: k-NN that compares films looks at the user's ratings, one that compares users at the film's
                u, i = trainset.to_inner_uid(user), trainset.to_inner_iid(movie)
                users = model.sim_options["user_based"]
                x, pairs = (u, trainset.ir[i]) if users else (i, trainset.ur[u])
                nearest = sorted(((model.sim[x, other], other, r) for other, r in pairs), reverse=True)[:model.k]
                for similarity, other, stars in nearest:
                    print(trainset.to_raw_uid(other) if users else trainset.to_raw_iid(other), stars, similarity)
                """;
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

    /** Reads the ratings and fits the model, with a guest's ratings where it knows them. */
    private static String fit(Picked picked) {
        return picked.trainingSet().user(picked.userId()) < 0 ? fit(picked.fitted())
                : fit(picked.fitted(), picked.guest().map(guest -> guest(picked, guest)).orElse(""));
    }

    private static String fit(FittedModel fitted) {
        return fit(fitted, "");
    }

    private static String fit(FittedModel fitted, String more) {
        String read = fitted.side() == FittedModel.Side.EVERYTHING ? SurpriseLines.everything() : SurpriseLines.split(fitted.protocol());
        return read + more + SurpriseLines.imports(List.of(fitted.spec())) + """

                model = %s
                model.fit(trainset)
                """.formatted(SurpriseLines.constructor(fitted.spec(), fitted.protocol().seed()));
    }

    private static String guest(Picked picked, Guest guest) {
        return "\n" + SurpriseLines.joined("trainset", picked.fitted().side() == FittedModel.Side.EVERYTHING ? "ratings" : "train_df",
                Integer.toString(picked.userId()), guest.stars());
    }

    /** The terms of a model with biases that it has for the two: what it has not learned of adds nothing. */
    private static String steps(Picked picked) {
        List<String> terms = new ArrayList<>(List.of("\"mean\": " + (isSvd(picked) ? "trainset.global_mean * model.biased" : "trainset.global_mean")));
        boolean user = picked.trainingSet().user(picked.userId()) >= 0;
        if (user) {
            terms.add("\"user\": model.bu[trainset.to_inner_uid(user)]");
        }
        if (knowsFilm(picked)) {
            terms.add("\"film\": model.bi[trainset.to_inner_iid(movie)]");
        }
        if (user && knowsFilm(picked) && isSvd(picked)) {
            terms.add("\"taste\": model.qi[trainset.to_inner_iid(movie)] @ model.pu[trainset.to_inner_uid(user)]");
        }
        return """
                steps = {%s}
                print(steps, sum(steps.values()))
                """.formatted(String.join(",\n         ", terms));
    }

    private static boolean isSvd(Picked picked) {
        return picked.model() instanceof Svd;
    }

    private static boolean knowsFilm(Picked picked) {
        return picked.trainingSet().item(picked.movieId()) >= 0;
    }

    private static boolean foldsIn(Picked picked) {
        return isSvd(picked) && !WhyJob.guest(picked).isEmpty();
    }

    private static String foldIn(Picked picked) {
        String stars = foldsIn(picked) ? FoldInLines.stars(WhyJob.guest(picked))
                : "stars = {trainset.to_raw_iid(j): r for j, r in trainset.ur[trainset.to_inner_uid(" + picked.userId() + ")]}  # movieId: rating\n";
        return fit(picked) + "\n" + stars + FoldInLines.of(((Svd) picked.model()).options());
    }
}
