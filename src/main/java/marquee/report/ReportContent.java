package marquee.report;

import java.util.List;
import marquee.chart.MatrixShades;
import marquee.core.data.Dataset;
import marquee.core.progress.Progress;
import marquee.study.Comparison;
import marquee.study.DatasetDescription;
import marquee.study.UserPortrait;
import marquee.study.explore.GridSize;
import marquee.study.explore.RatingColumns;
import marquee.study.explore.RatingMatrix;
import marquee.study.explore.Selection;

/**
 * Everything that a report shows.
 *
 * @param figures all figures, as {@code report.json} has them
 * @param comparison how the models did, with what the figures leave out: spread and times of the folds
 * @param description what the data is
 * @param matrix the picture of users and movies
 * @param portraits the users whose lists are shown, in their order
 * @param guestTitles the titles of what the newcomer rated, in their order; empty if there is none
 */
public record ReportContent(Report figures, Comparison comparison, DatasetDescription description, MatrixShades matrix,
                            List<UserPortrait> portraits, List<String> guestTitles) {

    private static final GridSize CELLS = new GridSize(900, 420);

    /** Copies the lists. */
    public ReportContent {
        portraits = List.copyOf(portraits);
        guestTitles = List.copyOf(guestTitles);
    }

    /** The matrix of a data set, in as many cells as its picture shows. */
    static MatrixShades matrix(Dataset dataset, Progress progress) {
        RatingMatrix matrix = new RatingMatrix(new RatingColumns(dataset), Selection.ALL, progress);
        return MatrixShades.of(matrix.grid(matrix.whole(), CELLS));
    }
}
