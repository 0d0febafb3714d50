package marquee.core.data;

/**
 * For every user the rated movies with their ratings, or for every movie its users: lists laid end to end. The list of x is
 * the entries {@code start(x)} to {@code end(x) - 1}. Immutable.
 */
public final class RatingLists {

    private final int[] starts;
    private final int[] others;
    private final double[] values;

    /** Lays rows end to end, keeping the order of the rows within each list. */
    RatingLists(int lists, int[] owner, int[] other, double[] value) {
        starts = new int[lists + 1];
        for (int x : owner) {
            starts[x + 1]++;
        }
        for (int x = 0; x < lists; x++) {
            starts[x + 1] += starts[x];
        }
        others = new int[owner.length];
        values = new double[owner.length];
        int[] next = starts.clone();
        for (int row = 0; row < owner.length; row++) {
            int entry = next[owner[row]]++;
            others[entry] = other[row];
            values[entry] = value[row];
        }
    }

    /** The same ratings seen from the other side; each list in ascending order of this side. */
    private RatingLists(RatingLists source, int lists) {
        starts = new int[lists + 1];
        for (int y : source.others) {
            starts[y + 1]++;
        }
        for (int y = 0; y < lists; y++) {
            starts[y + 1] += starts[y];
        }
        others = new int[source.others.length];
        values = new double[source.others.length];
        int[] next = starts.clone();
        for (int x = 0; x < source.lists(); x++) {
            for (int entry = source.start(x); entry < source.end(x); entry++) {
                int turned = next[source.others[entry]]++;
                others[turned] = x;
                values[turned] = source.values[entry];
            }
        }
    }

    /** The same ratings seen from the other side, each list in ascending inner id. */
    public RatingLists transposed(int otherLists) {
        return new RatingLists(this, otherLists);
    }

    /** The number of lists. */
    public int lists() {
        return starts.length - 1;
    }

    /** The number of entries in all lists. */
    public int entries() {
        return others.length;
    }

    /** The first entry of a list. */
    public int start(int list) {
        return starts[list];
    }

    /** The entry after the last one of a list. */
    public int end(int list) {
        return starts[list + 1];
    }

    /** The number of entries of a list. */
    public int count(int list) {
        return starts[list + 1] - starts[list];
    }

    /** The inner id on the other side of an entry. */
    public int other(int entry) {
        return others[entry];
    }

    /** The rating of an entry, in stars. */
    public double value(int entry) {
        return values[entry];
    }
}
