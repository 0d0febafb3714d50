package marquee.ui.feature.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import marquee.chart.ChartLook;
import marquee.core.data.Dataset;
import marquee.testing.MadeUpData;
import marquee.testing.Release;
import marquee.testing.Toolkit;
import marquee.ui.chart.ChartPane;
import marquee.ui.chart.Charts;
import marquee.ui.chart.FileSaver;
import marquee.ui.feature.FeatureContext;
import marquee.ui.job.FxRunner;
import marquee.ui.job.Jobs;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.store.Settings;
import marquee.ui.text.Text;
import marquee.ui.theme.Appearance;
import marquee.ui.theme.Stylist;
import org.jfree.data.category.CategoryDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The tab as somebody uses it. */
@ExtendWith(ApplicationExtension.class)
class CompareTabTest {

    /** Learns far longer than a test waits. */
    private static final String LONG = "svd:n_factors=1000,n_epochs=10000";

    @TempDir
    private Path home;

    private final List<Throwable> failures = new ArrayList<>();
    private FxRunner runner;
    private Jobs jobs;
    private CompareTab tab;
    private Settings settings;
    private Session session;
    private Stage stage;

    @BeforeEach
    void show() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            settings = Settings.load(home);
            Appearance appearance = new Appearance(settings);
            runner = new FxRunner();
            jobs = new Jobs(runner, (what, failure) -> failures.add(failure));
            session = new Session();
            ReadOnlyObjectWrapper<ChartLook> look = new ReadOnlyObjectWrapper<>(new ChartLook(false, 1));
            Charts charts = new Charts(look.getReadOnlyProperty(), new FileSaver(jobs, settings), () -> "");
            tab = new CompareTab(new FeatureContext(session, jobs, charts, settings));
            Scene scene = new Scene((Parent) tab.content(), 1280, 672);
            new Stylist(appearance).dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.setupFixture(() -> {
            tab.close();
            jobs.close();
            runner.close();
            stage.hide();
        });
        WaitForAsyncUtils.clearExceptions();
        assertThat(failures).isEmpty();
    }

    private void open(FxRobot robot, Dataset dataset) {
        robot.interact(() -> session.open(OpenData.of(dataset)));
    }

    private static void press(FxRobot robot, String id) throws Exception {
        await(robot, id); // the tab is made piece by piece
        robot.interact(() -> ((ButtonBase) robot.lookup(id).query()).fire());
    }

    private static void await(FxRobot robot, String id) throws Exception {
        WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000,
                () -> Toolkit.isWhole() && robot.lookup(id).tryQuery().filter(node -> node.isVisible() && !node.isDisabled()).isPresent()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void awaitKeptRun() throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> {
            try (Stream<Path> kept = Files.list(home.resolve("runs"))) {
                return kept.anyMatch(file -> file.toString().endsWith(".json"));
            } catch (NoSuchFileException notYet) {
                return false;
            }
        });
    }

    private static double mean(JsonNode folds) {
        double sum = 0;
        for (JsonNode fold : folds) {
            sum += fold.asDouble();
        }
        return sum / folds.size();
    }

    @SuppressWarnings("unchecked")
    private static List<AccuracyRow> rows(FxRobot robot) {
        return ((TableView<AccuracyRow>) robot.lookup("#compare-results").query()).getItems();
    }

    @Test
    void oneButtonGivesTheWalkThroughsFigures(FxRobot robot) throws Exception {
        open(robot, Release.OF_2016.dataset());
        press(robot, "#compare-run");
        await(robot, "#compare-cancel");
        WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, () -> robot.lookup("#compare-cancel").tryQuery().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();

        List<AccuracyRow> rows = rows(robot);
        JsonNode golden = Release.OF_2016.golden();
        assertThat(rows).hasSize(5);
        int place = 0;
        for (String model : List.of("BaselineOnly(als)", "KNNBaseline(item,pearson_baseline)", "SVD(default)", "SVD(tuned)")) {
            JsonNode folds = golden.at("/kfold3").get(model);
            assertThat(rows.get(place).rmse()).as(model).isCloseTo(mean(folds.get("rmse")), within(1e-9));
            assertThat(rows.get(place).mae()).as(model).isCloseTo(mean(folds.get("mae")), within(1e-9));
            place++;
        }
        assertThat(rows.get(4).rmse()).isCloseTo(golden.at("/holdout/SVD(tuned)/rmse").asDouble(), within(1e-9));
        assertThat(rows.get(4).mae()).isCloseTo(golden.at("/holdout/SVD(tuned)/mae").asDouble(), within(1e-9));
        assertThat(robot.lookup("#compare-stale").query().isVisible()).isFalse();
    }

    @Test
    void aRunThatWasKeptComesBackInAnotherWindow(FxRobot robot) throws Exception {
        Dataset data = MadeUpData.of(30, 40, 600);
        open(robot, data);
        await(robot, "#compare-seed");
        robot.interact(() -> {
            ((CheckBox) robot.lookup("#compare-model-1").query()).fire();
            ((TextField) robot.lookup("#compare-seed").query()).setText("5");
        });
        press(robot, "#compare-run");
        await(robot, "#compare-results");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> rows(robot).size() == 4);
        List<Double> figures = rows(robot).stream().map(AccuracyRow::rmse).toList();
        awaitKeptRun();
        assertThat(robot.lookup("#compare-last-run").query().isVisible()).isFalse();
        settings.save();
        close();

        show();
        open(robot, data);
        await(robot, "#compare-last-run");
        await(robot, "#compare-results");
        assertThat(((Label) robot.lookup("#compare-last-run").query()).getText()).startsWith("Last run, ");
        assertThat(rows(robot)).extracting(AccuracyRow::rmse).isEqualTo(figures);
        ChartPane picture = robot.from(robot.lookup("#compare-accuracy")).lookup((Predicate<Node>) ChartPane.class::isInstance).query();
        assertThat(picture.getAccessibleText()).contains("SVD (tuned): RMSE");
        assertThat(((CheckBox) robot.lookup("#compare-model-0").query()).isSelected()).isTrue();
        assertThat(((CheckBox) robot.lookup("#compare-model-1").query()).isSelected()).isFalse();
        assertThat(robot.lookup("#compare-stale").query().isVisible()).isFalse();
        TextField seed = robot.lookup("#compare-seed").query();
        robot.interact(() -> seed.setText("7"));
        assertThat(robot.lookup("#compare-stale").query().isVisible()).isTrue();
    }

    @Test
    void whoWinsSaysThatALastRunHasNoPredictionsAndRunsAgain(FxRobot robot) throws Exception {
        Dataset data = MadeUpData.of(30, 40, 600);
        open(robot, data);
        press(robot, "#compare-hold-out-all");
        press(robot, "#compare-run");
        awaitKeptRun();
        settings.save();
        close();

        show();
        open(robot, data);
        await(robot, "#compare-last-run");
        TabPane sections = robot.lookup("#compare-sections").queryAs(TabPane.class);
        robot.interact(() -> sections.getTabs().stream().filter(each -> each.getId().equals("compare-section-wins")).findFirst()
                .ifPresent(sections.getSelectionModel()::select));
        await(robot, "#compare-wins-again");
        Label note = robot.lookup("#compare-wins-note").query();
        assertThat(note.getText()).startsWith("The last run of ").endsWith("keeps its figures, not each prediction. Run again to see who wins.");
        assertThat(robot.lookup("#compare-wins-all").query().isVisible()).as("every model was tested").isFalse();

        press(robot, "#compare-wins-again");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> note.getText().startsWith("RMSE per group"));
        assertThat(robot.lookup("#compare-wins-again").query().isVisible()).isFalse();
    }

    @Test
    void cancelKeepsTheRowsThatWereDoneInTheTableAndInTheChart(FxRobot robot) throws Exception {
        close();
        settings.put("compare.lineUp.models", List.of("baseline", LONG)); // the line-up of a window before
        settings.put("compare.lineUp.final", LONG);
        settings.put("compare.lineUp.folds", "3");
        settings.put("compare.lineUp.seed", "42");
        settings.put("compare.lineUp.testFraction", "0.2");
        settings.save();
        show();
        open(robot, MadeUpData.of(60, 80, 2_000));
        press(robot, "#compare-run");
        await(robot, "#compare-results");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !rows(robot).isEmpty()
                && rows(robot).get(0).method().equals(Text.of("compare.method.folds", 3)));
        AccuracyRow done = rows(robot).get(0);
        press(robot, "#compare-cancel");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> robot.lookup("#compare-cancel").tryQuery().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(rows(robot)).hasSize(2);
        assertThat(rows(robot).get(0)).isEqualTo(done);
        assertThat(rows(robot).get(1).rmse()).as("was still learning").isNaN();
        ChartPane picture = robot.from(robot.lookup("#compare-accuracy")).lookup((Predicate<Node>) ChartPane.class::isInstance).query();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> picture.chart() != null);
        CategoryDataset bars = picture.chart().getCategoryPlot().getDataset(0);
        assertThat(bars.getColumnKeys()).hasSize(1).first().hasToString("BaselineOnly");
        assertThat(bars.getValue(0, 0).doubleValue()).isEqualTo(done.rmse());
        assertThat(picture.getAccessibleText()).contains("BaselineOnly: RMSE").doesNotContain("SVD");
        assertThat(robot.lookup("#compare-stale").query().isVisible()).isFalse();
    }

    @Test
    void aChangedSettingGreysTheResultUntilItIsRunAgain(FxRobot robot) throws Exception {
        open(robot, MadeUpData.of(30, 40, 600));
        press(robot, "#compare-run");
        await(robot, "#compare-results");
        await(robot, "#compare-results");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> rows(robot).size() == 5);
        TextField seed = robot.lookup("#compare-seed").query();
        robot.interact(() -> seed.setText("7"));
        assertThat(robot.lookup("#compare-stale").query().isVisible()).isTrue();

        press(robot, "#compare-run");
        await(robot, "#compare-results");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !robot.lookup("#compare-stale").query().isVisible());
        assertThat(rows(robot)).hasSizeBetween(4, 5);
    }
}
