package marquee.ui.feature.compare;

import java.nio.file.Path;
import java.time.Clock;

import javafx.collections.FXCollections;
import javafx.scene.Node;

import marquee.study.ErrorGroups;
import marquee.ui.chart.Charts;
import marquee.ui.feature.FeatureContext;
import marquee.ui.store.Shelf;
import marquee.ui.text.Text;

/**
 * What stands behind the sections of the tab.
 *
 * @param charts makes charts
 * @param saved line-ups with names
 * @param past comparisons of the past
 * @param trap errors against rankings
 * @param tuning the search for good settings
 * @param learning learning curves
 * @param wins errors by group
 */
record Sections(Charts charts, SavedLineUpsViewModel saved, PastRunsViewModel past, TrapViewModel trap, TuningViewModel tuning,
                LearningViewModel learning, WhoWinsViewModel wins) implements AutoCloseable {

    /** Everything for a tab, kept beside the settings. */
    static Sections of(FeatureContext context, CompareViewModel model, TuningViewModel tuning) {
        Path folder = context.settings().folder();
        return new Sections(context.charts(),
                new SavedLineUpsViewModel(model.lineUp(), new Shelf<>(folder.resolve("line-ups"), SavedLineUp.class), context.jobs()),
                new PastRunsViewModel(model, new Shelf<>(folder.resolve("runs"), SavedRun.class), context.jobs(), Clock.systemUTC()),
                new TrapViewModel(model.lineUp(), context.jobs()), tuning,
                new LearningViewModel(model.lineUp(), context.jobs()), new WhoWinsViewModel(model, context.jobs()));
    }

    /** The box that chooses how the held-out ratings are cut. */
    Node grouping() {
        return new Choice<>("compare-wins-grouping", Text.of("compare.wins.by"), FXCollections.observableArrayList(ErrorGroups.Dimension.values()),
                wins.groupingProperty(), dimension -> Text.of("compare.wins.by." + dimension));
    }

    @Override
    public void close() {
        trap.close();
        tuning.close();
        learning.close();
        wins.close();
    }
}
