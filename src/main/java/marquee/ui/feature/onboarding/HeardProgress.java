package marquee.ui.feature.onboarding;

import java.util.function.Consumer;

import marquee.core.progress.Progress;
import marquee.core.progress.Step;

/**
 * Passes on every step, also to somebody who wants to see all of them and not only the latest.
 *
 * @param outer hears every step and says when to stop
 * @param all hears every step
 */
record HeardProgress(Progress outer, Consumer<Step> all) implements Progress {

    @Override
    public void report(Step step) {
        outer.report(step);
        all.accept(step);
    }

    @Override
    public boolean isCancelled() {
        return outer.isCancelled();
    }
}
