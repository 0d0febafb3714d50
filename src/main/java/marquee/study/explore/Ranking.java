package marquee.study.explore;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Sorts users or movies by how many ratings they have. Plain numbers: this is done before the first picture is on screen. */
final class Ranking {

    private static final int NUMBER = 32; // bits

    private Ranking() {
    }

    /**
     * The numbers of those with a count, the largest count first, ties by ascending id.
     *
     * @param counts by number, none negative
     * @param idOf the id of a number
     */
    static int[] byCount(int[] counts, IntUnaryOperator idOf) {
        long[] byId = new long[counts.length];
        int some = 0;
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                byId[some++] = (long) idOf.applyAsInt(number) << NUMBER | number;
            }
        }
        Arrays.sort(byId, 0, some);
        long[] byCount = new long[some];
        for (int place = 0; place < some; place++) {
            byCount[place] = (long) -counts[(int) byId[place]] << NUMBER | place;
        }
        Arrays.sort(byCount);
        int[] ranked = new int[some];
        for (int rank = 0; rank < some; rank++) {
            ranked[rank] = (int) byId[(int) byCount[rank]];
        }
        return ranked;
    }
}
