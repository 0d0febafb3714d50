package marquee.study;

import java.util.ArrayList;
import java.util.List;
import marquee.core.data.Dataset;
import marquee.core.model.Model;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.recommend.PopularMovies;
import marquee.core.registry.ModelSpec;

/**
 * Answers: somebody new has rated a few movies, what would they like? The model is refitted on the training side of the
 * hold-out split followed by the newcomer's ratings; held-out ratings are never touched. Made once per data set.
 */
public final class OnboardUser {

    private final Dataset dataset;
    private final RecommendForUser recommend;
    private final PopularMovies popular;

    /** Prepares a data set. */
    public OnboardUser(Dataset dataset, RecommendForUser recommend) {
        this.dataset = dataset;
        this.recommend = recommend;
        this.popular = PopularMovies.of(dataset.ratings());
    }

    /**
     * A star rating of a newcomer.
     *
     * @param movieId the movie's id in the data
     * @param stars inside the rating scale
     */
    public record Star(int movieId, double stars) { }

    /**
     * What a newcomer gets.
     *
     * @param userId the newcomer's id
     * @param stars their ratings
     * @param model the refitted model
     * @param topN what it recommends
     */
    public record Newcomer(int userId, List<Star> stars, Model model, List<RecommendedMovie> topN) { }

    /** The movies that a newcomer is asked about, and what everybody would get. */
    public PopularMovies popular() {
        return popular;
    }

    /** What somebody without any rating gets: popular and highly rated movies, with their mean as the estimate. */
    public List<RecommendedMovie> fallback(int n) {
        List<RecommendedMovie> list = new ArrayList<>();
        for (PopularMovies.Popular movie : popular.fallback(n)) {
            list.add(new RecommendedMovie(list.size() + 1, dataset.catalog().get(movie.movieId()), movie.mean(),
                    movie.ratings(), movie.mean()));
        }
        return List.copyOf(list);
    }

    /**
     * Refits a model with a newcomer's ratings and recommends.
     *
     * @param userId an id that the data set does not have
     * @param stars at least one, in the order in which they were given
     * @param n length of the list
     * @throws IllegalArgumentException if there is no rating, one is outside the scale, or the id is taken
     * @throws java.util.concurrent.CancellationException if the progress asks to stop
     */
    public Newcomer refit(int userId, List<Star> stars, ModelSpec spec, Protocol protocol, int n, Workers workers,
                          Progress progress) {
        if (stars.isEmpty()) {
            throw new IllegalArgumentException("Without a rating there is nothing to learn from; use the fallback list");
        }
        if (recommend.users().contains(userId)) {
            throw new IllegalArgumentException("The user id " + userId + " is taken");
        }
        for (Star star : stars) {
            if (star.stars() != dataset.scale().clip(star.stars())) {
                throw new IllegalArgumentException("The rating " + star.stars() + " of movie " + star.movieId()
                        + " is outside " + dataset.scale().low() + " to " + dataset.scale().high());
            }
        }
        Model model = spec.trainer(protocol.seed()).train(FittedModel.trainingSet(dataset, protocol.holdOut(dataset).train(), userId, stars),
                workers, progress);
        return new Newcomer(userId, List.copyOf(stars), model, recommend.topN(model, userId, n, workers));
    }
}
