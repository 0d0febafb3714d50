package marquee.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import marquee.core.data.Catalog;
import marquee.core.data.Dataset;
import marquee.core.data.Movie;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import marquee.report.ReportRequest.NamedModel;
import marquee.report.ReportRequest.People;
import marquee.study.OnboardUser.Star;
import marquee.study.Protocol;
import marquee.testing.MadeUpData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The folder of a report: what is in it, that it holds together, that nothing from the data runs. */
class ReportFolderTest {

    private static final String EVIL = "=HYPERLINK(\"http://x\") <script>alert('1')</script> & co";

    private static ReportContent content;
    private static Map<String, byte[]> files;
    private static String page;
    private static Document parsed;

    @BeforeAll
    static void write() throws Exception {
        Dataset dataset = withEvilTitle(MadeUpData.of(300, 60, 9_000));
        List<NamedModel> models = List.of(NamedModel.parse("baseline"), NamedModel.parse("svd:n_factors=5,n_epochs=3"));
        try (Workers workers = Workers.of(2)) {
            content = new ReportBuilder(new ReportRequest(dataset, Protocol.WALK_THROUGH, models, false,
                    new People(List.of(7), Optional.of(List.of(new Star(1, 5), new Star(2, 0.5))), 60)), workers, Progress.NONE).build();
        }
        files = ReportFolder.files(content, Progress.NONE);
        page = new String(files.get("index.html"), StandardCharsets.UTF_8);
        parsed = parse(page);
    }

    /** Every movie has a title that a browser or a spreadsheet might take for something to be run. */
    private static Dataset withEvilTitle(Dataset data) {
        List<Movie> movies = data.catalog().movies().stream()
                .map(movie -> new Movie(movie.id(), EVIL + " " + movie.id(), movie.year(), movie.genres())).toList();
        return new Dataset("<i>evil</i>", data.ratings(), Catalog.of(movies), data.tags(), data.links(), data.scale(), data.sha256());
    }

    private static Document parse(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> elements(String tag) {
        NodeList nodes = parsed.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int k = 0; k < nodes.getLength(); k++) {
            elements.add((Element) nodes.item(k));
        }
        return elements;
    }

    @Test
    void everyPictureIsThereAsPngWithTwoPixelsToAPointAndAsSvg() throws Exception {
        List<String> names = List.of("ratings-20-bins", "ratings-half-stars", "sparsity", "models", "models-from-zero");
        for (String name : names) {
            BufferedImage png = ImageIO.read(new ByteArrayInputStream(files.get("pictures/" + name + ".png")));
            Element svg = parse(new String(files.get("pictures/" + name + ".svg"), StandardCharsets.UTF_8)).getDocumentElement();
            assertThat(png.getWidth()).isEqualTo(2 * 960).isEqualTo(2 * (int) Double.parseDouble(svg.getAttribute("width")));
            assertThat(png.getHeight()).isEqualTo(2 * (int) Double.parseDouble(svg.getAttribute("height")));
            assertThat(svg.getTextContent()).as("passport").contains("data 00000000", "seed 42", "3 folds");
            assertThat(new String(files.get("pictures/" + name + ".svg"), StandardCharsets.UTF_8)).contains("Inter Tabular");
        }
        assertThat(files.keySet().stream().filter(file -> file.startsWith("pictures/"))).hasSize(2 * names.size());
    }

    @Test
    void theChartShowsTheFiguresOfTheResults() {
        String svg = new String(files.get("pictures/models.svg"), StandardCharsets.UTF_8);

        assertThat(content.figures().results()).hasSize(2).allSatisfy(result -> {
            assertThat(svg).contains(">" + String.format("%.4f", result.cvRmse()) + "<", ">" + String.format("%.4f", result.cvMae()) + "<");
            assertThat(page).contains(">" + String.format("%.4f", result.holdOutRmse()) + "<", ">" + String.format("%.4f", result.holdOutMae()) + "<");
        });
        assertThat(page).contains(String.format("%.6f", content.description().density()), String.format("%.6f", content.description().sparsity()));
    }

    @Test
    void thePageNeedsNoOtherFileAndNoNetwork() {
        assertThat(page).contains("url(data:font/ttf;base64,");
        assertThat(page.replace("url(data:", "").replaceAll("url\\(#", "")).doesNotContain("url(", "@import", "<script", "<link", "<iframe");
        assertThat(Pattern.compile("\\ssrc=").matcher(page).find()).isFalse();
        assertThat(elements("image")).isNotEmpty().allSatisfy(image -> assertThat(image.getAttribute("xlink:href")).startsWith("data:image/png"));
    }

    @Test
    void everyLinkLeadsToAPartOfThePageOrToAFileBesideIt() {
        List<String> ids = Pattern.compile("\\sid=[\"']([^\"']+)[\"']").matcher(page).results().map(found -> found.group(1)).toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements("a")).isNotEmpty().allSatisfy(link -> {
            String target = link.getAttribute("href");
            if (target.startsWith("#")) {
                assertThat(ids).contains(target.substring(1));
            } else if (!target.startsWith("https://doi.org/")) {
                assertThat(files).containsKey(target);
            }
        });
        assertThat(Pattern.compile("url\\(#([^)]+)\\)").matcher(page).results().map(found -> found.group(1)).toList())
                .isNotEmpty().allSatisfy(part -> assertThat(ids).contains(part));
    }

    @Test
    void everyTableIsLinkedFromThePage() {
        List<String> links = elements("a").stream().map(link -> link.getAttribute("href")).toList();

        assertThat(files.keySet().stream().filter(file -> !file.equals("index.html"))).isSubsetOf(links);
        assertThat(files).containsKeys("report.json", "tables/results.csv", "tables/describe.csv", "tables/user-7-top-n.csv",
                "tables/user-7-top-rated.csv", "tables/starters.csv", "tables/fallback.csv", "tables/guest-ratings.csv", "tables/guest-top-n.csv");
    }

    @Test
    void titlesAreShownAndNeverRun() {
        assertThat(page).contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; co", "&lt;i&gt;evil&lt;/i&gt;");
        assertThat(elements("script")).isEmpty();
        assertThat(elements("td").stream().map(Element::getTextContent)).anyMatch(text -> text.startsWith(EVIL));
    }

    @Test
    void aSpreadsheetTakesNoTitleForAFormula() {
        for (String name : List.of("user-7-top-rated", "user-7-top-n", "starters", "fallback", "guest-ratings", "guest-top-n")) {
            String csv = new String(files.get("tables/" + name + ".csv"), StandardCharsets.UTF_8);
            assertThat(csv.lines().skip(2)).as(name).isNotEmpty().allSatisfy(line -> assertThat(line).contains("\"'=HYPERLINK(\"\"http"));
            assertThat(csv.lines().findFirst().orElseThrow()).startsWith("# ").contains("data 00000000", "seed 42");
        }
    }

    @Test
    void whoCannotSeeIsToldEverything() {
        assertThat(parsed.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        List<Element> pictures = elements("div").stream().filter(div -> div.getAttribute("role").equals("img")).toList();
        assertThat(pictures).hasSize(10).allSatisfy(picture -> assertThat(picture.getAttribute("aria-label")).hasSizeGreaterThan(30));
        assertThat(elements("table")).hasSizeGreaterThan(5)
                .allSatisfy(table -> assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1));
        assertThat(elements("th")).allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("col", "row"));
        assertThat(elements("h1")).hasSize(1);
        assertThat(elements("section")).allSatisfy(section -> assertThat(section.getElementsByTagName("h2").getLength()).isEqualTo(1));
    }

    @Test
    void thePageFollowsLightAndDarkAndSaysWhereItComesFrom() {
        assertThat(page).contains("prefers-color-scheme: dark", "@media print", "https://doi.org/10.1145/2827872", "GroupLens",
                content.figures().split().trainRowsSha256(), content.figures().passport().dataSha256());
        assertThat(elements("svg").stream().map(svg -> svg.getAttribute("id"))).contains("models-light", "models-dark");
    }

    @Test
    void theListsOfTheUserAreThoseOfTheFigures() {
        List<String> cells = elements("td").stream().map(cell -> cell.getTextContent().strip()).toList();

        assertThat(content.figures().users().get(0).topN().get(1).movies()).isNotEmpty().allSatisfy(movie ->
                assertThat(cells).contains(movie.title(), String.format("%.2f", movie.estimate())));
        assertThat(content.figures().guest().topN()).isNotEmpty().allSatisfy(movie -> assertThat(cells).contains(movie.title()));
    }

    @Test
    void writesAFolderAndLeavesOtherFilesAlone(@TempDir Path folder) throws IOException {
        Path other = Files.writeString(folder.resolve("mine.txt"), "mine");

        ReportFolder.write(content, folder, Progress.NONE);

        assertThat(other).hasContent("mine");
        for (String file : files.keySet()) {
            assertThat(folder.resolve(file)).isRegularFile();
        }
    }

    @Test
    void aCancelledReportLeavesNothingBehind(@TempDir Path folder) {
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }

            @Override
            public void report(Step step) {
                // nobody listens
            }
        };

        assertThatThrownBy(() -> ReportFolder.write(content, folder.resolve("report"), cancelled)).isInstanceOf(CancellationException.class);
        assertThat(folder.resolve("report")).doesNotExist();
    }

    @Test
    void aPageWithoutPeopleSaysHowToGetThem() throws Exception {
        try (Workers workers = Workers.of(1)) {
            ReportContent alone = new ReportBuilder(new ReportRequest(MadeUpData.of(30, 20, 300), Protocol.WALK_THROUGH,
                    List.of(NamedModel.parse("baseline")), false, new People(List.of(), Optional.empty(), 5)), workers, Progress.NONE).build();
            String words = parse(new String(ReportFolder.files(alone, Progress.NONE).get("index.html"), StandardCharsets.UTF_8))
                    .getDocumentElement().getTextContent();
            assertThat(words).contains("--user ID", "--guest FILE", "What everybody would get");
        }
    }

    @Test
    void notesAreThereOnlyWhereAModelWentAstray() {
        assertThat(content.figures().notes()).isNull();
        assertThat(new String(files.get("report.json"), StandardCharsets.UTF_8)).doesNotContain("notes");
    }

    @Test
    void noFileNameComesFromTheData() {
        assertThat(files.keySet()).allMatch(Pattern.compile("[a-z0-9/-]+\\.(html|json|png|svg|csv)").asMatchPredicate());
        assertThat(Pattern.compile("<text[^>]*>").matcher(page).results().map(MatchResult::group)).noneMatch(text -> text.contains("evil"));
    }
}
