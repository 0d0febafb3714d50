package marquee.study;

import java.util.ArrayList;
import java.util.List;
import marquee.core.data.Dataset;
import marquee.core.model.Model;
import marquee.core.parallel.Workers;
import marquee.core.recommend.Ranked;
import marquee.core.recommend.TopN;

/** Answers: what did this user like best, and what would they like next? Made once per data set. */
public final class RecommendForUser {

    private final Dataset dataset;
    private final UserDirectory users;
    private final MovieStats movies;

    /** Prepares a data set. */
    public RecommendForUser(Dataset dataset) {
        this.dataset = dataset;
        this.users = new UserDirectory(dataset.ratings());
        this.movies = new MovieStats(dataset.ratings());
    }

    /** The users of the data set. */
    public UserDirectory users() {
        return users;
    }

    /** The movies' counts and means. */
    public MovieStats movies() {
        return movies;
    }

    /**
     * The movies that a user rated highest, from all ratings of the data set, ties in the order of the data.
     *
     * @throws UnknownUserException if there is no such user
     */
    public List<RatedMovie> topRated(int userId, int n) {
        return users.rowsByStars(userId).stream().limit(n)
                .map(row -> new RatedMovie(dataset.catalog().get(dataset.ratings().movieId(row)),
                        dataset.ratings().value(row), dataset.ratings().timestamp(row)))
                .toList();
    }

    /**
     * The Top-N of a model for a user.
     *
     * @throws UnknownUserException if there is no such user
     */
    public List<RecommendedMovie> topN(FittedModel fitted, int userId, int n, Workers workers) {
        users.user(userId);
        return describe(TopN.of(fitted.model(), userId, n, workers));
    }

    /** The Top-N of a model for anybody that it knows, a newcomer too. */
    List<RecommendedMovie> topN(Model model, int userId, int n, Workers workers) {
        return describe(TopN.of(model, userId, n, workers));
    }

    /** Ranked movies with what is known of them. */
    public List<RecommendedMovie> describe(List<Ranked> ranked) {
        List<RecommendedMovie> list = new ArrayList<>(ranked.size());
        for (Ranked movie : ranked) {
            list.add(new RecommendedMovie(list.size() + 1, dataset.catalog().get(movie.movieId()), movie.estimate(),
                    movies.count(movie.movieId()), movies.mean(movie.movieId())));
        }
        return List.copyOf(list);
    }
}
