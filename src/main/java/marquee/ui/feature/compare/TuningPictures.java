package marquee.ui.feature.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import marquee.core.evaluate.Accuracy;
import marquee.core.registry.ModelSpec;
import marquee.core.registry.Option;
import marquee.core.search.Objective;
import marquee.core.search.ParameterGrid;
import marquee.core.search.PointScore;
import marquee.core.search.SearchResult;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Turns the points of a search into a heat map and into curves. Pure functions. */
final class TuningPictures {

    private TuningPictures() {
    }

    /**
     * The heat map over two options; each cell shows the best point with its two values, whatever the other options are.
     *
     * @param grid the grid
     * @param result the points that are done
     * @param objective what is to be low
     * @param across the option of the columns
     * @param down the option of the rows; the same as across for a single row
     */
    static HeatPicture heat(ParameterGrid grid, SearchResult result, Objective objective, String across, String down) {
        List<String> columns = values(grid, across);
        boolean single = across.equals(down);
        List<String> rows = single ? List.of("") : values(grid, down);
        Optional<PointScore> best = result.best(objective);
        List<PointScore> tied = result.asGoodAsBest(objective);
        List<HeatCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                String rowValue = rows.get(row);
                String columnValue = columns.get(column);
                List<PointScore> here = result.scores().stream().filter(score -> has(score.point(), across, columnValue)
                        && (single || has(score.point(), down, rowValue))).toList();
                cells.add(cell(column, row, here, objective, best, tied));
            }
        }
        String summary = best.map(point -> Text.of("compare.tuning.summary", result.scores().size(), grid.points().size(), settings(point.point()),
                objective.name(), Numbers.error(objective.mean(point)), tied.size() - 1)).orElse(Text.of("compare.tuning.begun", grid.points().size()));
        return new HeatPicture(summary, across, columns, single ? "" : down, rows, cells,
                HeatScale.over(cells.stream().mapToDouble(HeatCell::value).toArray()));
    }

    /** The point that a cell of such a map shows: the best with its two values; empty if none is done. */
    static Optional<PointScore> point(HeatPicture picture, HeatCell cell, SearchResult result, Objective objective, String across, String down) {
        String columnValue = picture.columns().get(cell.column());
        String rowValue = picture.rows().get(cell.row());
        return result.scores().stream().filter(score -> has(score.point(), across, columnValue) && (across.equals(down) || has(score.point(), down, rowValue)))
                .min(Comparator.comparingDouble(objective::mean));
    }

    /** Validation and training error along one option, all others as in a point. */
    static LinesPicture curve(ParameterGrid grid, SearchResult result, Objective objective, String option, ModelSpec through) {
        List<String> values = values(grid, option);
        List<Double> validation = new ArrayList<>();
        List<Double> training = new ArrayList<>();
        for (String value : values) {
            Optional<PointScore> here = result.scores().stream().filter(score -> has(score.point(), option, value)
                    && grid.axes().stream().map(ParameterGrid.Axis::option).filter(other -> !other.equals(option))
                    .allMatch(other -> score.point().values().value(other).equals(through.values().value(other)))).findFirst();
            validation.add(here.map(objective::mean).orElse(Double.NaN));
            training.add(here.map(score -> score.training().stream().mapToDouble(objective::of).average().orElse(Double.NaN)).orElse(Double.NaN));
        }
        return new LinesPicture(Text.of("compare.tuning.curve.summary", objective.name(), option, settings(through)), option, values, objective.name(),
                List.of(new LinesPicture.Line(Text.of("compare.tuning.validation"), validation, false),
                        new LinesPicture.Line(Text.of("compare.tuning.training"), training, true)),
                values.indexOf(values.stream().filter(value -> has(through, option, value)).findFirst().orElse("")), Text.of("compare.tuning.here"), true);
    }

    /** The settings of a point in words. */
    static String settings(ModelSpec point) {
        return String.join(", ", point.values().given().entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).toList());
    }

    private static HeatCell cell(int column, int row, List<PointScore> here, Objective objective, Optional<PointScore> best, List<PointScore> tied) {
        Optional<PointScore> lowest = here.stream().min(Comparator.comparingDouble(objective::mean));
        if (lowest.isEmpty()) {
            return new HeatCell(column, row, Double.NaN, "", Text.of("compare.tuning.notYet"), HeatCell.Mark.NONE);
        }
        PointScore point = lowest.get();
        HeatCell.Mark mark = best.filter(here::contains).isPresent() ? HeatCell.Mark.BEST
                : here.stream().anyMatch(tied::contains) ? HeatCell.Mark.TIED : HeatCell.Mark.NONE;
        Accuracy errors = new Accuracy(point.folds().rmse(), point.folds().mae());
        return new HeatCell(column, row, objective.mean(point), Numbers.error(objective.mean(point)),
                Text.of("compare.tuning.tip", settings(point.point()), Numbers.error(errors.rmse()), Numbers.error(errors.mae()),
                        Numbers.error(objective.standardError(point)), here.size()), mark);
    }

    private static List<String> values(ParameterGrid grid, String option) {
        return grid.axes().stream().filter(axis -> axis.option().equals(option)).findFirst().orElseThrow().values();
    }

    private static boolean has(ModelSpec point, String option, String value) {
        Option known = point.kind().option(option).orElseThrow();
        return known.parse(value).equals(point.values().value(option));
    }
}
