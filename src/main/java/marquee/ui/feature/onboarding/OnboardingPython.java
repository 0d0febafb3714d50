package marquee.ui.feature.onboarding;

import java.util.List;
import java.util.stream.Collectors;

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

                train = [(trainset.to_raw_uid(u), trainset.to_raw_iid(i), r) for u, i, r in trainset.all_ratings()]
                train += [(newcomer, movie, rating) for movie, rating in stars]
                both = pd.DataFrame(train, columns=["userId", "movieId", "rating"])
                fullset = Dataset.load_from_df(both, Reader(rating_scale=(0.5, 5.0))).build_full_trainset()

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
}
