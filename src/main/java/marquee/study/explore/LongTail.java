package marquee.study.explore;

import java.util.Arrays;

/** How ratings are spread over movies, or over users: their counts from the largest down. Immutable. */
public final class LongTail {

    private final int[] counts;
    private final long[] upTo;

    private LongTail(int[] counts) {
        this.counts = counts;
        upTo = new long[counts.length + 1];
        for (int place = 0; place < counts.length; place++) {
            upTo[place + 1] = upTo[place] + counts[place];
        }
    }

    /** The tail of counts in any order; those without a rating are left out. */
    public static LongTail of(int[] anyOrder) {
        int[] ascending = Arrays.stream(anyOrder).filter(count -> count > 0).sorted().toArray();
        int[] counts = new int[ascending.length];
        for (int place = 0; place < counts.length; place++) {
            counts[place] = ascending[counts.length - 1 - place];
        }
        return new LongTail(counts);
    }

    /** How many there are. */
    public int size() {
        return counts.length;
    }

    /** The ratings of the one at a place, 0 having the most. */
    public int count(int place) {
        return counts[place];
    }

    /** The ratings of all. */
    public long total() {
        return upTo[counts.length];
    }

    /**
     * The part of all ratings that the first so many have, 0 to 1.
     *
     * @param first 0 to {@link #size()}
     */
    public double shareOfFirst(int first) {
        return counts.length == 0 ? 0 : (double) upTo[first] / total();
    }

    /**
     * The part of all ratings that a top part has, for example of the top tenth; a part of one is counted as one.
     *
     * @param part above 0, at most 1
     */
    public double shareOfTop(double part) {
        return shareOfFirst((int) Math.ceil(part * counts.length));
    }
}
