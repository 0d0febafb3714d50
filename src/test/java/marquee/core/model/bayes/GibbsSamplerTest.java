package marquee.core.model.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
import marquee.core.model.Interval;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import marquee.core.random.KeyedRandom;
import marquee.testing.Tables;
import org.junit.jupiter.api.Test;

/** The sampler on ratings made by the very rule that it assumes: it must find the biases, the taste and the noise again. */
class GibbsSamplerTest {

    private static final int USERS = 40;
    private static final int MOVIES = 60;

    private static double bias(int user) {
        return 0.6 * Math.sin(user * 2.1);
    }

    private static double standing(int movie) {
        return 0.8 * Math.cos(movie * 1.3);
    }

    private static double taste(int user, int movie) {
        return (user % 2 == 0 ? 0.7 : -0.7) * (movie % 3 == 0 ? 1 : -0.5);
    }

    /** Even users rate with a noise of 0.2 stars, odd ones with one of 0.5. */
    private static double noise(int user) {
        return user % 2 == 0 ? 0.2 : 0.5;
    }

    private static Ratings table(boolean held) {
        Ratings.Builder builder = Ratings.builder(USERS * MOVIES);
        for (int user = 0; user < USERS; user++) {
            for (int movie = 0; movie < MOVIES; movie++) {
                if ((user * 7 + movie * 3) % 5 == 0 == held) {
                    double stars = 3 + bias(user) + standing(movie) + taste(user, movie)
                            + noise(user) * KeyedRandom.of(99, user, movie).normal();
                    builder.add(user, movie, stars, Ratings.NO_TIME);
                }
            }
        }
        return builder.build();
    }

    private static TrainingSet trainingSet() {
        return Tables.training(table(false));
    }

    @Test
    void startsWithSmallFactorsWithoutBiases() {
        GibbsSampler sampler = new GibbsSampler(new BayesianOptions(20, 0, 1), trainingSet(), 7, Workers.sequential());
        double squares = 0;
        for (double[] vector : sampler.users.drawn) {
            assertThat(vector).hasSize(21);
            assertThat(vector[0]).isZero();
            for (int k = 1; k < vector.length; k++) {
                squares += vector[k] * vector[k];
            }
        }
        // 800 normals of standard deviation 0.3; four standard errors of the variance
        assertThat(squares / 800).isCloseTo(0.09, within(0.09 * 4 * Math.sqrt(2 / 800.0)));
        assertThat(sampler.items.drawn[0]).isNotEqualTo(sampler.users.drawn[0]);
        assertThat(sampler.exactness).hasSize(USERS).containsOnly(1);
    }

    /**
     * Exactness is the precision of the noise: 1 / 0.2^2 = 25 and 1 / 0.5^2 = 4. The noise as drawn has variances of 0.0443 and 0.2394,
     * and the mean over users of 26.5 / (0.17 + squares / 2), what each would believe who knew the truth, is 22.1 and 4.7.
     */
    @Test
    void findsTheNoiseOfEachUser() {
        GibbsSampler sampler = new GibbsSampler(new BayesianOptions(2, 0, 1), trainingSet(), 7, Workers.sequential());
        double[] mean = new double[2];
        double lastSquares = 0;
        for (int sweep = 1; sweep <= 120; sweep++) {
            lastSquares = sampler.sweep(sweep, Progress.NONE);
            for (int user = 0; sweep > 40 && user < USERS; user++) {
                mean[user % 2] += sampler.exactness[user] / (80 * USERS / 2.0);
            }
        }
        assertThat(mean[0]).isBetween(18.0, 27.0);
        assertThat(mean[1]).isBetween(4.0, 5.6);
        // 1,920 ratings with an average squared noise of (0.04 + 0.25) / 2
        assertThat(lastSquares).isCloseTo(1920 * 0.145, within(60.0));
    }

    /** What it says of ratings that it has not seen is off by little more than the noise, sqrt(0.145) = 0.38; 80 % lie inside. */
    @Test
    void findsTheTruthBehindTheRatings() {
        BayesianModel model = new BayesianTrainer(new BayesianOptions(2, 40, 80), 7).train(trainingSet(), Workers.sequential(), Progress.NONE);
        Ratings held = table(true);
        int inside = 0;
        int counted = 0;
        double squares = 0;
        for (int row = 0; row < held.size(); row++) {
            int user = held.userId(row);
            int movie = held.movieId(row);
            double truth = 3 + bias(user) + standing(movie) + taste(user, movie);
            int inner = model.trainingSet().user(user);
            int item = model.trainingSet().item(movie);
            squares += Math.pow(model.rawEstimate(inner, item) - truth, 2) / held.size();
            if (truth > 1.5 && truth < 4) {
                Interval interval = model.interval(inner, item, 0.8);
                inside += interval.holds(held.value(row)) ? 1 : 0;
                counted++;
            }
        }
        assertThat(Math.sqrt(squares)).isLessThan(0.16);
        assertThat(inside / (double) counted).isBetween(0.74, 0.87);
    }

    @Test
    void tellsOfEverySweep() {
        List<Step> news = new ArrayList<>();
        new BayesianTrainer(new BayesianOptions(2, 4, 6), 7).train(trainingSet(), Workers.sequential(), news::add);
        assertThat(news).extracting(Step::done).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(news).allSatisfy(step -> {
            assertThat(step.total()).isEqualTo(10);
            assertThat(step.what()).isEqualTo(Step.Unit.SWEEPS);
        });
        assertThat(news.get(9).trainingRmse()).isBetween(0.3, 0.5);
    }
}
