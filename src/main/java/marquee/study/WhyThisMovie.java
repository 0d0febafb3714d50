package marquee.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import marquee.core.data.RatingLists;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.model.explain.Explanation;
import marquee.core.model.factor.Svd;
import marquee.core.recommend.FoldIn;

/** Answers: why does a model expect this of this user and this movie, and what if one of their ratings were different? */
public final class WhyThisMovie {

    private WhyThisMovie() {
    }

    /** How closely the shares of a user's own ratings stand for the model. */
    public enum Exactness {
        /** The shares are the estimate: k-NN that compares movies, or a guest who is folded into an SVD. */
        EXACT,
        /**
         * The shares are those of the fold-in view of an SVD: what these ratings alone would make the frozen model expect, close
         * to but not the same as its own estimate.
         */
        FOLD_IN_VIEW
    }

    /**
     * Which of the user's own ratings speak for and against a movie.
     *
     * @param exactness how closely the shares stand for the model
     * @param explanation the shares, as its contributions
     */
    public record OwnRatings(Exactness exactness, Explanation explanation) { }

    /**
     * Why a model expects what it expects.
     *
     * @param userId the user's id in the data
     * @param movieId the movie's id in the data
     * @param explanation the model's own way to the estimate
     * @param ownRatings which of the user's own ratings speak for and against it; empty for a model that cannot say
     */
    public record Reasons(int userId, int movieId, Explanation explanation, Optional<OwnRatings> ownRatings) { }

    /**
     * A place in the list of everything that a user has not rated.
     *
     * @param estimate expected stars, inside the rating scale
     * @param rank 1 for the best; 0 for a movie that the model does not know
     */
    public record Place(double estimate, int rank) { }

    /**
     * What a changed rating moves, in the fold-in view.
     *
     * @param before with the ratings as they are
     * @param after with the change
     */
    public record Moved(Place before, Place after) { }

    /** Explains an estimate; user and movie may be unknown, which is then said. */
    public static Reasons explain(Model model, int userId, int movieId) {
        TrainingSet known = model.trainingSet();
        Explanation explanation = model.explain(known.user(userId), known.item(movieId));
        return new Reasons(userId, movieId, explanation, ownRatings(model, userId, movieId, explanation));
    }

    /** Explains what an SVD expects of a guest whom it was not fitted with, folded in by their ratings. */
    public static Reasons explain(Svd model, int guestId, List<OnboardUser.Star> guest, int movieId) {
        Explanation explanation = foldIn(model, guest).explain(movieId);
        return new Reasons(guestId, movieId, explanation, Optional.of(new OwnRatings(Exactness.EXACT, explanation)));
    }

    private static Optional<OwnRatings> ownRatings(Model model, int userId, int movieId, Explanation explanation) {
        if (explanation instanceof Explanation.OfNeighbours neighbours
                && neighbours.side() == Explanation.OfNeighbours.Side.MOVIES) {
            return Optional.of(new OwnRatings(Exactness.EXACT, explanation));
        }
        return model instanceof Svd svd
                ? Optional.of(new OwnRatings(Exactness.FOLD_IN_VIEW, FoldIn.ofUser(svd, userId).explain(movieId)))
                : Optional.empty();
    }

    /**
     * What would move if one rating were different or had not been given.
     *
     * @param userId somebody whom the model was fitted with
     * @param movieId the movie to watch
     * @param changedId a movie that the user rated
     * @param stars the rating instead, or none to take it away
     * @throws IllegalArgumentException if the user did not rate the movie that is to be changed
     */
    public static Moved whatIf(Svd model, int userId, int movieId, int changedId, OptionalDouble stars) {
        List<OnboardUser.Star> own = ratings(model.trainingSet(), userId);
        if (own.stream().noneMatch(star -> star.movieId() == changedId)) {
            throw new IllegalArgumentException("User " + userId + " did not rate the movie " + changedId);
        }
        return whatIf(model, own, movieId, changedId, stars);
    }

    /** What would move for somebody with these ratings, the movie {@code changedId} among them. */
    static Moved whatIf(Svd model, List<OnboardUser.Star> own, int movieId, int changedId, OptionalDouble stars) {
        List<OnboardUser.Star> changed = changed(own, changedId, stars);
        return new Moved(place(foldIn(model, own), movieId, model), place(foldIn(model, changed), movieId, model));
    }

    /**
     * Ratings with one of them changed.
     *
     * @param stars the rating instead, or none to take it away
     * @throws IllegalArgumentException if the movie is not among them
     */
    static List<OnboardUser.Star> changed(List<OnboardUser.Star> own, int changedId, OptionalDouble stars) {
        if (own.stream().noneMatch(star -> star.movieId() == changedId)) {
            throw new IllegalArgumentException("The movie " + changedId + " is not among the ratings");
        }
        return own.stream().filter(star -> star.movieId() != changedId || stars.isPresent())
                .map(star -> star.movieId() == changedId ? new OnboardUser.Star(changedId, stars.getAsDouble()) : star)
                .toList();
    }

    /** What somebody rated, as a model knows it; nothing for somebody it does not know. */
    static List<OnboardUser.Star> ratings(TrainingSet known, int userId) {
        int user = known.user(userId);
        RatingLists lists = known.byUser();
        return user < 0 ? List.of() : IntStream.range(lists.start(user), lists.end(user))
                .mapToObj(entry -> new OnboardUser.Star(known.movieId(lists.other(entry)), lists.value(entry))).toList();
    }

    /** Folds a newcomer's stars in; the quick list after every star. */
    public static FoldIn foldIn(Svd model, List<OnboardUser.Star> stars) {
        return FoldIn.of(model, stars.stream().mapToInt(OnboardUser.Star::movieId).toArray(),
                stars.stream().mapToDouble(OnboardUser.Star::stars).toArray());
    }

    /** What an SVD expects of a movie for a guest who is folded in, and the movie's place in their list. */
    public static Place place(Svd model, List<OnboardUser.Star> guest, int movieId) {
        return place(foldIn(model, guest), movieId, model);
    }

    /** What the fold-in view expects of a movie, and its place in the list. */
    private static Place place(FoldIn foldIn, int movieId, Svd model) {
        int rank = model.trainingSet().item(movieId) < 0 ? 0 : foldIn.rank(movieId);
        return new Place(model.finish(foldIn.rawEstimate(model.trainingSet().item(movieId))), rank);
    }
}
