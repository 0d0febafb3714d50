package marquee.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import marquee.core.data.Dataset;
import marquee.core.data.Ratings;
import marquee.core.model.factor.Svd;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelSpec;
import marquee.testing.Release;
import org.junit.jupiter.api.Test;

class SimilarMoviesTest {

    private static final Dataset DATA = Release.OF_2016.dataset();

    private static FittedModel fit(String spec) {
        return FittedModel.fit(DATA, ModelSpec.parse(spec), Protocol.WALK_THROUGH, FittedModel.Side.TRAINING, Workers.sequential(), Progress.NONE);
    }

    @Test
    void listsTheMostAlikeWithWhatIsKnownOfThem() {
        FittedModel svd = fit("svd:n_factors=8,n_epochs=3");

        SimilarMovies.Found found = SimilarMovies.to(svd, 1, 5, 0);

        assertThat(found.says()).isTrue();
        assertThat(found.movie().name()).isEqualTo("Toy Story");
        assertThat(found.lines()).hasSize(5).extracting(SimilarMovies.Line::rank).containsExactly(1, 2, 3, 4, 5);
        assertThat(found.lines()).extracting(SimilarMovies.Line::similarity).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        for (SimilarMovies.Line line : found.lines()) {
            assertThat(line.movie().id()).isNotEqualTo(1);
            assertThat(line.similarity()).isCloseTo(cosine((Svd) svd.model(), 1, line.movie().id()), within(1e-12));
            int count = 0;
            double sum = 0;
            Ratings all = DATA.ratings();
            for (int row = 0; row < all.size(); row++) {
                if (all.movieId(row) == line.movie().id()) {
                    count++;
                    sum += all.value(row);
                }
            }
            assertThat(line.ratings()).isEqualTo(count);
            assertThat(line.mean()).isCloseTo(sum / count, within(1e-12));
        }
    }

    private static double cosine(Svd model, int one, int other) {
        int a = model.trainingSet().item(one);
        int b = model.trainingSet().item(other);
        double dot = 0;
        double lengthA = 0;
        double lengthB = 0;
        for (int k = 0; k < 8; k++) {
            dot += model.factors().ofItem(a, k) * model.factors().ofItem(b, k);
            lengthA += model.factors().ofItem(a, k) * model.factors().ofItem(a, k);
            lengthB += model.factors().ofItem(b, k) * model.factors().ofItem(b, k);
        }
        return dot / Math.sqrt(lengthA * lengthB);
    }

    @Test
    void leavesOutWhatFewHaveRated() {
        FittedModel svd = fit("svd:n_factors=8,n_epochs=3");
        assertThat(SimilarMovies.to(svd, 1, 20, 0).lines()).extracting(SimilarMovies.Line::ratings).anyMatch(ratings -> ratings < 10);
        assertThat(SimilarMovies.to(svd, 1, 20, 10).lines()).hasSize(20).allMatch(line -> line.ratings() >= 10)
                .extracting(SimilarMovies.Line::similarity).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        SimilarMovies.Found none = SimilarMovies.to(svd, 1, 20, 1_000_000);
        assertThat(none.lines()).isEmpty();
        assertThat(none.says()).as("the model could say").isTrue();
    }

    @Test
    void saysThatAModelCannotSay() {
        assertThat(SimilarMovies.to(fit("baseline"), 1, 5, 0).says()).isFalse();
        assertThat(SimilarMovies.to(fit("knn-basic:user_based=true,k=5"), 1, 5, 0).says()).isFalse();
        SimilarMovies.Found byItems = SimilarMovies.to(fit("knn-basic:user_based=false,similarity=pearson_baseline"), 1, 5, 0);
        assertThat(byItems.says()).isTrue();
        assertThat(byItems.lines()).isNotEmpty();
        FittedModel svd = fit("svd:n_factors=2,n_epochs=1");
        int heldOut = DATA.catalog().movies().stream().mapToInt(movie -> movie.id())
                .filter(id -> svd.model().trainingSet().item(id) < 0).findFirst().orElseThrow();
        assertThat(SimilarMovies.to(svd, heldOut, 5, 0).says()).isFalse();
    }
}
