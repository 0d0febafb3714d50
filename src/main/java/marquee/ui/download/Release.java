package marquee.ui.download;

import java.util.List;

/**
 * A release of MovieLens in the format that this program reads.
 *
 * @param id what GroupLens calls it, and what its zip is called
 * @param bytes about how long its zip is
 * @param ratings about how many ratings it has
 * @param users about how many users
 * @param movies about how many movies
 * @param fixed whether it never changes; the others are replaced from time to time
 */
public record Release(String id, long bytes, long ratings, long users, long movies, boolean fixed) {

    private static final long MEGABYTE = 1_000_000;

    /** What can be fetched, the smallest first. Figures from the pages of the releases. */
    public static final List<Release> ALL = List.of(
            new Release("ml-latest-small", MEGABYTE, 100_836, 610, 9_742, false),
            new Release("ml-20m", 190 * MEGABYTE, 20_000_263, 138_493, 27_278, true),
            new Release("ml-25m", 250 * MEGABYTE, 25_000_095, 162_541, 62_423, true),
            new Release("ml-32m", 239 * MEGABYTE, 32_000_204, 200_948, 87_585, true),
            new Release("ml-latest", 335 * MEGABYTE, 33_832_162, 330_975, 86_537, false));

    /** The name of its file. */
    public String file() {
        return id + ".zip";
    }
}
