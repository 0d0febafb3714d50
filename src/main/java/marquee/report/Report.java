package marquee.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;

/**
 * All figures of a report; its components are the keys of {@code report.json}. Parts that were not asked for are null and
 * absent there, and so are notes where there is nothing to note. Ratings and errors are in stars, times in seconds.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Report(PassportPart passport, DatasetPart dataset, SplitPart split, List<ResultPart> results,
                     GridPart gridSearch, PopularPart popular, List<UserPart> users, GuestPart guest, List<String> notes) {

    /** Where the figures come from. */
    public record PassportPart(String version, String dataName, String dataSha256, long seed, double testFraction, int folds,
                               String java, String os) { }

    /** What the data is. */
    public record DatasetPart(int ratings, int users, int ratedMovies, int movies, double mean, double standardDeviation,
                              double min, List<Double> quartiles, double max, double density, double sparsity,
                              List<Long> histogram20, Map<String, Long> ratingCounts) { }

    /** The hold-out split; fingerprints are over the comma-joined row numbers in the order of the split. */
    public record SplitPart(int train, int test, String trainRowsSha256, String testRowsSha256, double globalMean,
                            int trainUsers, int trainMovies) { }

    /** How well a model does; first predictions are (user id, movie id, estimate). */
    public record ResultPart(String model, String name, List<Double> foldRmse, List<Double> foldMae, double cvRmse,
                             double cvMae, double holdOutRmse, double holdOutMae, double fitSeconds, double testSeconds,
                             List<List<Number>> firstPredictions) { }

    /** The grid search. */
    public record GridPart(GridOptions bestByRmse, double bestRmse, GridOptions bestByMae, double bestMae, double seconds,
                           List<GridPoint> points) { }

    /** The options of a grid point. */
    public record GridOptions(@JsonProperty("n_factors") int factors, @JsonProperty("n_epochs") int epochs,
                              @JsonProperty("lr_all") double rate, @JsonProperty("reg_all") double regularization) { }

    /** A grid point with its mean errors over the folds. */
    public record GridPoint(@JsonUnwrapped GridOptions options, double rmse, double mae) { }

    /** The starter list and what everybody would get. */
    public record PopularPart(List<PopularMovie> starters, List<PopularMovie> fallback) { }

    /** A popular movie. */
    public record PopularMovie(int movieId, String title, int ratings, double mean) { }

    /** A user's lists. */
    public record UserPart(int userId, List<StarredMovie> topRated, List<ListPart> topN) { }

    /** A movie with a rating. */
    public record StarredMovie(int movieId, String title, double rating) { }

    /** What a model recommends. */
    public record ListPart(String model, List<EstimatedMovie> movies) { }

    /** A movie with an expected rating. */
    public record EstimatedMovie(int movieId, String title, double estimate) { }

    /** A newcomer's ratings and what the refitted model recommends. */
    public record GuestPart(int userId, List<GuestRating> ratings, List<EstimatedMovie> topN) { }

    /** A rating of a newcomer. */
    public record GuestRating(int movieId, double rating) { }
}
