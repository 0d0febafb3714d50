package marquee.ui.feature.pick;

import marquee.core.registry.ModelSpec;
import marquee.study.FittedModel;

/**
 * A model that somebody wants to see recommend.
 *
 * @param spec the model with its options
 * @param side what it is to learn from
 */
record Wanted(ModelSpec spec, FittedModel.Side side) {

    static Wanted of(FittedModel fitted) {
        return new Wanted(fitted.spec(), fitted.side());
    }
}
