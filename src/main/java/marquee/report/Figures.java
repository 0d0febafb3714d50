package marquee.report;

import java.util.List;
import java.util.stream.IntStream;
import marquee.chart.MatrixChart;
import marquee.chart.StarHistogram;
import marquee.chart.TwinBars;
import marquee.study.Comparison;
import marquee.study.DatasetDescription;
import marquee.study.Histogram;
import marquee.study.LineUp;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** The pictures of a report. Pure functions of its content. */
final class Figures {

    private static final double HALF_STAR_BAR = 0.4;

    private Figures() {
    }

    static List<Figure> all(ReportContent content) {
        return List.of(histogram20(content), halfStars(content), sparsity(content), accuracy(content, false), accuracy(content, true));
    }

    /** The histogram of the notebook: twenty bins of equal width over the scale. */
    static Figure histogram20(ReportContent content) {
        DatasetDescription data = content.description();
        Histogram histogram = data.histogram20();
        StarHistogram chart = new StarHistogram(IntStream.range(0, histogram.bins().count()).mapToObj(bin -> new StarHistogram.Bar(
                histogram.bins().edge(bin), histogram.bins().edge(bin + 1), histogram.counts().get(bin))).toList(), data.mean(), data.median());
        return new Figure("ratings-20-bins", Text.of("report.stars.title20"), stars(data), 300, chart::chart);
    }

    /** A bar for each half star. */
    static Figure halfStars(ReportContent content) {
        DatasetDescription data = content.description();
        StarHistogram chart = new StarHistogram(data.values().counts().entrySet().stream().map(count -> new StarHistogram.Bar(
                count.getKey() - HALF_STAR_BAR / 2, count.getKey() + HALF_STAR_BAR / 2, count.getValue())).toList(), data.mean(), data.median());
        return new Figure("ratings-half-stars", Text.of("report.stars.title"), stars(data), 300, chart::chart);
    }

    private static String stars(DatasetDescription data) {
        return Text.of("explore.stars.summary", Numbers.count(data.ratings()), Numbers.prediction(data.mean()), Numbers.rating(data.median()));
    }

    /** Users by activity and movies by popularity. */
    static Figure sparsity(ReportContent content) {
        return new Figure("sparsity", Text.of("report.sparsity.title"), sparsityWords(content.description()), 420,
                look -> MatrixChart.of(content.matrix(), look));
    }

    static String sparsityWords(DatasetDescription data) {
        long pairs = (long) data.users() * data.ratedMovies();
        return Text.of("report.sparsity.words", Numbers.count(data.ratings()), Numbers.count(pairs),
                Numbers.count(Math.round(pairs / (double) Math.max(1, data.ratings()))));
    }

    /** RMSE and MAE of the models, with axes zoomed to their values or from zero. */
    static Figure accuracy(ReportContent content, boolean fromZero) {
        List<TwinBars.Pair> bars = content.comparison().rows().stream().map(row -> new TwinBars.Pair(LineUp.shownName(row.model()),
                row.crossValidation().orElseThrow().rmse(), row.crossValidation().orElseThrow().mae(),
                row.crossValidation().orElseThrow().rmseSpread(), row.crossValidation().orElseThrow().maeSpread())).toList();
        StringBuilder words = new StringBuilder();
        bars.forEach(bar -> words.append(Text.of("compare.accuracy.bar", bar.model(), Numbers.error(bar.rmse()), Numbers.error(bar.mae()))).append(". "));
        TwinBars chart = new TwinBars(bars, fromZero, false);
        return new Figure(fromZero ? "models-from-zero" : "models",
                Text.of(fromZero ? "compare.accuracy.title.fromZero" : "compare.accuracy.title"),
                chart.note(), words.toString().strip(), 360, chart::chart);
    }

    /** The row of the model that everything else in the report is made with: the last one. */
    static Comparison.Row finalRow(ReportContent content) {
        return content.comparison().rows().get(content.comparison().rows().size() - 1);
    }
}
