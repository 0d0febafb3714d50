package marquee.study;

import java.util.List;
import java.util.stream.Collectors;

import marquee.core.model.factor.SvdOptions;
import marquee.study.OnboardUser.Star;

/** How a fitted SVD takes somebody in by their ratings alone, as {@link marquee.core.recommend.FoldIn} does, as lines of Python for numpy. */
public final class FoldInLines {

    private FoldInLines() {
    }

    /** The line that writes somebody's ratings down as the dictionary {@code stars}. */
    public static String stars(List<Star> stars) {
        return stars.stream().map(star -> star.movieId() + ": " + star.stars()).collect(Collectors.joining(", ", "stars = {", "}  # movieId: rating\n"));
    }

    /**
     * Lines that fold in whoever gave {@code stars}. They need {@code model} and the {@code trainset} that it was fitted with, and make
     * {@code user}: the bias, and then the factors; {@code mean}, {@code bi} and {@code qi}, where -1 stands for a film that the model
     * does not know; {@code known}, the inner id of each that it does; and {@code weights}, by which {@code rest} becomes {@code user}.
     *
     * @param options the options of the model
     */
    public static String of(SvdOptions options) {
        return """
                import numpy as np

                known = {trainset.to_raw_iid(i): i for i in trainset.all_items()}
                mean = trainset.global_mean * model.biased
                bi, qi = np.append(model.bi, 0), np.vstack([model.qi, np.zeros(model.n_factors)])
                items = [known.get(movie, -1) for movie in stars]  # -1: a film without training ratings tells about the bias only
                rest = np.array(list(stars.values())) - mean - bi[items]
                design = np.column_stack([np.full(len(items), float(model.biased)), qi[items]])
                early = %d  # epochs: stopping early holds back as well
                pull = [len(items) * %s + 1 / (%s * early)] + [len(items) * %s + 1 / (%s * early)] * model.n_factors
                weights = np.linalg.solve(design.T @ design + np.diag(pull), design.T)
                user = weights @ rest
                """.formatted(options.epochs(), options.regularization().bu(), options.learningRate().bu(),
                options.regularization().pu(), options.learningRate().pu());
    }
}
