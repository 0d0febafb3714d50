package marquee.study;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import marquee.core.data.Rating;
import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.model.factor.Svd;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.recommend.TopN;
import marquee.study.OnboardUser.Star;
import marquee.study.WhyThisMovie.Moved;
import marquee.study.WhyThisMovie.Place;

/**
 * Answers: what would a model expect if somebody had not given one of their ratings, or another one? An SVD answers at once, in
 * the fold-in view of its frozen factors. Every other model is fitted again on its training ratings with that one changed, from
 * the same seed, so that what moves is due to the change alone.
 */
public final class WhatIf {

    private WhatIf() {
    }

    /**
     * What is asked.
     *
     * @param fitted the model
     * @param userId somebody whom it was fitted with, or a guest
     * @param guest the ratings of a guest, whom the data does not have; empty for a user of the data
     * @param movieId the movie to watch
     * @param changedId a movie that they rated
     * @param stars the rating instead, or none to take it away
     */
    public record Question(FittedModel fitted, int userId, List<Star> guest, int movieId, int changedId, OptionalDouble stars) {

        /** Copies the list. */
        public Question {
            guest = List.copyOf(guest);
        }
    }

    /** Whether a model answers at once and need not be fitted again. */
    public static boolean atOnce(Model model) {
        return model instanceof Svd;
    }

    /**
     * The answer.
     *
     * @throws IllegalArgumentException if the rating that is to be changed was not given
     * @throws java.util.concurrent.CancellationException if the progress asks to stop
     */
    public static Moved answer(Question question, Workers workers, Progress progress) {
        if (question.fitted().model() instanceof Svd svd) {
            List<Star> own = question.guest().isEmpty() ? WhyThisMovie.ratings(svd.trainingSet(), question.userId()) : question.guest();
            return WhyThisMovie.whatIf(svd, own, question.movieId(), question.changedId(), question.stars());
        }
        Model model = question.fitted().model();
        Model changed = question.fitted().spec().trainer(question.fitted().protocol().seed())
                .train(changed(question), workers, progress);
        return new Moved(place(model, question.userId(), question.movieId(), workers),
                place(changed, question.userId(), question.movieId(), workers));
    }

    /** What a model expects of a movie, and the movie's place among all that the user has not rated; itself counts as not rated. */
    public static Place place(Model model, int userId, int movieId, Workers workers) {
        return new Place(model.predict(userId, movieId).estimate(), TopN.rank(model, userId, movieId, workers));
    }

    private static TrainingSet changed(Question question) {
        FittedModel fitted = question.fitted();
        Ratings ratings = fitted.dataset().ratings();
        int[] rows = fitted.side() == FittedModel.Side.TRAINING ? fitted.protocol().holdOut(fitted.dataset()).train() : ratings.allRows();
        if (!question.guest().isEmpty()) {
            return FittedModel.trainingSet(fitted.dataset(), rows, question.userId(),
                    WhyThisMovie.changed(question.guest(), question.changedId(), question.stars()));
        }
        int place = IntStream.range(0, rows.length).filter(k -> ratings.userId(rows[k]) == question.userId()
                && ratings.movieId(rows[k]) == question.changedId()).findFirst().orElseThrow(() -> new IllegalArgumentException(
                        "The model did not learn from a rating of the movie " + question.changedId() + " by the user " + question.userId()));
        if (question.stars().isEmpty()) {
            int[] without = IntStream.range(0, rows.length).filter(k -> k != place).map(k -> rows[k]).toArray();
            return TrainingSet.of(ratings, without, fitted.dataset().scale());
        }
        rows[place] = ratings.size(); // the changed rating, in the place of the old one
        Ratings both = ratings.append(List.of(new Rating(question.userId(), question.changedId(), question.stars().getAsDouble(),
                Ratings.NO_TIME)));
        return TrainingSet.of(both, rows, fitted.dataset().scale());
    }
}
