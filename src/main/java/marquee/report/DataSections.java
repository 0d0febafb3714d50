package marquee.report;

import java.time.ZoneOffset;
import java.util.List;
import marquee.study.DatasetDescription;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** What the page says of the data: facts, how people rate, how empty the matrix is. */
final class DataSections {

    private final ReportContent content;
    private final DatasetDescription data;
    private final Html html;
    private final PageParts parts;

    DataSections(ReportContent content, Html html, PageParts parts) {
        this.content = content;
        this.data = content.description();
        this.html = html;
        this.parts = parts;
    }

    void write() {
        facts();
        stars();
        sparsity();
    }

    private void facts() {
        parts.section("facts", Text.of("report.facts"));
        html.open("dl", "class", "tiles");
        tile(Numbers.count(data.ratings()), Text.of("report.facts.ratings"), Text.of("report.facts.tags", data.tags()));
        tile(Numbers.count(data.users()), Text.of("report.facts.users"),
                Text.of("report.facts.perUser", Numbers.count(Math.round(data.ratings() / (double) data.users()))));
        tile(Numbers.count(data.ratedMovies()), Text.of("report.facts.movies"), Text.of("report.facts.ofMovies", Numbers.count(data.movies())));
        tile(Numbers.prediction(data.mean()), Text.of("report.facts.mean"), Text.of("report.facts.median", Numbers.rating(data.median())));
        tile(Numbers.percent(data.density(), 2), Text.of("report.facts.density"),
                Text.of("report.facts.sparsity", Numbers.percent(data.sparsity(), 2)));
        if (data.first().isPresent() && data.last().isPresent()) {
            int from = data.first().get().atZone(ZoneOffset.UTC).getYear();
            int to = data.last().get().atZone(ZoneOffset.UTC).getYear();
            tile(from == to ? Integer.toString(from) : from + "–" + to, Text.of("report.facts.time"), "");
        }
        html.close();
        parts.files("tables/facts.csv");
        html.close();
    }

    private void tile(String value, String name, String note) {
        html.open("div").leaf("dt", name).leaf("dd", value, "class", "value");
        if (!note.isEmpty()) {
            html.leaf("dd", note, "class", "note");
        }
        html.close();
    }

    private void stars() {
        parts.section("stars", Text.of("report.stars"));
        html.leaf("p", Text.of("report.stars.words", Numbers.prediction(data.mean()), Numbers.rating(data.max())));
        parts.figure(Figures.histogram20(content));
        parts.figure(Figures.halfStars(content));
        describe();
        parts.files("tables/describe.csv", "tables/ratings-20-bins.csv", "tables/ratings-half-stars.csv");
        html.close();
    }

    private void describe() {
        html.open("div", "class", "narrow");
        parts.table(Text.of("report.describe"), List.of(Text.of("report.describe.statistic"), "#" + Text.of("report.describe.value")));
        statistic(Text.of("report.describe.count"), Numbers.count(data.ratings()));
        statistic(Text.of("report.describe.mean"), Numbers.decimals(data.mean(), 6));
        statistic(Text.of("report.describe.std"), Numbers.decimals(data.standardDeviation(), 6));
        statistic(Text.of("report.describe.min"), Numbers.rating(data.min()));
        statistic(Text.of("report.describe.lower"), Numbers.prediction(data.lowerQuartile()));
        statistic(Text.of("report.describe.median"), Numbers.prediction(data.median()));
        statistic(Text.of("report.describe.upper"), Numbers.prediction(data.upperQuartile()));
        statistic(Text.of("report.describe.max"), Numbers.rating(data.max()));
        parts.endTable();
        html.close();
    }

    private void statistic(String name, String value) {
        html.open("tr").leaf("th", name, "scope", "row");
        parts.number(value);
        html.close();
    }

    private void sparsity() {
        parts.section("sparsity", Text.of("report.sparsity"));
        html.leaf("p", Figures.sparsityWords(data) + " " + Text.of("report.sparsity.meaning"));
        html.open("dl", "class", "tiles");
        tile(Numbers.decimals(data.density(), 6), Text.of("report.density"), Numbers.percent(data.density(), 4));
        tile(Numbers.decimals(data.sparsity(), 6), Text.of("report.sparsity.figure"), Numbers.percent(data.sparsity(), 4));
        html.close();
        parts.figure(Figures.sparsity(content));
        html.close();
    }
}
