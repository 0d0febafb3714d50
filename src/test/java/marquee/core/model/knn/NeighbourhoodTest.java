package marquee.core.model.knn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {

    private static List<Integer> entries(Neighbourhood neighbourhood) {
        return IntStream.range(0, neighbourhood.size()).map(neighbourhood::entry).boxed().toList();
    }

    @Test
    void keepsTheMostSimilarFirstAndTiesInTheOrderOfTheirEntries() {
        Neighbourhood three = new Neighbourhood(3);
        assertThat(three.size()).isZero();
        three.offer(0.5, 8);
        three.offer(0.9, 5);
        assertThat(entries(three)).containsExactly(5, 8);
        three.offer(0.5, 7);
        assertThat(entries(three)).containsExactly(5, 7, 8);
        three.offer(0.5, 9);
        assertThat(entries(three)).containsExactly(5, 7, 8);
        three.offer(0.5, 6);
        assertThat(entries(three)).containsExactly(5, 6, 7);
        three.offer(0.9, 4);
        assertThat(entries(three)).containsExactly(4, 5, 6);
        three.offer(0.4, 1);
        assertThat(entries(three)).containsExactly(4, 5, 6);
        assertThat(three.similarity(1)).isEqualTo(0.9);
        assertThat(three.similarity(2)).isEqualTo(0.5);
        three.clear();
        assertThat(three.size()).isZero();
        three.offer(0.1, 3);
        assertThat(entries(three)).containsExactly(3);
    }

    @Test
    void agreesWithSortingWhateverTheOrderOfOffers() {
        SplittableRandom random = new SplittableRandom(4);
        for (int k = 1; k < 20; k++) {
            List<double[]> offers = new ArrayList<>();
            Neighbourhood neighbourhood = new Neighbourhood(k);
            for (int entry : random.ints(0, 100).distinct().limit(1 + random.nextInt(40)).toArray()) {
                double similarity = (1 + random.nextInt(6)) / 8.0;
                offers.add(new double[] {similarity, entry});
                neighbourhood.offer(similarity, entry);
            }
            offers.sort(Comparator.<double[]>comparingDouble(offer -> -offer[0]).thenComparingDouble(offer -> offer[1]));
            assertThat(entries(neighbourhood)).isEqualTo(offers.stream().limit(k).map(offer -> (int) offer[1]).toList());
        }
    }
}
