package marquee.ui.feature.onboarding;

import java.util.List;
import java.util.stream.Collectors;

import marquee.core.model.factor.SvdOptions;
import marquee.core.recommend.PopularMovies;
import marquee.study.LineUp;
import marquee.study.OnboardUser.Star;
import marquee.study.Protocol;
import marquee.study.SurpriseLines;

/** A newcomer's story as lines of Python. */
final class OnboardingPython {

    private OnboardingPython() {
    }

    /** Lines that refit the tuned SVD with a newcomer's ratings and print their five. */
    static String lines(int userId, List<Star> stars) {
        String given = stars.stream().map(star -> "(%d, %s)".formatted(star.movieId(), star.stars())).collect(Collectors.joining(", "));
        return SurpriseLines.split(Protocol.WALK_THROUGH) + SurpriseLines.imports(List.of(LineUp.TUNED_SVD)) + """

                newcomer = %d
                stars = [%s]  # movieId, rating

                # behind the training ratings in the order of the split: it decides the steps of the descent
                given = pd.DataFrame(stars, columns=["movieId", "rating"]).assign(userId=newcomer)
                fullset = Dataset.load_from_df(pd.concat([train_df[columns], given[columns]]), reader).build_full_trainset()

                model = %s
                model.fit(fullset)
                seen = {movie for movie, _ in stars}
                unseen = [fullset.to_raw_iid(i) for i in fullset.all_items() if fullset.to_raw_iid(i) not in seen]
                five = sorted((model.predict(newcomer, movie) for movie in unseen), key=lambda p: -p.est)[:%d]

                movies = pd.read_csv("movies.csv").set_index("movieId")
                for p in five:
                    print(f"{p.est:.2f}  {movies.title[p.iid]}")
                """.formatted(userId, given, SurpriseLines.constructor(LineUp.TUNED_SVD, Protocol.WALK_THROUGH.seed()), OnboardingJob.FIVE);
    }

    /** Lines that print what everybody would get. */
    static String everybody() {
        return SurpriseLines.FILES + """
                import pandas as pd

                ratings = pd.read_csv("ratings.csv")
                movies = pd.read_csv("movies.csv").set_index("movieId")

                count_mean = ratings.groupby("movieId").rating.agg(["count", "mean"])
                starters = count_mean[count_mean["count"] >= %d].sort_values(["count", "mean"], ascending=False).head(%d)
                five = starters.head(10).sort_values(["mean", "count"], ascending=False).head(%d)
                print(five.join(movies.title))
                """.formatted(PopularMovies.USUAL_THRESHOLD, PopularMovies.STARTERS, OnboardingJob.FIVE);
    }

    /** Lines that print the error on the training ratings for each number of epochs, for a newcomer's refit. */
    static String learning(int userId, List<Star> stars) {
        return lines(userId, stars) + """

                # Surprise does not report the error of an epoch; this measures it after each number of epochs
                import numpy as np

                for epochs in range(1, %d):
                    model.n_epochs = epochs
                    model.fit(fullset)
                    errors = [r - model.estimate(u, i) for u, i, r in fullset.all_ratings()]
                    print(epochs, np.sqrt(np.mean(np.square(errors))))
                """.formatted(SvdOptions.TUNED.epochs() + 1);
    }

    /** Lines that fold a newcomer into a frozen SVD and print the quick list. */
    static String foldIn(List<Star> stars) {
        String given = stars.stream().map(star -> "%d: %s".formatted(star.movieId(), star.stars())).collect(Collectors.joining(", "));
        return SurpriseLines.split(Protocol.WALK_THROUGH) + SurpriseLines.imports(List.of(LineUp.TUNED_SVD)) + """
                import numpy as np

                model = %s
                model.fit(trainset)
                stars = {%s}  # movieId: rating

                items = [trainset.to_inner_iid(movie) for movie in stars]
                rest = np.array([r - trainset.global_mean - model.bi[i] for r, i in zip(stars.values(), items)])
                design = np.hstack([np.ones((len(items), 1)), model.qi[items]])
                pull = len(items) * %s + 1 / (%s * %d)  # regularisation, and stopping after so many epochs
                user = np.linalg.solve(design.T @ design + pull * np.eye(design.shape[1]), design.T @ rest)

                estimates = trainset.global_mean + model.bi + user[0] + model.qi @ user[1:]
                estimates[items] = -np.inf  # already rated
                for i in np.argsort(-estimates)[:%d]:
                    print(trainset.to_raw_iid(i))
                """.formatted(SurpriseLines.constructor(LineUp.TUNED_SVD, Protocol.WALK_THROUGH.seed()), given,
                SvdOptions.TUNED.regularization().pu(), SvdOptions.TUNED.learningRate().pu(), SvdOptions.TUNED.epochs(), OnboardingJob.FIVE);
    }
}
