package marquee.core.model.bayes;

import static org.assertj.core.api.Assertions.assertThat;

import marquee.core.data.Dataset;
import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
import marquee.core.evaluate.Evaluation;
import marquee.core.model.IntervalModel;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelSpec;
import marquee.core.split.HoldOut;
import marquee.core.split.Split;
import marquee.testing.Release;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The hold-out of the September 2018 release, seed 42, where the best model of the reference library has 0.8592 and 0.6527. */
@Tag("slow")
class BayesianHoldOutTest {

    @Test
    void isBetterThanEveryModelOfTheReferenceAndKnowsHowSureItIs() {
        Dataset dataset = Release.OF_2018.orSkip().dataset();
        Ratings ratings = dataset.ratings();
        Split split = HoldOut.split(ratings.size(), 0.2, 42);
        try (Workers workers = Workers.ofAllCores()) {
            Evaluation evaluation = Evaluation.run(ModelSpec.parse("bayesian-mf").trainer(42), ratings, dataset.scale(), split,
                    workers, Progress.NONE);
            assertThat(evaluation.accuracy().rmse()).isLessThanOrEqualTo(0.845);
            assertThat(evaluation.accuracy().mae()).isLessThanOrEqualTo(0.642);
            IntervalModel model = (IntervalModel) evaluation.model();
            TrainingSet known = model.trainingSet();
            int inside = 0;
            for (int row : split.test()) {
                inside += model.interval(known.user(ratings.userId(row)), known.item(ratings.movieId(row)), 0.8)
                        .holds(ratings.value(row)) ? 1 : 0;
            }
            assertThat(inside / (double) split.test().length).isBetween(0.78, 0.82);
        }
    }
}
