package marquee.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import marquee.core.data.Catalog;
import marquee.core.data.Movie;
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
 * @param reasons for each movie of the list the newcomer's ratings, from the one that speaks most for it to the one that speaks
 *        most against it, in the fold-in view of the refitted SVD; empty lists for a model that cannot say
 * @param agreement how many of the {@value #COMPARED} best by quick fold-in are among the {@value #COMPARED} best of the refit;
 *        empty if there was no quick list
 */
public record NewcomerStory(Newcomer newcomer, List<List<Reason>> reasons, OptionalInt agreement) {

    /** The length of the lists whose agreement is counted. */
    public static final int COMPARED = 10;

    /** Copies the lists. */
    public NewcomerStory {
        reasons = reasons.stream().map(List::copyOf).toList();
    }

    /**
     * A rating that speaks for a movie or against it.
     *
     * @param movie the rated movie
     * @param stars the rating
     * @param share what it adds to the estimate, in stars; below 0 against it
     */
    public record Reason(Movie movie, double stars, double share) { }

    /** The story of a newcomer, with the quick list that they saw before, if any. */
    public static NewcomerStory of(Newcomer newcomer, Catalog catalog, Optional<QuickTaste> quick, Workers workers) {
        return new NewcomerStory(newcomer, reasons(newcomer, catalog),
                quick.isEmpty() ? OptionalInt.empty() : OptionalInt.of(agreement(newcomer, quick.get(), workers)));
    }

    private static List<List<Reason>> reasons(Newcomer newcomer, Catalog catalog) {
        if (!(newcomer.model() instanceof Svd refitted)) {
            return newcomer.topN().stream().map(line -> List.<Reason>of()).toList();
        }
        FoldIn view = WhyThisMovie.foldIn(refitted, newcomer.stars());
        return newcomer.topN().stream().map(line -> view.explain(line.movie().id()).fromForToAgainst().stream()
                .map(rating -> new Reason(catalog.get(rating.id()), rating.stars(), rating.share())).toList()).toList();
    }

    private static int agreement(Newcomer newcomer, QuickTaste quick, Workers workers) {
        var refitted = TopN.of(newcomer.model(), newcomer.userId(), COMPARED, workers).stream().map(Ranked::movieId)
                .collect(Collectors.toSet());
        return (int) quick.best(newcomer.stars(), COMPARED).stream().filter(line -> refitted.contains(line.movie().id())).count();
    }
}
