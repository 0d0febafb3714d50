package marquee.core.model.knn;

import java.util.Arrays;
import marquee.core.data.RatingLists;
import marquee.core.data.TrainingSet;
import marquee.core.model.baseline.Baselines;

/**
 * The ratings laid out for comparing pairs: for every y its x in ascending order with a value each, and for every x the
 * places where it stands in those lists, in ascending y. What follows x in the list of y are the pairs (x, x') with x < x'.
 */
final class CommonRatings {

    final int[] x;
    final double[] value;
    private final int[] listEnd;
    private final int[] placeStart;
    private final int[] place;

    /** Ratings as values, or their distance from the baselines where those are given. */
    CommonRatings(TrainingSet trainingSet, boolean userBased, Baselines baselines) {
        RatingLists lists = userBased
                ? trainingSet.byUser().transposed(trainingSet.items())
                : trainingSet.byItem().transposed(trainingSet.users());
        int count = userBased ? trainingSet.users() : trainingSet.items();
        x = new int[lists.entries()];
        value = new double[lists.entries()];
        listEnd = new int[lists.entries()];
        placeStart = new int[count + 1];
        for (int y = 0; y < lists.lists(); y++) {
            for (int entry = lists.start(y); entry < lists.end(y); entry++) {
                int of = lists.other(entry);
                x[entry] = of;
                listEnd[entry] = lists.end(y);
                double rating = lists.value(entry);
                value[entry] = baselines == null ? rating
                        : rating - (userBased ? baselines.itemFirst(of, y) : baselines.of(y, of));
                placeStart[of + 1]++;
            }
        }
        for (int of = 0; of < count; of++) {
            placeStart[of + 1] += placeStart[of];
        }
        place = new int[x.length];
        int[] next = Arrays.copyOf(placeStart, count);
        for (int entry = 0; entry < x.length; entry++) {
            place[next[x[entry]]++] = entry;
        }
    }

    /** The number of x. */
    int count() {
        return placeStart.length - 1;
    }

    /** Adds up everything that x has in common with every later x'. */
    void addUp(int of, PairSums sums) {
        for (int k = placeStart[of]; k < placeStart[of + 1]; k++) {
            int entry = place[k];
            sums.add(value[entry], x, value, entry + 1, listEnd[entry]);
        }
    }
}
