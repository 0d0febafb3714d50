package marquee.report;

import java.util.Comparator;
import java.util.List;
import marquee.core.evaluate.CrossValidation;
import marquee.study.Comparison;
import marquee.study.LineUp;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** What the page says of the models: the chart, the results, the grid. */
final class ModelSections {

    private static final int BEST_POINTS = 10;

    private final ReportContent content;
    private final Html html;
    private final PageParts parts;

    ModelSections(ReportContent content, Html html, PageParts parts) {
        this.content = content;
        this.html = html;
        this.parts = parts;
    }

    void write() {
        Comparison.Row last = Figures.finalRow(content);
        Comparison.HoldOutResult test = last.holdOut().orElseThrow();
        parts.section("models", Text.of("report.models"));
        html.leaf("p", Text.of("report.models.words", LineUp.shownName(last.model()), Numbers.error(test.accuracy().mae()),
                Numbers.error(test.accuracy().rmse())));
        Figure zoomed = Figures.accuracy(content, false);
        parts.figure(zoomed);
        results();
        html.leaf("p", zoomed.note() + " " + Text.of("report.models.note"));
        parts.figure(Figures.accuracy(content, true));
        html.close();
        if (content.figures().gridSearch() != null) {
            grid(content.figures().gridSearch());
        }
    }

    private void results() {
        parts.table(Text.of("report.models.results"), List.of(Text.of("report.models.column.model"), Text.of("report.models.column.method"),
                "#" + Text.of("compare.rmse"), "#" + Text.of("compare.column.rmseSpread"), "#" + Text.of("compare.mae"),
                "#" + Text.of("compare.column.maeSpread"), "#" + Text.of("report.models.column.fit"), "#" + Text.of("report.models.column.test")));
        List<Comparison.Row> rows = content.comparison().rows();
        double bestRmse = rows.stream().mapToDouble(row -> row.crossValidation().orElseThrow().rmse()).min().orElse(Double.NaN);
        double bestMae = rows.stream().mapToDouble(row -> row.crossValidation().orElseThrow().mae()).min().orElse(Double.NaN);
        for (Comparison.Row row : rows) {
            CrossValidation folds = row.crossValidation().orElseThrow();
            html.open("tr").leaf("th", LineUp.shownName(row.model()), "scope", "row").leaf("td", Text.of("report.models.folds", folds.folds().size()));
            error(folds.rmse(), bestRmse);
            parts.number(Numbers.error(folds.rmseSpread()));
            error(folds.mae(), bestMae);
            parts.number(Numbers.error(folds.maeSpread()));
            seconds(folds.fitSeconds(), folds.testSeconds());
            html.close();
        }
        holdOut(rows);
        parts.endTable();
        if (content.figures().notes() != null) {
            content.figures().notes().forEach(note -> html.leaf("p", note, "class", "note"));
        }
        html.leaf("p", Text.of("report.models.resultsNote"), "class", "muted");
        parts.files("tables/results.csv");
    }

    private void holdOut(List<Comparison.Row> rows) {
        double bestRmse = rows.stream().mapToDouble(row -> row.holdOut().orElseThrow().accuracy().rmse()).min().orElse(Double.NaN);
        double bestMae = rows.stream().mapToDouble(row -> row.holdOut().orElseThrow().accuracy().mae()).min().orElse(Double.NaN);
        String method = Text.of("report.models.holdOut", Numbers.percent(content.figures().passport().testFraction(), 0));
        for (Comparison.Row row : rows) {
            Comparison.HoldOutResult test = row.holdOut().orElseThrow();
            boolean isFinal = row == Figures.finalRow(content);
            html.open("tr", "class", isFinal ? "final" : "holdout").open("th", "scope", "row").text(LineUp.shownName(row.model()));
            if (isFinal) {
                html.leaf("span", Text.of("report.models.final"), "class", "badge");
            }
            html.close().leaf("td", method);
            error(test.accuracy().rmse(), bestRmse);
            parts.number(Numbers.NONE);
            error(test.accuracy().mae(), bestMae);
            parts.number(Numbers.NONE);
            seconds(test.fitSeconds(), test.testSeconds());
            html.close();
        }
    }

    /** The smallest of its kind is strong, and says why to those who cannot see it. */
    private void error(double error, double best) {
        if (error == best) {
            html.open("td", "class", "number").leaf("strong", Numbers.error(error), "title", Text.of("report.models.best")).close();
        } else {
            parts.number(Numbers.error(error));
        }
    }

    private void seconds(double fit, double test) {
        parts.number(Numbers.decimals(fit, 2));
        parts.number(Numbers.decimals(test, 2));
    }

    private void grid(Report.GridPart grid) {
        parts.section("grid", Text.of("report.grid"));
        html.leaf("p", Text.of("report.grid.words", grid.points().size(), point(grid.bestByRmse()), Numbers.error(grid.bestRmse()),
                point(grid.bestByMae()), Numbers.error(grid.bestMae())));
        parts.table(Text.of("report.grid.first"), List.of("#" + Text.of("report.grid.factors"), "#" + Text.of("report.grid.epochs"),
                "#" + Text.of("report.grid.rate"), "#" + Text.of("report.grid.regularisation"), "#" + Text.of("compare.rmse"), "#" + Text.of("compare.mae")));
        grid.points().stream().sorted(Comparator.comparingDouble(Report.GridPoint::rmse)).limit(BEST_POINTS).forEach(point -> {
            html.open("tr");
            parts.number(Numbers.count(point.options().factors()));
            parts.number(Numbers.count(point.options().epochs()));
            parts.number(Numbers.decimals(point.options().rate(), 3));
            parts.number(Numbers.decimals(point.options().regularization(), 2));
            error(point.rmse(), grid.bestRmse());
            error(point.mae(), grid.bestMae());
            html.close();
        });
        parts.endTable();
        parts.files("tables/grid.csv");
        html.close();
    }

    private static String point(Report.GridOptions options) {
        return Text.of("report.grid.point", options.factors(), options.epochs(), Numbers.decimals(options.rate(), 3),
                Numbers.decimals(options.regularization(), 2));
    }
}
