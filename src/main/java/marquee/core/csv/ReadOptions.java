package marquee.core.csv;

/**
 * How strict reading is.
 *
 * @param loadAnyway load what is usable even if more than one row in a hundred is bad or an optional file cannot be used; what makes
 *                   no sense at all (no ratings, another scale) is refused all the same
 * @param folder the sub-folder to read, relative to what is opened, as offered by {@link DatasetException#choices()}; empty to look
 *               for the only one
 */
public record ReadOptions(boolean loadAnyway, String folder) {

    /** Strict, no sub-folder named. */
    public static final ReadOptions DEFAULT = new ReadOptions(false);

    /** Strict or not, no sub-folder named. */
    public ReadOptions(boolean loadAnyway) {
        this(loadAnyway, "");
    }
}
