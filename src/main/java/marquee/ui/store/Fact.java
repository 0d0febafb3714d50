package marquee.ui.store;

/**
 * Something that was noted, and when: a later note on the same thing takes its place.
 *
 * @param value what was noted
 * @param clock counts the notes; the clock of a new note is above all that its writer had seen
 * @param writer who noted it, which decides between notes of the same clock
 */
public record Fact(String value, long clock, String writer) {

    /** Whether this one takes the place of another. */
    boolean replaces(Fact other) {
        if (clock != other.clock) {
            return clock > other.clock;
        }
        int byWriter = writer.compareTo(other.writer);
        return byWriter != 0 ? byWriter > 0 : value.compareTo(other.value) > 0;
    }
}
