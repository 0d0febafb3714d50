package marquee.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import marquee.testing.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The command line as a process of its own, its {@code report.json} against the reference results. */
class ReportProcessTest {

    private static final double TOLERANCE = 1e-9;
    private static final Map<String, String> GOLDEN_NAMES = Map.of(
            "baseline", "BaselineOnly(als)",
            "knn-baseline:user_based=false,similarity=pearson_baseline", "KNNBaseline(item,pearson_baseline)",
            "svd", "SVD(default)",
            "svd:n_factors=100,n_epochs=30,lr_all=0.005,reg_all=0.1", "SVD(tuned)");

    @TempDir
    private Path folder;

    /** Exit code, standard output and standard error of a run. */
    private record Run(int exit, String output, String errors) { }

    private Run marquee(String... words) throws IOException, InterruptedException {
        return marquee(List.of(), words);
    }

    private Run marquee(List<String> machine, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=de", "-Duser.country=DE"));
        command.addAll(machine);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "marquee.Main"));
        command.addAll(List.of(words));
        File output = folder.resolve("out.txt").toFile();
        File errors = folder.resolve("err.txt").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output).redirectError(errors);
        builder.environment().put("DISPLAY", ":987"); // there is no such display, and none is needed
        Process process = builder.start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("ends in time").isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Run(process.exitValue(), Files.readString(output.toPath()), Files.readString(errors.toPath()));
    }

    @ParameterizedTest
    @EnumSource(Release.class)
    void writesTheFiguresOfTheReference(Release release) throws Exception {
        JsonNode golden = release.orSkip().golden();
        JsonNode story = golden.get("newUser").get("five");
        StringBuilder guest = new StringBuilder("movieId,rating\n");
        story.get("ratings").forEach(r -> guest.append(r.get(0).asInt()).append(',').append(r.get(1).asDouble()).append('\n'));
        Path guestFile = Files.writeString(folder.resolve("guest.csv"), guest);
        String user = golden.get("topN_SVD(tuned)").fieldNames().next();
        List<String> words = new ArrayList<>(List.of("report", "--out", folder.resolve("report").toString(), "--user", user,
                "--guest", guestFile.toString(), "--top", "5"));
        if (release == Release.OF_2018) {
            words.addAll(List.of("--data", Release.folder().toString()));
        }

        Run run = marquee(words.toArray(String[]::new));

        assertThat(run.exit()).as(run.errors()).isZero();
        assertThat(run.output().strip()).isEqualTo(folder.resolve("report").resolve("report.json").toString());
        assertThat(run.errors()).contains("16 of 16 fits done", "The page is").doesNotContain("Exception");
        for (String file : List.of("index.html", "pictures/models.png", "pictures/models.svg", "pictures/sparsity.png", "tables/results.csv",
                "tables/user-" + user + "-top-n.csv", "tables/guest-top-n.csv")) {
            assertThat(folder.resolve("report").resolve(file)).isNotEmptyFile();
        }
        JsonNode report = new ObjectMapper().readTree(folder.resolve("report").resolve("report.json").toFile());
        assertPassportAndData(report, golden, release);
        assertSplit(report.get("split"), golden);
        assertResults(report.get("results"), golden);
        assertThat(report.has("gridSearch")).isFalse();
        JsonNode lists = report.get("users").get(0);
        assertThat(lists.get("userId").asText()).isEqualTo(user);
        assertThat(lists.get("topRated")).hasSize(5);
        assertList(lists.get("topN").get(3).get("movies"), golden.get("topN_SVD(tuned)").get(user));
        assertThat(report.get("guest").get("userId")).isEqualTo(story.get("userId"));
        assertList(report.get("guest").get("topN"), story.get("top5"));
        assertThat(report.get("popular").get("starters")).hasSizeBetween(10, 30);
        assertThat(report.get("popular").get("fallback")).hasSize(5);
    }

    private static void assertPassportAndData(JsonNode report, JsonNode golden, Release release) {
        assertThat(report.get("passport").get("dataSha256").asText()).isEqualTo(release.dataset().sha256()).hasSize(64);
        assertThat(report.get("passport").get("seed").asInt()).isEqualTo(42);
        JsonNode data = report.get("dataset");
        for (String count : List.of("ratings", "users", "ratedMovies", "movies")) {
            assertThat(data.get(count).asInt()).as(count).isEqualTo(golden.get("dataset").get(count).asInt());
        }
        assertThat(data.get("mean").asDouble()).isCloseTo(golden.get("dataset").get("mean").asDouble(), within(TOLERANCE));
        assertThat(data.get("standardDeviation").asDouble())
                .isCloseTo(golden.get("dataset").get("std").asDouble(), within(TOLERANCE));
        assertThat(data.get("density").asDouble()).isCloseTo(golden.get("dataset").get("density").asDouble(), within(TOLERANCE));
        assertThat(data.get("sparsity").asDouble()).isCloseTo(1 - golden.get("dataset").get("density").asDouble(), within(TOLERANCE));
        assertThat(data.get("histogram20")).isEqualTo(golden.get("dataset").get("histogram20"));
        assertThat(data.get("ratingCounts").properties().stream().map(e -> e.getKey() + e.getValue().asText()).toList())
                .isEqualTo(golden.get("dataset").get("counts").properties().stream().map(e -> e.getKey() + e.getValue().asText()).toList());
        for (int k = 0; k < 3; k++) {
            assertThat(data.get("quartiles").get(k).asDouble()).isEqualTo(golden.get("dataset").get("quartiles").get(k).asDouble());
        }
    }

    private static void assertSplit(JsonNode split, JsonNode golden) {
        assertThat(split.get("train")).isEqualTo(golden.get("split").get("train"));
        assertThat(split.get("test")).isEqualTo(golden.get("split").get("test"));
        assertThat(split.get("trainRowsSha256")).isEqualTo(golden.get("split").get("trainIndexSha256"));
        assertThat(split.get("testRowsSha256")).isEqualTo(golden.get("split").get("testIndexSha256"));
        assertThat(split.get("trainUsers")).isEqualTo(golden.get("trainset").get("users"));
        assertThat(split.get("trainMovies")).isEqualTo(golden.get("trainset").get("items"));
        assertThat(split.get("globalMean").asDouble())
                .isCloseTo(golden.get("trainset").get("globalMean").asDouble(), within(TOLERANCE));
    }

    private static void assertResults(JsonNode results, JsonNode golden) {
        assertThat(results).hasSize(4);
        for (JsonNode result : results) {
            String name = GOLDEN_NAMES.get(result.get("model").asText());
            JsonNode folds = golden.get("kfold3").get(name);
            for (int fold = 0; fold < 3; fold++) {
                assertThat(result.get("foldRmse").get(fold).asDouble())
                        .isCloseTo(folds.get("rmse").get(fold).asDouble(), within(TOLERANCE));
                assertThat(result.get("foldMae").get(fold).asDouble())
                        .isCloseTo(folds.get("mae").get(fold).asDouble(), within(TOLERANCE));
            }
            JsonNode holdOut = golden.get("holdout").get(name);
            assertThat(result.get("holdOutRmse").asDouble()).isCloseTo(holdOut.get("rmse").asDouble(), within(TOLERANCE));
            assertThat(result.get("holdOutMae").asDouble()).isCloseTo(holdOut.get("mae").asDouble(), within(TOLERANCE));
            for (int k = 0; k < 8; k++) {
                assertThat(result.get("firstPredictions").get(k).get(0)).isEqualTo(holdOut.get("first8").get(k).get(0));
                assertThat(result.get("firstPredictions").get(k).get(1)).isEqualTo(holdOut.get("first8").get(k).get(1));
                assertThat(result.get("firstPredictions").get(k).get(2).asDouble())
                        .isCloseTo(holdOut.get("first8").get(k).get(2).asDouble(), within(TOLERANCE));
            }
        }
    }

    private static void assertList(JsonNode movies, JsonNode golden) {
        assertThat(StreamSupport.stream(movies.spliterator(), false).map(m -> m.get("movieId").asInt()).toList())
                .isEqualTo(StreamSupport.stream(golden.spliterator(), false).limit(5).map(m -> m.get(0).asInt()).toList());
        for (int k = 0; k < movies.size(); k++) {
            assertThat(movies.get(k).get("estimate").asDouble()).isCloseTo(golden.get(k).get(1).asDouble(), within(TOLERANCE));
            assertThat(movies.get(k).get("title").asText()).isNotBlank();
        }
    }

    @Test
    void writesTheGridOfTheReference() throws Exception {
        JsonNode golden = Release.OF_2016.golden().get("gridSearch");
        Run run = marquee("report", "--out", folder.resolve("report").toString(), "--model", "baseline", "--grid");
        assertThat(run.exit()).as(run.errors()).isZero();
        JsonNode grid = new ObjectMapper().readTree(folder.resolve("report").resolve("report.json").toFile()).get("gridSearch");
        assertThat(grid.get("bestRmse").asDouble()).isCloseTo(golden.get("bestRmse").asDouble(), within(TOLERANCE));
        assertThat(grid.get("bestMae").asDouble()).isCloseTo(golden.get("bestMae").asDouble(), within(TOLERANCE));
        assertThat(grid.get("points")).hasSize(36);
        for (int point = 0; point < 36; point++) {
            JsonNode expected = golden.get("all").get(point);
            int place = 0;
            for (String key : List.of("n_factors", "n_epochs", "lr_all", "reg_all", "rmse", "mae")) {
                assertThat(grid.get("points").get(point).get(key).asDouble()).as("%s of point %d", key, point)
                        .isCloseTo(expected.get(place++).asDouble(), within(TOLERANCE));
            }
        }
        for (String key : List.of("n_factors", "n_epochs", "lr_all", "reg_all")) {
            assertThat(grid.get("bestByRmse").get(key).asDouble()).isEqualTo(golden.get("best").get(key).asDouble());
            assertThat(grid.get("bestByMae").get(key).asDouble()).isEqualTo(golden.get("bestByMae").get(key).asDouble());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2 | --out=DIR | report",
        "2 | folds must be at least 2 | report --out OUT --folds 1",
        "2 | above 0 and below 1 | report --out OUT --test-fraction 1",
        "2 | above 0 and below 1 | report --out OUT --test-fraction 0",
        "2 | There is no model \"foo\" | report --out OUT --model foo",
        "2 | svd has no option \"k\" | report --out OUT --model svd:k=3",
        "2 | n_factors must be a whole number from 1 | report --out OUT --model svd:n_factors=0",
        "2 | number of threads must be at least 1 | report --out OUT --threads 0",
        "2 | (--top) must be at least 1 | report --out OUT --top 0",
        "2 | bogus | bogus",
        "2 | The path after --out is empty | report --out=",
        "2 | The path after --data is empty | report --out OUT --data=",
        "2 | The model \"svd: n_factors=3\" is given twice | report --out OUT --model svd:n_factors=3 --model svd:_n_factors=3",
        "2 | number of threads must be at most 32767 | report --out OUT --threads 40000",
        "1 | @nowhere: it is not there | report --out OUT --data @nowhere",
        "1 | cannot be written to FILE: there is a file of that name | report --out FILE --model baseline",
        "1 | cannot be written to FILE/sub: | report --out FILE/sub --model baseline",
        "1 | There is no user 99999 | report --out OUT --user 99999 --model baseline",
        "1 | number of folds must be between 2 and the number of ratings | report --out OUT --folds 999999 --model baseline",
        "1 | nowhere | report --out OUT --data nowhere"})
    void saysInOneSentenceWhatIsWrong(int exit, String words, String line) throws Exception {
        String file = Files.writeString(folder.resolve("file"), "not a folder").toString();
        Run run = marquee(Stream.of(line.split(" ")).map(word -> word.replace('_', ' ').replace("n factors", "n_factors")
                .replace("OUT", folder.resolve("report").toString()).replace("FILE", file)).toArray(String[]::new));
        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors().lines()).hasSize(1);
        assertThat(run.errors()).contains(words.replace("FILE", file)).doesNotContain("\tat ", "Exception");
        assertThat(folder.resolve("report")).doesNotExist();
    }

    @Test
    void saysThatThereIsNotEnoughMemory() throws Exception {
        Run run = marquee(List.of("-Xmx48m"), "report", "--out", folder.resolve("report").toString(), "--model",
                "svd:n_factors=10000,n_epochs=0");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors().lines()).last().asString().contains("not enough memory", "48 MB", "-Xmx");
        assertThat(run.errors()).doesNotContain("\tat ", "OutOfMemoryError");
        assertThat(folder.resolve("report")).doesNotExist();
    }

    @Test
    void saysWhichRowsItLeavesOut() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("movies.csv"), "movieId,title,genres\n1,One (2001),Drama\n2,Two (2002),Comedy\n");
        StringBuilder rows = new StringBuilder("userId,movieId,rating,timestamp\n");
        for (int user = 1; user <= 200; user++) {
            rows.append(user).append(",1,4.0,1000000000\n").append(user).append(",2,3.5,1000000000\n");
        }
        Files.writeString(data.resolve("ratings.csv"), rows.append("201,1,7.0,1000000000\n"));
        Run run = marquee("report", "--out", folder.resolve("report").toString(), "--data", data.toString(), "--model", "baseline");
        assertThat(run.exit()).as(run.errors()).isZero();
        assertThat(run.errors()).contains("ratings.csv, line 402, column \"rating\": \"7.0\" is not one of");
        assertThat(new ObjectMapper().readTree(folder.resolve("report").resolve("report.json").toFile())
                .get("dataset").get("ratings").asInt()).isEqualTo(400);
    }

    @Test
    void saysWhichModelDidNotConverge() throws Exception {
        Run run = marquee("report", "--out", folder.resolve("report").toString(), "--model", "svd:lr_all=1,n_factors=5", "--model", "baseline");
        assertThat(run.exit()).as(run.errors()).isZero();
        assertThat(run.errors().lines().filter(line -> line.contains("did not converge"))).singleElement().asString()
                .startsWith("svd:lr_all=1,n_factors=5 did not converge: ");
        JsonNode report = new ObjectMapper().readTree(folder.resolve("report").resolve("report.json").toFile());
        assertThat(report.get("notes")).hasSize(1);
        assertThat(report.get("notes").get(0).asText()).startsWith("svd:lr_all=1,n_factors=5 did not converge: ");
        assertThat(folder.resolve("report").resolve("index.html")).content().contains("svd:lr_all=1,n_factors=5 did not converge: ");
    }

    @Test
    void explainsItself() throws Exception {
        Run run = marquee("report", "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.output()).contains("--out", "--data", "--seed", "--test-fraction", "--folds", "--model", "--grid", "--user",
                "--guest", "--top", "--threads");
        assertThat(run.errors()).isEmpty();
    }
}
