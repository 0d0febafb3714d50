package marquee.ui.feature.explore;

import java.util.concurrent.atomic.AtomicReferenceArray;

import marquee.core.data.Dataset;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.study.DatasetDescription;
import marquee.study.DescribeDataset;
import marquee.study.explore.Overview;
import marquee.study.explore.RatingColumns;
import marquee.study.explore.RatingMatrix;
import marquee.study.explore.Selection;
import marquee.study.explore.ViewSelection;

/** What the tab computes away from the window. */
final class ExploreJob {

    private ExploreJob() {
    }

    /**
     * Asks what a data set is.
     *
     * @param dataset the data set
     * @param workers threads to spread over
     */
    record Open(Dataset dataset, Workers workers) {

        Opened run() {
            AtomicReferenceArray<Object> parts = new AtomicReferenceArray<>(2);
            workers.forEach(2, part -> parts.set(part,
                    part == 0 ? DescribeDataset.describe(dataset, workers) : new RatingColumns(dataset)));
            return new Opened((DatasetDescription) parts.get(0), (RatingColumns) parts.get(1));
        }
    }

    /**
     * A data set, ready to be looked at.
     *
     * @param description its figures
     * @param columns its ratings
     */
    record Opened(DatasetDescription description, RatingColumns columns) { }

    /**
     * Asks what it looks like under a selection.
     *
     * @param columns the ratings
     * @param selection which of them
     * @param workers threads to spread over
     */
    record Look(RatingColumns columns, Selection selection, Workers workers) {

        Seen run(Progress progress) {
            AtomicReferenceArray<Object> parts = new AtomicReferenceArray<>(2);
            workers.forEach(2, part -> parts.set(part, part == 0
                    ? ViewSelection.view(columns, selection, progress)
                    : new RatingMatrix(columns, selection, progress)));
            return new Seen((Overview) parts.get(0), (RatingMatrix) parts.get(1));
        }
    }

    /**
     * A selection, seen.
     *
     * @param overview its counts
     * @param matrix its users and movies
     */
    record Seen(Overview overview, RatingMatrix matrix) { }
}
