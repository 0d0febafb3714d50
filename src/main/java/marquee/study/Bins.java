package marquee.study;

/**
 * Bins of equal width as NumPy's {@code histogram} makes them: each holds its lower edge and not its upper one, but the last
 * holds both.
 *
 * @param count how many, at least 1
 * @param low the lower edge of the first
 * @param high the upper edge of the last, above low
 */
public record Bins(int count, double low, double high) {

    /** Checks the ranges. */
    public Bins {
        if (count < 1 || !(low < high)) {
            throw new IllegalArgumentException("Bins need a count of at least 1 and low < high, but are " + count + " from " + low + " to " + high);
        }
    }

    /** An edge: 0 is {@code low}, {@code count} is {@code high}. */
    public double edge(int place) {
        return place == count ? high : low + place * ((high - low) / count);
    }

    /** The bin of a value, or -1 if it is outside. */
    public int binOf(double value) {
        if (!(value >= low && value <= high)) {
            return -1;
        }
        int bin = Math.min(count - 1, (int) ((value - low) / (high - low) * count));
        if (value < edge(bin)) {
            return bin - 1; // the product above may round across an edge
        }
        return bin < count - 1 && value >= edge(bin + 1) ? bin + 1 : bin;
    }
}
