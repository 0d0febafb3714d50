package marquee.ui.feature.explore;

import java.util.concurrent.atomic.AtomicReferenceArray;

import marquee.core.data.Dataset;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.study.DatasetDescription;
import marquee.study.DescribeDataset;
import marquee.study.explore.CountTags;
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
     * @param opened the data set
     * @param selection which of its ratings
     * @param workers threads to spread over
     */
    record Look(Opened opened, Selection selection, Workers workers) {

        Seen run(Progress progress) {
            AtomicReferenceArray<Object> parts = new AtomicReferenceArray<>(2);
            workers.forEach(2, part -> parts.set(part, part == 0
                    ? page(progress)
                    : new RatingMatrix(opened.columns(), selection, progress)));
            return new Seen((Page) parts.get(0), (RatingMatrix) parts.get(1));
        }

        private Page page(Progress progress) {
            Overview overview = ViewSelection.view(opened.columns(), selection, progress);
            return Page.of(opened.description(), overview, MorePictures.of(overview,
                    CountTags.count(opened.columns(), selection, progress), opened.columns().dataset().catalog()));
        }
    }

    /**
     * A selection, seen.
     *
     * @param page what is shown of it
     * @param matrix its users and movies
     */
    record Seen(Page page, RatingMatrix matrix) { }
}
