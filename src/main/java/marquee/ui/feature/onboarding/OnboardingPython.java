package marquee.ui.feature.onboarding;

import java.util.List;

import marquee.core.model.factor.SvdOptions;
import marquee.core.recommend.PopularMovies;
import marquee.study.FoldInLines;
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
        return SurpriseLines.split(Protocol.WALK_THROUGH) + SurpriseLines.imports(List.of(LineUp.TUNED_SVD)) + """

                newcomer = %d
                """.formatted(userId) + SurpriseLines.joined("fullset", "train_df", "newcomer", stars) + """

                model = %s
                model.fit(fullset)
                seen = {movie for movie, _ in stars}
                unseen = [fullset.to_raw_iid(i) for i in fullset.all_items() if fullset.to_raw_iid(i) not in seen]
                five = sorted((model.predict(newcomer, movie) for movie in unseen), key=lambda p: -p.est)[:%d]

                movies = pd.read_csv("movies.csv").set_index("movieId")
                for p in five:
                    print(f"{p.est:.2f}  {movies.title[p.iid]}")
                """.formatted(SurpriseLines.constructor(LineUp.TUNED_SVD, Protocol.WALK_THROUGH.seed()), OnboardingJob.FIVE);
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
        return SurpriseLines.split(Protocol.WALK_THROUGH) + SurpriseLines.imports(List.of(LineUp.TUNED_SVD)) + """

                model = %s
                model.fit(trainset)
                """.formatted(SurpriseLines.constructor(LineUp.TUNED_SVD, Protocol.WALK_THROUGH.seed())) + FoldInLines.stars(stars)
                + FoldInLines.of(SvdOptions.TUNED) + """

                estimates = mean + model.bi + user[0] + model.qi @ user[1:]
                estimates[[i for i in items if i >= 0]] = -np.inf  # already rated
                for i in np.argsort(-estimates, kind="stable")[:%d]:
                    print(trainset.to_raw_iid(i))
                """.formatted(OnboardingJob.FIVE);
    }
}
