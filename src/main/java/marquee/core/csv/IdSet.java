package marquee.core.csv;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import marquee.core.data.Catalog;
import marquee.core.data.Ratings;

/** A set of ids: bits for the usual ones, objects for the very large ones that would waste bits. */
final class IdSet {

    private static final int USUAL = 1 << 24;

    private final BitSet usual = new BitSet();
    private final Set<Integer> large = new HashSet<>();

    /** The users who rated. */
    static IdSet ofUsers(Ratings ratings) {
        IdSet set = new IdSet();
        for (int row = 0; row < ratings.size(); row++) {
            set.add(ratings.userId(row));
        }
        return set;
    }

    /** The movies of a catalogue. */
    static IdSet of(Catalog catalog) {
        IdSet set = new IdSet();
        catalog.movies().forEach(movie -> set.add(movie.id()));
        return set;
    }

    /** Adds an id. */
    void add(int id) {
        if (id < USUAL) {
            usual.set(id);
        } else {
            large.add(id);
        }
    }

    /** Whether an id is in the set. */
    boolean contains(int id) {
        return id < USUAL ? usual.get(id) : large.contains(id);
    }
}
