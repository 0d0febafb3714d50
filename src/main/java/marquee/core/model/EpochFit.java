package marquee.core.model;

import marquee.core.progress.Progress;
import marquee.core.progress.Step;

/**
 * Parameters that are learned in passes over all ratings.
 *
 * @param <M> the model that they make
 */
public interface EpochFit<M extends Model> {

    /**
     * One pass.
     *
     * @param progress is asked during the pass whether to stop
     * @return the sum of the squared errors met on the way
     */
    double epoch(Progress progress);

    /** The model as it stands; further passes may change it. */
    M model();

    /** The model as it stands, in memory of its own. */
    M snapshot();

    /**
     * All passes, with news after each.
     *
     * @param ratings how many ratings a pass goes over
     */
    static <M extends Model> M run(EpochFit<M> fit, int epochs, long ratings, Progress progress, EpochObserver observer) {
        for (int epoch = 0; epoch <= epochs; epoch++) {
            progress.stopIfCancelled();
            if (epoch > 0) {
                double squares = fit.epoch(progress);
                progress.report(new Step(Step.Unit.EPOCHS, epoch, epochs, Math.sqrt(squares / ratings)));
            }
            if (observer.wants(epoch)) {
                observer.see(epoch, fit.snapshot());
            }
        }
        return fit.model();
    }
}
