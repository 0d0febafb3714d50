package marquee.ui.feature.pick;

/**
 * A step on the way to a prediction. Levels in stars.
 *
 * @param role what it stands for
 * @param name what it is called
 * @param words what it means, in a sentence
 * @param from the level before it; 0 where the way begins, and for the prediction
 * @param to the level after it
 */
record WhyStep(Role role, String name, String words, double from, double to) {

    /** What a step stands for. */
    enum Role {
        /** Where the way begins. */
        START,
        /** A step up or down. */
        STEP,
        /** The prediction. */
        RESULT
    }

    /** What the step adds; the level itself where the way begins and for the prediction. */
    double stars() {
        return role == Role.STEP ? to - from : to;
    }
}
