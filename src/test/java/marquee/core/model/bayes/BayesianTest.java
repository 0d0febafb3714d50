package marquee.core.model.bayes;

import static org.assertj.core.api.Assertions.assertThat;

import marquee.core.data.Dataset;
import marquee.core.data.TrainingSet;
import marquee.core.evaluate.Accuracy;
import marquee.core.model.Interval;
import marquee.core.model.IntervalModel;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelSpec;
import marquee.core.split.HoldOut;
import marquee.core.split.Split;
import marquee.testing.Release;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Bayesian matrix factorisation is for: errors below those of every other model, and intervals that keep their word. */
class BayesianTest {

    /**
     * What the held-out ratings say.
     *
     * @param covered part of them inside their intervals
     * @param width how wide the intervals are on average, in stars
     */
    private record HeldOut(Accuracy accuracy, double covered, double width) { }

    /** The default settings on the hold-out with seed 42; the intervals are those of 80 %. */
    private static HeldOut heldOut(Release release) {
        Dataset dataset = release.orSkip().dataset();
        Split split = HoldOut.split(dataset.ratings().size(), 0.2, 42);
        TrainingSet known = TrainingSet.of(dataset.ratings(), split.train(), dataset.scale());
        try (Workers workers = Workers.ofAllCores()) {
            IntervalModel model = (IntervalModel) ModelSpec.parse("bayesian-mf").trainer(42).train(known, workers, Progress.NONE);
            double[] estimates = model.estimates(dataset.ratings(), split.test(), workers);
            double[] truth = new double[estimates.length];
            Interval[] intervals = new Interval[estimates.length];
            workers.forEach(truth.length, k -> {
                int row = split.test()[k];
                truth[k] = dataset.ratings().value(row);
                intervals[k] = model.interval(known.user(dataset.ratings().userId(row)), known.item(dataset.ratings().movieId(row)),
                        0.8);
            });
            int covered = 0;
            double width = 0;
            for (int k = 0; k < truth.length; k++) {
                covered += intervals[k].low() <= truth[k] && truth[k] <= intervals[k].high() ? 1 : 0;
                width += intervals[k].high() - intervals[k].low();
            }
            return new HeldOut(Accuracy.of(truth, estimates), (double) covered / truth.length, width / truth.length);
        }
    }

    @ParameterizedTest
    @EnumSource(Release.class)
    void isBetterThanEveryReferenceAndItsIntervalsHoldWhatTheySay(Release release) {
        HeldOut result = heldOut(release);
        release.golden().get("holdout").forEach(reference -> {
            assertThat(result.accuracy().rmse()).isLessThan(reference.get("rmse").asDouble());
            assertThat(result.accuracy().mae()).isLessThan(reference.get("mae").asDouble());
        });
        assertThat(result.covered()).isBetween(0.78, 0.82);
        assertThat(result.width()).isBetween(1.9, 2.1);
        if (release == Release.OF_2018) {
            assertThat(result.accuracy().rmse()).isLessThanOrEqualTo(0.845);
            assertThat(result.accuracy().mae()).isLessThanOrEqualTo(0.642);
        }
    }
}
