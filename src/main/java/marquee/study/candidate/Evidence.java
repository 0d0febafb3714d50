package marquee.study.candidate;

/** How much stands behind what a model expects of a movie, by how many people rated it. */
public enum Evidence {
    /** Fewer than {@value #SOME_FROM} ratings: one viewer more or less could move the estimate. */
    THIN,
    /** Some, but fewer than {@value #SOLID_FROM}. */
    SOME,
    /** {@value #SOLID_FROM} ratings or more. */
    SOLID;

    /** From so many ratings on, evidence is not thin any more. */
    public static final int SOME_FROM = 10;
    /** From so many ratings on, it is solid. */
    public static final int SOLID_FROM = 50;

    /** What so many ratings are. */
    public static Evidence of(int ratings) {
        return ratings < SOME_FROM ? THIN : ratings < SOLID_FROM ? SOME : SOLID;
    }
}
