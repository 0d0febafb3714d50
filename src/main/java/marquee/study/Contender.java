package marquee.study;

import marquee.core.registry.ModelSpec;

/** Who takes part in a comparison of rankings: the models, and two yardsticks that know nothing about taste. */
public sealed interface Contender permits Contender.OfModel, Contender.Yardstick {

    /** A model. */
    record OfModel(ModelSpec model) implements Contender { }

    /** Orders that need no model. A model that does not beat them is not worth its fit. */
    enum Yardstick implements Contender {
        /** Everybody gets the movies with the most training ratings. */
        MOST_POPULAR,
        /** Everybody gets movies by chance. */
        RANDOM
    }
}
