package marquee.ui.store;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Notes by subject, of each subject the latest. Two sets of facts that came from the same beginning are merged without a
 * conflict, in any order, as often as one likes: a register in which the last writer wins, with a clock after Lamport (1978),
 * "Time, clocks, and the ordering of events in a distributed system". Immutable.
 */
public final class Facts {

    /** No facts. */
    public static final Facts NONE = new Facts(new TreeMap<>());

    private final SortedMap<String, Fact> bySubject;
    private final long clock;

    private Facts(SortedMap<String, Fact> bySubject) {
        this(bySubject, bySubject.values().stream().mapToLong(Fact::clock).max().orElse(0));
    }

    private Facts(SortedMap<String, Fact> bySubject, long clock) {
        this.bySubject = Collections.unmodifiableSortedMap(bySubject);
        this.clock = clock;
    }

    /** Given facts. */
    public static Facts of(Map<String, Fact> bySubject) {
        return new Facts(new TreeMap<>(bySubject));
    }

    /** All facts in the order of their subjects. */
    public SortedMap<String, Fact> all() {
        return bySubject;
    }

    /** The highest clock; 0 if there are no facts. */
    public long clock() {
        return clock;
    }

    /** These facts with one more note, later than all of them. */
    public Facts with(String subject, String value, String writer) {
        return with(Map.of(subject, value), writer);
    }

    /** These facts with more notes, values by subject, each later than those before it. */
    public Facts with(Map<String, String> notes, String writer) {
        TreeMap<String, Fact> copy = new TreeMap<>(bySubject);
        long now = clock;
        for (Map.Entry<String, String> note : notes.entrySet()) {
            now++;
            copy.put(note.getKey(), new Fact(note.getValue(), now, writer));
        }
        return new Facts(copy, now);
    }

    /** These facts and others, of each subject the later note. */
    public Facts merge(Facts others) {
        TreeMap<String, Fact> copy = new TreeMap<>(bySubject);
        others.bySubject.forEach((subject, fact) ->
                copy.merge(subject, fact, (mine, theirs) -> theirs.replaces(mine) ? theirs : mine));
        return new Facts(copy, Math.max(clock, others.clock));
    }

    /** These facts without those of some subjects. */
    public Facts without(Predicate<String> unwanted) {
        TreeMap<String, Fact> copy = new TreeMap<>(bySubject);
        copy.keySet().removeIf(unwanted);
        return new Facts(copy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && bySubject.equals(facts.bySubject);
    }

    @Override
    public int hashCode() {
        return bySubject.hashCode();
    }

    @Override
    public String toString() {
        return bySubject.toString();
    }
}
