package marquee.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import marquee.chart.PassportLine;
import marquee.study.DatasetDescription;
import marquee.study.Protocol;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** A report as one page that needs no other file: style, font and pictures are in it. */
final class ReportPage {

    private static final String DOI = "https://doi.org/10.1145/2827872";

    private final ReportContent content;
    private final Html html = new Html();
    private final PageParts parts = new PageParts(html);

    private ReportPage(ReportContent content) {
        this.content = content;
    }

    static String of(ReportContent content) {
        return new ReportPage(content).page();
    }

    /** Where the figures come from, in a line. */
    static String passport(Report.PassportPart passport) {
        return passport.dataName() + " · " + PassportLine.of(passport.dataSha256(),
                new Protocol(passport.seed(), passport.testFraction(), passport.folds()), passport.version());
    }

    private String page() {
        String name = content.figures().passport().dataName();
        html.markup("<!DOCTYPE html>\n").open("html", "lang", "en").open("head").empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "color-scheme", "content", "light dark")
                .empty("meta", "name", "generator", "content", "Marquee " + content.figures().passport().version())
                .leaf("title", Text.of("report.page.title", name))
                .open("style").markup(PageStyle.css()).close().close();
        html.open("body").leaf("a", Text.of("report.skip"), "class", "skip", "href", "#main").open("div", "class", "page");
        head(name);
        html.open("main", "id", "main");
        new DataSections(content, html, parts).write();
        new ModelSections(content, html, parts).write();
        new PeopleSections(content, html, parts).write();
        origin();
        html.close().close().close().close();
        return html.page();
    }

    private void head(String name) {
        DatasetDescription data = content.description();
        html.open("header").leaf("p", Text.of("report.eyebrow"), "class", "eyebrow").leaf("h1", name);
        html.leaf("p", Text.of("report.lead", Numbers.count(data.ratings()), Numbers.count(data.users()), Numbers.count(data.ratedMovies()),
                data.first().isPresent() && data.last().isPresent()
                        ? Text.of("report.lead.time", day(data.first().get()), day(data.last().get())) : Text.of("report.lead.noTime")), "class", "lead");
        html.open("nav", "aria-label", Text.of("report.contents")).open("ul");
        link("facts", Text.of("report.facts"));
        link("stars", Text.of("report.stars"));
        link("sparsity", Text.of("report.sparsity"));
        link("models", Text.of("report.models"));
        if (content.figures().gridSearch() != null) {
            link("grid", Text.of("report.grid"));
        }
        link("users", Text.of("report.users"));
        link("story", Text.of("report.story"));
        link("origin", Text.of("report.origin"));
        html.close().close().close();
    }

    private void link(String section, String title) {
        html.open("li").leaf("a", title, "href", "#" + section).close();
    }

    private static String day(Instant time) {
        return time.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private void origin() {
        Report.PassportPart passport = content.figures().passport();
        Report.SplitPart split = content.figures().split();
        parts.section("origin", Text.of("report.origin"));
        html.open("p").text(Text.of("report.files", "report.json")).text(" ");
        parts.files("report.json");
        html.close();
        html.open("dl", "class", "origin");
        entry("report.origin.data", passport.dataName());
        code("report.origin.fingerprint", List.of(passport.dataSha256()));
        entry("report.origin.split", Text.of("report.origin.splitWords", Numbers.count(split.train()), Numbers.count(split.test()),
                Numbers.percent(passport.testFraction(), 0)));
        code("report.origin.train", List.of(split.trainRowsSha256()));
        code("report.origin.test", List.of(split.testRowsSha256()));
        entry("report.origin.folds", Integer.toString(passport.folds()));
        entry("report.origin.seed", Long.toString(passport.seed()));
        code("report.origin.models", content.figures().results().stream().map(Report.ResultPart::model).toList());
        entry("report.origin.version", passport.version());
        entry("report.origin.runtime", Text.of("report.origin.java", passport.java(), passport.os()));
        html.close();
        html.leaf("h3", Text.of("report.citation"));
        html.open("p").text(Text.of("report.citation.words") + " ").leaf("a", DOI, "href", DOI).close();
        html.leaf("p", Text.of("report.citation.conditions"), "class", "muted");
        html.close();
    }

    private void entry(String key, String value) {
        html.leaf("dt", Text.of(key)).leaf("dd", value);
    }

    private void code(String key, List<String> values) {
        html.leaf("dt", Text.of(key)).open("dd");
        for (int k = 0; k < values.size(); k++) {
            if (k > 0) {
                html.empty("br");
            }
            html.leaf("code", values.get(k));
        }
        html.close();
    }
}
