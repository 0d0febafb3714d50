package marquee.study.candidate;

import java.util.Collection;
import java.util.Set;
import marquee.core.data.Movie;

/**
 * Which movies somebody wants to hear of.
 *
 * @param genres the genres in and out
 * @param years the years of release
 * @param minimum how many ratings a movie needs at least; 0 for no limit
 * @param leaning from -{@value #MOST} (only the most popular) over 0 (all) to {@value #MOST} (only the least popular): the part
 *        of the movies, in percent, that is left out at the other end
 * @param hidesThin whether movies with thin evidence are left out
 */
public record CandidateFilter(Genres genres, Years years, int minimum, int leaning, boolean hidesThin) {

    /** The strongest leaning: a twentieth of the movies is left. */
    public static final int MOST = 95;

    /** Everything. */
    public static final CandidateFilter ALL = new CandidateFilter(Genres.ALL, Years.ALL, 0, 0, false);

    /** Checks the ranges. */
    public CandidateFilter {
        if (minimum < 0) {
            throw new IllegalArgumentException("The minimum number of ratings must be at least 0, but is " + minimum);
        }
        if (Math.abs(leaning) > MOST) {
            throw new IllegalArgumentException("The leaning must be from -" + MOST + " to " + MOST + ", but is " + leaning);
        }
    }

    /**
     * Genres that are asked for and genres that are not wanted.
     *
     * @param in a movie needs one of them at least; empty for no wish
     * @param out a movie with one of them is out, whatever else it is
     */
    public record Genres(Set<String> in, Set<String> out) {

        /** No wish. */
        public static final Genres ALL = new Genres(Set.of(), Set.of());

        /** Copies the sets. */
        public Genres {
            in = Set.copyOf(in);
            out = Set.copyOf(out);
        }

        /** Whether a movie of some genres is wanted. */
        public boolean wants(Collection<String> genres) {
            return genres.stream().noneMatch(out::contains) && (in.isEmpty() || genres.stream().anyMatch(in::contains));
        }
    }

    /**
     * Years of release, ends included; {@link Movie#NO_YEAR} stands for an open end. A movie without a year passes only where
     * both ends are open.
     *
     * @param from the first year
     * @param to the last year; before the first one nothing passes
     */
    public record Years(int from, int to) {

        /** All years, and movies without one. */
        public static final Years ALL = new Years(Movie.NO_YEAR, Movie.NO_YEAR);

        /** Whether a movie of a year is wanted. */
        public boolean wants(int year) {
            if (equals(ALL)) {
                return true;
            }
            return year != Movie.NO_YEAR && (from == Movie.NO_YEAR || year >= from) && (to == Movie.NO_YEAR || year <= to);
        }
    }
}
