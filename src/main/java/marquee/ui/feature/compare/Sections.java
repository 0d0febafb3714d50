package marquee.ui.feature.compare;

import java.nio.file.Path;
import java.time.Clock;

import marquee.ui.chart.Charts;
import marquee.ui.feature.FeatureContext;
import marquee.ui.store.Shelf;

/**
 * What stands behind the sections of the tab.
 *
 * @param charts makes charts
 * @param saved line-ups with names
 * @param past comparisons of the past
 */
record Sections(Charts charts, SavedLineUpsViewModel saved, PastRunsViewModel past) implements AutoCloseable {

    /** Everything for a tab, kept beside the settings. */
    static Sections of(FeatureContext context, CompareViewModel model) {
        Path folder = context.settings().folder();
        return new Sections(context.charts(),
                new SavedLineUpsViewModel(model.lineUp(), new Shelf<>(folder.resolve("line-ups"), SavedLineUp.class), context.jobs()),
                new PastRunsViewModel(model, new Shelf<>(folder.resolve("runs"), SavedRun.class), context.jobs(), Clock.systemUTC()));
    }

    @Override
    public void close() {
        saved.close();
        past.close();
    }
}
