package marquee.core.csv;

/** What became of something unusual in the data. */
public enum Outcome {
    /** Put right without loss. */
    REPAIRED,
    /** Kept, but somebody should know. */
    WARNED,
    /** The row was left out without loss: it says nothing, or nothing new. */
    DROPPED,
    /** The row was left out in favour of another one that contradicts it; somebody should know. */
    REPLACED,
    /** The row was left out because it cannot be used. */
    SKIPPED;

    /** Whether the row is missing from the data set. */
    public boolean leavesRowOut() {
        return this == DROPPED || this == REPLACED || this == SKIPPED;
    }

    /** Whether somebody should look at it. */
    public boolean isWarning() {
        return this == WARNED || this == REPLACED || this == SKIPPED;
    }
}
