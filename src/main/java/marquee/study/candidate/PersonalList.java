package marquee.study.candidate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import marquee.core.data.TrainingSet;
import marquee.core.model.Interval;
import marquee.core.model.IntervalModel;
import marquee.core.model.factor.Svd;
import marquee.core.parallel.Workers;
import marquee.core.recommend.Ranked;
import marquee.core.recommend.TopN;
import marquee.study.FittedModel;
import marquee.study.OnboardUser.Star;
import marquee.study.RecommendForUser;
import marquee.study.RecommendedMovie;
import marquee.study.WhyThisMovie;

/**
 * What a model recommends to somebody among the movies that they want to hear of.
 *
 * @param lines the movies, best first
 * @param left how many candidates the filter leaves
 * @param foldedIn whether the model was not fitted with this person and their ratings were folded in
 */
public record PersonalList(List<Line> lines, Candidates.Left left, boolean foldedIn) {

    /** How sure the intervals are. */
    public static final double PROBABILITY = 0.8;

    /** Copies the lines. */
    public PersonalList {
        lines = List.copyOf(lines);
    }

    /**
     * A movie of the list.
     *
     * @param movie the movie with its estimate
     * @param evidence how much stands behind the estimate
     * @param interval where the rating lies with a probability of {@value #PROBABILITY}; empty if the model cannot say
     * @param truth what this user really gave, if the rating was held out; else empty
     */
    public record Line(RecommendedMovie movie, Evidence evidence, Optional<Interval> interval, OptionalDouble truth) { }

    /**
     * Who asks what.
     *
     * @param fitted the model; somebody whom it does not know is folded in by their stars where it is an SVD, and is a stranger
     *        to any other model
     * @param userId their id
     * @param stars the ratings of a guest; empty for a user of the data
     * @param filter the movies that they want to hear of
     * @param n length of the list, at least 0
     */
    public record Question(FittedModel fitted, int userId, List<Star> stars, CandidateFilter filter, int n) {

        /** Copies the ratings. */
        public Question {
            stars = List.copyOf(stars);
        }

        /** Whether the model has to fold somebody in. */
        public boolean foldsIn() {
            return !stars.isEmpty() && fitted.model() instanceof Svd && fitted.model().trainingSet().user(userId) < 0;
        }

        /** The list. */
        public PersonalList answer(RecommendForUser recommend, Workers workers) {
            TrainingSet known = fitted.model().trainingSet();
            Candidates candidates = Candidates.of(known, fitted.dataset().catalog(), recommend.movies());
            List<Ranked> ranked = foldsIn()
                    ? WhyThisMovie.foldIn((Svd) fitted.model(), stars).topN(n, candidates.passes(filter))
                    : TopN.of(fitted.model(), userId, n, candidates.passes(filter), workers);
            Map<Integer, Double> truths = HeldOutRating.of(recommend, fitted, userId).stream()
                    .collect(Collectors.toMap(rating -> rating.movie().id(), HeldOutRating::stars));
            List<Line> lines = recommend.describe(ranked).stream().map(movie -> new Line(movie, Evidence.of(movie.ratings()),
                    interval(movie.movie().id()), truth(truths.get(movie.movie().id())))).toList();
            return new PersonalList(lines, candidates.left(filter, rated(known)), foldsIn());
        }

        private Set<Integer> rated(TrainingSet known) {
            return foldsIn() ? stars.stream().map(Star::movieId).collect(Collectors.toSet()) : HeldOutRating.learnedFrom(known, userId);
        }

        private Optional<Interval> interval(int movieId) {
            TrainingSet known = fitted.model().trainingSet();
            return fitted.model() instanceof IntervalModel model
                    ? Optional.of(model.interval(known.user(userId), known.item(movieId), PROBABILITY)) : Optional.empty();
        }

        private static OptionalDouble truth(Double stars) {
            return stars == null ? OptionalDouble.empty() : OptionalDouble.of(stars);
        }
    }
}
