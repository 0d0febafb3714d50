package marquee.study;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import marquee.core.data.Catalog;
import marquee.core.data.Movie;
import marquee.core.data.TrainingSet;
import marquee.core.model.explain.Contribution;
import marquee.core.model.explain.Explanation;
import marquee.core.model.factor.Svd;
import marquee.core.parallel.Workers;
import marquee.core.recommend.FoldIn;
import marquee.core.recommend.Ranked;
import marquee.core.recommend.TopN;
import marquee.study.OnboardUser.Newcomer;

/**
 * What a newcomer is told with their list.
 *
 * @param newcomer the newcomer, their refitted model and their list
 * @param grounds why each movie of the list is in it, in the order of the list
 * @param agreement how many of the {@value #COMPARED} best by quick fold-in are among the {@value #COMPARED} best of the refit;
 *        empty if there was no quick list
 */
public record NewcomerStory(Newcomer newcomer, List<Grounds> grounds, OptionalInt agreement) {

    /** The length of the lists whose agreement is counted. */
    public static final int COMPARED = 10;

    /** Copies the list. */
    public NewcomerStory {
        grounds = List.copyOf(grounds);
    }

    /**
     * Why a movie is in the list.
     *
     * @param explanation the refitted model's own sum
     * @param reasons the newcomer's ratings, from the one that speaks most for the movie to the one that speaks most against it;
     *        empty for a model that cannot say
     */
    public record Grounds(Explanation explanation, List<Reason> reasons) {

        /** Copies the list. */
        public Grounds {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A rating that speaks for a movie or against it.
     *
     * @param movie the rated movie
     * @param stars the rating
     * @param share what it adds to the taste part of the estimate, in stars, in the fold-in view of the refitted SVD; below 0
     *        against it
     */
    public record Reason(Movie movie, double stars, double share) { }

    /** The story of a newcomer, with the quick list that they saw before, if any. */
    public static NewcomerStory of(Newcomer newcomer, Catalog catalog, Optional<QuickTaste> quick, Workers workers) {
        return new NewcomerStory(newcomer, grounds(newcomer, catalog),
                quick.isEmpty() ? OptionalInt.empty() : OptionalInt.of(agreement(newcomer, quick.get(), workers)));
    }

    private static List<Grounds> grounds(Newcomer newcomer, Catalog catalog) {
        TrainingSet known = newcomer.model().trainingSet();
        Optional<FoldIn> view = newcomer.model() instanceof Svd refitted ? Optional.of(WhyThisMovie.foldIn(refitted, newcomer.stars()))
                : Optional.empty();
        return newcomer.topN().stream().map(line -> new Grounds(
                newcomer.model().explain(known.user(newcomer.userId()), known.item(line.movie().id())),
                view.map(foldIn -> reasons(foldIn.tasteShares(line.movie().id()), catalog)).orElse(List.of()))).toList();
    }

    private static List<Reason> reasons(List<Contribution> shares, Catalog catalog) {
        return shares.stream().sorted(Comparator.comparingDouble(Contribution::share).reversed())
                .map(rating -> new Reason(catalog.get(rating.id()), rating.stars(), rating.share())).toList();
    }

    private static int agreement(Newcomer newcomer, QuickTaste quick, Workers workers) {
        var refitted = TopN.of(newcomer.model(), newcomer.userId(), COMPARED, workers).stream().map(Ranked::movieId)
                .collect(Collectors.toSet());
        return (int) quick.best(newcomer.stars(), COMPARED).stream().filter(line -> refitted.contains(line.movie().id())).count();
    }
}
