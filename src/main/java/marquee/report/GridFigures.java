package marquee.report;

import java.util.List;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelSpec;
import marquee.core.registry.OptionValues;
import marquee.core.search.Objective;
import marquee.core.search.PointScore;
import marquee.study.TuneModel;

/** The walk-through's grid, for the report. */
final class GridFigures {

    private GridFigures() {
    }

    static Report.GridPart of(ReportRequest request, Workers workers, Progress progress) {
        TuneModel.Tuning tuning = TuneModel.run(new TuneModel.Request(request.dataset(), TuneModel.WALK_THROUGH_GRID,
                request.protocol(), false), List.of(), workers, progress, point -> { });
        progress.stopIfCancelled();
        PointScore byRmse = tuning.result().best(Objective.RMSE).orElseThrow();
        PointScore byMae = tuning.result().best(Objective.MAE).orElseThrow();
        return new Report.GridPart(options(byRmse.point()), byRmse.folds().rmse(), options(byMae.point()), byMae.folds().mae(),
                tuning.seconds(), tuning.result().scores().stream()
                        .map(point -> new Report.GridPoint(options(point.point()), point.folds().rmse(), point.folds().mae())).toList());
    }

    private static Report.GridOptions options(ModelSpec point) {
        OptionValues values = point.values();
        return new Report.GridOptions(values.whole("n_factors"), values.whole("n_epochs"), values.real("lr_all"),
                values.real("reg_all"));
    }
}
