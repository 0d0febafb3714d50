package marquee.core.model.explain;

/** What there was to go by for an estimate. */
public enum Basis {
    /** User and movie are known and everything that the model looks at was there. */
    FULL,
    /** Nobody has seen this user rate: what is said holds for any stranger. */
    UNKNOWN_USER,
    /** Nobody has rated this movie: what is said holds for any movie. */
    UNKNOWN_MOVIE,
    /** Neither user nor movie is known. */
    UNKNOWN_BOTH,
    /** User and movie are known, but fewer neighbours than {@code min_k} have anything to say. */
    TOO_FEW_NEIGHBOURS;

    /** The basis that knowing or not knowing user and movie gives; inner ids, -1 for an unknown one. */
    public static Basis of(int user, int item) {
        if (user < 0) {
            return item < 0 ? UNKNOWN_BOTH : UNKNOWN_USER;
        }
        return item < 0 ? UNKNOWN_MOVIE : FULL;
    }
}
