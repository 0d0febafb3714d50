package marquee.ui.feature.explore;

import java.util.Optional;
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
    record Describe(Dataset dataset, Workers workers) {

        Opened run() {
            return new Opened(dataset, DescribeDataset.describe(dataset, workers), Optional.empty());
        }
    }

    /**
     * Asks what a data set is and what all of it looks like in the first pictures, at once.
     *
     * @param dataset the data set
     */
    record Whole(Dataset dataset) {

        Seen run() {
            Workers alone = Workers.sequential();
            RatingColumns columns = new RatingColumns(dataset);
            Opened opened = new Opened(dataset, DescribeDataset.describe(dataset, alone), Optional.of(columns));
            return new Seen(opened, Page.of(opened.description()), new RatingMatrix(columns, Selection.ALL, Progress.NONE));
        }
    }

    /**
     * A data set that can be looked at.
     *
     * @param dataset the data set
     * @param description its figures
     * @param columns its ratings by dense numbers, once somebody has looked
     */
    record Opened(Dataset dataset, DatasetDescription description, Optional<RatingColumns> columns) { }

    /**
     * Asks what it looks like under a selection.
     *
     * @param opened the data set
     * @param selection which of its ratings
     * @param more whether the pictures further down are wanted too
     * @param matrix its users and movies where they are known already
     * @param workers threads to spread over
     */
    record Look(Opened opened, Selection selection, boolean more, Optional<RatingMatrix> matrix, Workers workers) {

        Seen run(Progress progress) {
            RatingColumns columns = opened.columns().orElseGet(() -> new RatingColumns(opened.dataset()));
            AtomicReferenceArray<Object> parts = new AtomicReferenceArray<>(2);
            workers.forEach(2, part -> parts.set(part, part == 0
                    ? page(columns, progress)
                    : matrix.orElseGet(() -> new RatingMatrix(columns, selection, progress))));
            return new Seen(new Opened(opened.dataset(), opened.description(), Optional.of(columns)), (Page) parts.get(0), (RatingMatrix) parts.get(1));
        }

        private Page page(RatingColumns columns, Progress progress) {
            Overview overview = ViewSelection.view(columns, selection, progress);
            return Page.of(opened.description(), overview, more ? MorePictures.of(overview,
                    CountTags.count(columns, selection, progress), opened.dataset().catalog()) : Page.More.NONE);
        }
    }

    /**
     * A selection, seen.
     *
     * @param opened the data set, ready to be looked at again
     * @param page what is shown of it
     * @param matrix its users and movies
     */
    record Seen(Opened opened, Page page, RatingMatrix matrix) { }
}
