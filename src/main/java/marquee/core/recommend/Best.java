package marquee.core.recommend;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Finds the places of the highest values: the order of every list of recommendations. */
public final class Best {

    private Best() {
    }

    /** The places of the n highest values among those that count, highest first, ties by ascending place. */
    public static int[] of(double[] values, IntPredicate counts, int n) {
        int[] best = new int[Math.max(0, Math.min(n, values.length))];
        int size = 0;
        for (int place = 0; place < values.length; place++) {
            if (size == best.length && (size == 0 || !(values[place] > values[best[size - 1]])) || !counts.test(place)) {
                continue;
            }
            size = insert(best, size, place, values);
        }
        return Arrays.copyOf(best, size);
    }

    /** How many of those that count come before a place, itself aside, plus one; ties by ascending place. */
    public static int rank(double[] values, IntPredicate counts, int place) {
        int rank = 1;
        for (int other = 0; other < values.length; other++) {
            boolean better = values[other] > values[place] || values[other] == values[place] && other < place;
            if (other != place && better && counts.test(other)) {
                rank++;
            }
        }
        return rank;
    }

    /** Keeps the best in order; an equal value stays behind an earlier place. Returns the new size. */
    private static int insert(int[] best, int size, int candidate, double[] values) {
        int place = Math.min(size, best.length - 1);
        int newSize = place + 1;
        while (place > 0 && values[candidate] > values[best[place - 1]]) {
            best[place] = best[place - 1];
            place--;
        }
        best[place] = candidate;
        return newSize;
    }
}
