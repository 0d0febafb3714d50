package marquee.ui.feature.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import atlantafx.base.controls.ToggleSwitch;

import marquee.chart.ChartLook;
import marquee.core.data.Dataset;
import marquee.core.evaluate.Measure;
import marquee.core.evaluate.RankingOptions;
import marquee.core.evaluate.RankingProtocol;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.study.CompareConfidence;
import marquee.study.LineUp;
import marquee.study.Protocol;
import marquee.study.RankModels;
import marquee.study.RankingComparison;
import marquee.testing.Exports;
import marquee.testing.MadeUpData;
import marquee.testing.Panels;
import marquee.testing.Toolkit;
import marquee.ui.chart.ChartPane;
import marquee.ui.chart.Charts;
import marquee.ui.chart.FileSaver;
import marquee.ui.control.Card;
import marquee.ui.feature.FeatureContext;
import marquee.ui.job.FxRunner;
import marquee.ui.job.Jobs;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.store.Settings;
import marquee.ui.text.Numbers;
import marquee.ui.theme.Appearance;
import marquee.ui.theme.Stylist;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What can be done in the sections of the tab, by mouse and by keys, with their figures beside those of the study. */
@ExtendWith(ApplicationExtension.class)
class CompareSectionsTest {

    private static final Dataset DATA = MadeUpData.of(60, 80, 2_000);

    /** The models of the walk-through as a passport names them. */
    private static final String MODELS = "BaselineOnly; KNNBaseline = knn-baseline:similarity=pearson_baseline,user_based=false; SVD; "
            + "SVD (tuned) = svd:n_factors=100,n_epochs=30,lr_all=0.005,reg_all=0.1";

    /** Each section with its panels, the line-up first. */
    private static final List<List<String>> SECTIONS = List.of(
            List.of("wins", "compare-line-up", "compare-wins", "compare-wins-members-card"),
            List.of("past", "compare-line-up", "compare-past", "compare-beside"),
            List.of("accuracy", "compare-line-up", "compare-accuracy", "compare-results-card"),
            List.of("trap", "compare-line-up", "compare-trap", "compare-sure"),
            List.of("tuning", "compare-line-up", "compare-tuning", "compare-tuning-curve"),
            List.of("learning", "compare-line-up", "compare-learning"));

    @TempDir
    private Path home;

    private final FxRobot robot = new FxRobot();
    private final List<Throwable> failures = new ArrayList<>();
    private FxRunner runner;
    private Jobs jobs;
    private CompareTab tab;
    private Stage stage;

    @BeforeEach
    void show() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Settings settings = Settings.load(home);
            runner = new FxRunner();
            jobs = new Jobs(runner, (what, failure) -> failures.add(failure));
            Session session = new Session();
            Charts charts = new Charts(new ReadOnlyObjectWrapper<>(new ChartLook(false, 1)).getReadOnlyProperty(),
                    new FileSaver(jobs, settings, (chooser, window) -> home.resolve(chooser.getInitialFileName()).toFile()), () -> "where from");
            tab = new CompareTab(new FeatureContext(session, jobs, charts, settings));
            Scene scene = new Scene((Parent) tab.content(), 1280, 780);
            new Stylist(new Appearance(settings)).dress(scene);
            stage.setScene(scene);
            stage.show();
            session.open(OpenData.of(DATA));
        });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.setupFixture(() -> {
            List.copyOf(Window.getWindows()).stream().filter(window -> window != stage).forEach(Window::hide);
            tab.close();
            jobs.close();
            runner.close();
            stage.hide();
        });
        WaitForAsyncUtils.clearExceptions();
        assertThat(failures).isEmpty();
    }

    private void section(String id) throws Exception {
        await(() -> isThere("#compare-sections")); // the tab is made piece by piece
        Tab section = robot.lookup("#compare-sections").queryAs(TabPane.class).getTabs().stream()
                .filter(each -> each.getId().equals("compare-section-" + id)).findFirst().orElseThrow();
        robot.interact(() -> section.getTabPane().getSelectionModel().select(section));
        await(() -> section.getContent() != null && section.getContent().getScene() != null);
    }

    private void press(String id) throws Exception {
        await(() -> isThere(id));
        robot.interact(() -> ((ButtonBase) robot.lookup(id).query()).fire());
    }

    private void await(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Toolkit.isWhole() && condition.getAsBoolean()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isThere(String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    /** Presses a button that runs something, and waits until that has ended. */
    private void run(String id) throws Exception {
        await(() -> isThere(id + "-run") && !robot.lookup(id + "-run").query().isDisabled());
        press(id + "-run"); // on so little data it may have ended before anybody could look
        await(() -> !isThere(id + "-cancel") && isThere(id + "-run") && (!id.equals("#compare") || isThere("#compare-results")));
    }

    private ChartPane chart(String id) {
        return robot.lookup(id + "-chart").queryAs(ChartPane.class);
    }

    private List<ChartEntity> marks(String id) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            List<ChartEntity> marks = new ArrayList<>();
            for (Object entity : chart(id).canvas().getRenderingInfo().getEntityCollection().getEntities()) {
                if (((ChartEntity) entity).getToolTipText() != null) {
                    marks.add((ChartEntity) entity);
                }
            }
            return marks;
        });
    }

    private void click(String id, ChartEntity mark) {
        robot.clickOn(chart(id).localToScreen(mark.getArea().getBounds2D().getCenterX(), mark.getArea().getBounds2D().getCenterY()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TableView<?> table(String id) {
        return robot.lookup(id).queryTableView();
    }

    @SuppressWarnings("unchecked")
    private List<AccuracyRow> rows() {
        return ((TableView<AccuracyRow>) table("#compare-results")).getItems();
    }

    @Test
    void theBarsAreTheFiguresOfTheTableAndTheSwitchesChangeTheAxes() throws Exception {
        run("#compare");
        List<AccuracyRow> rows = rows();
        CategoryPlot zoomed = chart("#compare-accuracy").chart().getCategoryPlot();
        for (int place = 0; place < 4; place++) {
            assertThat(zoomed.getDataset(0).getValue(0, place).doubleValue()).isEqualTo(rows.get(place).rmse());
            assertThat(zoomed.getDataset(1).getValue(0, place).doubleValue()).isEqualTo(rows.get(place).mae());
        }
        double lowest = rows.stream().limit(4).mapToDouble(AccuracyRow::rmse).min().orElseThrow();
        double highest = rows.stream().limit(4).mapToDouble(AccuracyRow::mae).max().orElseThrow();
        assertThat(zoomed.getRangeAxis(0).getLowerBound()).isCloseTo(lowest - 0.0008, within(1e-12));
        assertThat(zoomed.getRangeAxis(1).getUpperBound()).isCloseTo(highest + 0.0012, within(1e-12));
        assertThat(marks("#compare-accuracy")).hasSize(8).allSatisfy(mark -> assertThat(mark.getToolTipText()).contains("±"));

        robot.clickOn("#compare-spread .thumb-area");
        WaitForAsyncUtils.waitForFxEvents();
        double withSpread = rows.stream().limit(4).mapToDouble(row -> row.rmse() - row.rmseSpread()).min().orElseThrow();
        assertThat(chart("#compare-accuracy").chart().getCategoryPlot().getRangeAxis(0).getLowerBound()).isCloseTo(withSpread - 0.0008, within(1e-12));

        robot.interact(() -> robot.lookup("#compare-from-zero").queryAs(ToggleSwitch.class).requestFocus());
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        CategoryPlot fromZero = chart("#compare-accuracy").chart().getCategoryPlot();
        assertThat(fromZero.getRangeAxis(0).getLowerBound()).isZero();
        assertThat(fromZero.getRangeAxis(1).getLowerBound()).isZero();
    }

    @Test
    void theTableIsSortedSearchedCopiedWithItsHeaderAndSaved() throws Exception {
        run("#compare");
        TableView<?> table = table("#compare-results");
        robot.interact(() -> {
            TableColumn<?, ?> rmse = table.getColumns().get(2);
            rmse.setSortType(TableColumn.SortType.DESCENDING);
            sort(table, rmse);
        });
        assertThat(rows().get(0).rmse()).isEqualTo(rows().stream().mapToDouble(AccuracyRow::rmse).max().orElseThrow());

        robot.interact(() -> robot.lookup("#compare-results-search").queryTextInputControl().setText("hold-out"));
        await(() -> rows().size() == 1);
        robot.interact(() -> table.getSelectionModel().select(0));
        robot.interact(table::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        String copied = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines().toList()).hasSize(2);
        assertThat(copied).startsWith("Model\tValidation method\tRMSE\t").contains(Double.toString(rows().get(0).rmse()));

        press("#compare-results-csv");
        Path saved = home.resolve("marquee-compare-results.csv");
        await(() -> Files.exists(saved));
        assertThat(Files.readString(saved)).startsWith("# Results · models: " + MODELS + " · data 00000000 · 20\u00a0% held out · 3 folds · seed 42 · Marquee development\r\nModel,Validation method,RMSE").contains(Double.toString(rows().get(0).mae()));
    }

    private static <S> void sort(TableView<S> table, TableColumn<?, ?> by) {
        for (TableColumn<S, ?> column : table.getColumns()) {
            if (column == by) {
                table.getSortOrder().setAll(List.of(column));
            }
        }
    }

    @Test
    void aClickOnTheMapTakesTheSettingsOverAsTheFinalModel() throws Exception {
        section("tuning");
        assertThat(chart("#compare-tuning").getAccessibleText()).startsWith("Press Search: each of the 36 points");
        run("#compare-tuning");
        List<ChartEntity> cells = marks("#compare-tuning");
        assertThat(cells).hasSize(9).allSatisfy(cell -> assertThat(cell.getToolTipText()).containsPattern("RMSE \\d\\.\\d{4}, MAE \\d\\.\\d{4}\nstandard error"));
        ChartEntity other = cells.stream().filter(cell -> cell.getToolTipText().contains("n_factors 50")).findFirst().orElseThrow();
        String settings = other.getToolTipText().split("\n")[0];
        click("#compare-tuning", other);

        CheckBox added = robot.lookup("#compare-model-4").queryAs(CheckBox.class);
        assertThat(added.isSelected()).isTrue();
        for (String setting : settings.split(", ")) {
            assertThat(added.getTooltip().getText()).contains(setting.replace(' ', '='));
        }
        assertThat(added.getParent().lookupAll(".badge")).hasSize(1);
        XYPlot curves = chart("#compare-tuning-curve").chart().getXYPlot();
        assertThat(curves.getDatasetCount()).isEqualTo(2);
        assertThat(curves.getDataset(0).getItemCount(0)).isEqualTo(3);
        assertThat(marks("#compare-tuning-curve")).hasSize(6);
    }

    @Test
    void theKeysGoOverTheMapAndTellEachCell() throws Exception {
        section("tuning");
        run("#compare-tuning");
        robot.interact(() -> chart("#compare-tuning").requestFocus());
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.DOWN);
        String told = chart("#compare-tuning").getAccessibleText();
        assertThat(told).contains("RMSE", "standard error");
        assertThat(Window.getWindows().stream().filter(javafx.scene.control.Tooltip.class::isInstance).map(javafx.scene.control.Tooltip.class::cast)
                .map(javafx.scene.control.Tooltip::getText).map(words -> words.replace('\n', ' '))).contains(told);
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#compare-model-4").tryQuery()).isPresent();
    }

    @Test
    void aCellOfTheWinnersListsWhoIsBehindIt() throws Exception {
        press("#compare-hold-out-all");
        run("#compare");
        section("wins");
        await(() -> chart("#compare-wins").chart() != null && !marksNow("#compare-wins").isEmpty() && isThere("#compare-wins-members"));
        assertThat(table("#compare-wins-members").getItems()).isEmpty();
        ChartEntity cell = marks("#compare-wins").get(1);
        click("#compare-wins", cell);
        await(() -> !table("#compare-wins-members").getItems().isEmpty());
        int ratings = table("#compare-wins-members").getItems().stream().mapToInt(member -> ((GroupMember) member).ratings()).sum();
        assertThat(cell.getToolTipText()).endsWith(ratings + " held-out ratings");

        robot.interact(() -> robot.lookup("#compare-wins-grouping").queryComboBox().getSelectionModel().select(2));
        await(() -> marksNow("#compare-wins").stream().anyMatch(mark -> mark.getToolTipText().contains("Sci-Fi")));
        robot.interact(() -> chart("#compare-wins").requestFocus());
        robot.type(KeyCode.RIGHT).type(KeyCode.ENTER);
        await(() -> !table("#compare-wins-members").getItems().isEmpty());
        assertThat(((GroupMember) table("#compare-wins-members").getItems().get(0)).name()).startsWith("Film");
    }

    private List<ChartEntity> marksNow(String id) {
        List<ChartEntity> marks = new ArrayList<>();
        for (Object entity : chart(id).canvas().getRenderingInfo().getEntityCollection().getEntities()) {
            if (((ChartEntity) entity).getToolTipText() != null) {
                marks.add((ChartEntity) entity);
            }
        }
        return marks;
    }

    @Test
    void theTrapShowsAnyMeasureUnderBothProtocolsAndTheSliderForgivesSmallDifferences() throws Exception {
        section("trap");
        run("#compare-trap");
        RankingComparison study = RankModels.run(new RankModels.Request(DATA, LineUp.WALK_THROUGH.models(), Protocol.WALK_THROUGH, RankingOptions.USUAL,
                Set.of(RankingProtocol.values())), Workers.of(1), Progress.NONE, soFar -> { });
        await(() -> marksNow("#compare-trap").size() == 6);
        assertPoints(study, Measure.RMSE, Measure.NDCG, RankingProtocol.RATED_ONLY);

        choose("#compare-trap-up", Measure.PRECISION);
        await(() -> label("#compare-trap").equals("Precision@10 · better →"));
        assertPoints(study, Measure.RMSE, Measure.PRECISION, RankingProtocol.RATED_ONLY);
        choose("#compare-trap-protocol", RankingProtocol.WHOLE_CATALOGUE);
        double before = study.rows().get(0).value(Measure.PRECISION, RankingProtocol.RATED_ONLY).orElseThrow();
        await(() -> chart("#compare-trap").chart().getXYPlot().getDataset().getYValue(0, 0) != before);
        assertPoints(study, Measure.RMSE, Measure.PRECISION, RankingProtocol.WHOLE_CATALOGUE);
        choose("#compare-trap-across", Measure.MAE);
        await(() -> chart("#compare-trap").chart().getXYPlot().getDomainAxis().getLabel().equals("← better · MAE"));
        assertPoints(study, Measure.MAE, Measure.PRECISION, RankingProtocol.WHOLE_CATALOGUE);

        CompareConfidence sure = CompareConfidence.of(study, Measure.PRECISION, RankingProtocol.WHOLE_CATALOGUE, CompareConfidence.SAMPLES, Workers.of(1));
        String strict = marksNow("#compare-sure").get(1).getToolTipText();
        assertThat(strict).contains(judged(sure.verdict(0, 1, 0)));
        Slider slider = robot.lookup("#compare-negligible").queryAs(Slider.class);
        robot.interact(slider::requestFocus);
        robot.type(KeyCode.END);
        await(() -> !marksNow("#compare-sure").get(1).getToolTipText().equals(strict));
        assertThat(slider.getValue()).isEqualTo(slider.getMax()).isPositive();
        assertThat(marksNow("#compare-sure").get(1).getToolTipText()).contains(judged(sure.verdict(0, 1, slider.getMax())));
        assertThat(robot.lookup("#compare-negligible-amount").queryAs(Label.class).getText()).endsWith(" in Precision@10");
    }

    private static String judged(CompareConfidence.Verdict verdict) {
        return "better " + chance(verdict.first()) + ", no difference " + chance(verdict.alike()) + ", worse " + chance(verdict.second());
    }

    private static String chance(double share) {
        return Chances.of(share, CompareConfidence.SAMPLES, 1);
    }

    private String label(String id) {
        return chart(id).chart().getXYPlot().getRangeAxis().getLabel();
    }

    private <T> void choose(String id, T value) {
        robot.interact(() -> robot.lookup(id).<ComboBox<T>>query().setValue(value));
    }

    private void assertPoints(RankingComparison study, Measure across, Measure up, RankingProtocol protocol) {
        XYDataset shown = chart("#compare-trap").chart().getXYPlot().getDataset();
        for (int place = 0; place < 4; place++) {
            assertThat(shown.getXValue(place, 0)).isCloseTo(study.rows().get(place).value(across, protocol).orElseThrow(), within(1e-12));
            assertThat(shown.getYValue(place, 0)).isCloseTo(study.rows().get(place).value(up, protocol).orElseThrow(), within(1e-12));
        }
        for (int place = 4; place < 6; place++) { // Most popular and Random
            double level = study.rows().get(place).value(up, protocol).orElseThrow();
            assertThat(shown.getYValue(place, 0)).isCloseTo(level, within(1e-12));
            String name = shown.getSeriesKey(place).toString();
            assertThat(marks("#compare-trap")).anySatisfy(mark -> assertThat(mark.getToolTipText()).startsWith(name).contains(Numbers.error(level)));
        }
    }

    @Test
    void theLearningCurveHasAPointForEachEpochAndItsBestMarked() throws Exception {
        section("learning");
        run("#compare-learning");
        XYDataset curve = chart("#compare-learning").chart().getXYPlot().getDataset();
        assertThat(curve.getItemCount(0)).isEqualTo(30);
        int best = 0;
        for (int epoch = 1; epoch < 30; epoch++) {
            best = curve.getYValue(0, epoch) < curve.getYValue(0, best) ? epoch : best;
        }
        assertThat(chart("#compare-learning").getAccessibleText()).contains("at epoch " + (best + 1) + ", " + Numbers.error(curve.getYValue(0, best)));
    }

    @Test
    void everySectionSaysThatTheSettingsHaveChanged() throws Exception {
        press("#compare-hold-out-all");
        run("#compare");
        for (String id : List.of("trap", "learning")) {
            section(id);
            run("#compare-" + id);
        }
        section("past");
        await(() -> table("#compare-past-runs").getItems().size() == 1);
        robot.interact(() -> table("#compare-past-runs").getSelectionModel().select(0));
        List<List<String>> notes = List.of(List.of("accuracy", "#compare-stale"), List.of("trap", "#compare-trap-stale"),
                List.of("learning", "#compare-learning-stale"), List.of("wins", "#compare-wins-stale"), List.of("past", "#compare-past-stale"));
        for (List<String> note : notes) {
            section(note.get(0));
            await(() -> robot.lookup(note.get(1)).tryQuery().isPresent());
            assertThat(isThere(note.get(1))).as(note.get(1)).isFalse();
        }
        robot.interact(() -> robot.lookup("#compare-seed").queryTextInputControl().setText("7"));
        for (List<String> note : notes) {
            section(note.get(0));
            await(() -> isThere(note.get(1)));
        }
        section("wins");
        assertThat(chart("#compare-wins").getOpacity()).isLessThan(1);
    }

    @Test
    void theAccuracyIsJudgedInWordsAndLeadsToTheMatrix() throws Exception {
        run("#compare");
        assertThat(robot.lookup("#compare-verdict").queryAs(Label.class).getText()).startsWith("Best by cross-validation: ").contains(" of 3 folds");
        robot.interact(() -> robot.lookup("#compare-verdict-sure").queryAs(Hyperlink.class).fire());
        await(() -> robot.lookup("#compare-sections").queryAs(TabPane.class).getSelectionModel().getSelectedItem().getId().equals("compare-section-trap"));
    }

    @Test
    void aRunIsKeptAndItsFiguresStandBesideTodays() throws Exception {
        run("#compare");
        section("past");
        await(() -> table("#compare-past-runs").getItems().size() == 1);
        robot.interact(() -> table("#compare-past-runs").getSelectionModel().select(0));
        await(() -> table("#compare-past-pairs").getItems().size() == 4);
        assertThat(table("#compare-past-pairs").getItems()).allSatisfy(pair -> assertThat(((RunPair) pair).firstChange()).isZero());
        assertThat(robot.lookup("#compare-past-passport").queryAs(Label.class).getText()).contains("seed 42", "3 folds");
        press("#compare-past-figure-2");
        assertThat(table("#compare-past-pairs").getColumns()).extracting(TableColumnBase::getText).containsExactly("Model",
                "RMSE now", "RMSE then", "Change", "MAE now", "MAE then", "Change");
        assertThat(robot.lookup("#compare-beside").queryAs(Card.class).title()).isEqualTo("Then and now: held-out ratings");
        await(() -> ((RunPair) table("#compare-past-pairs").getItems().get(3)).firstThen() == rows().get(3).holdOutRmse());
        press("#compare-past-remove");
        await(() -> table("#compare-past-runs").getItems().isEmpty());
    }

    @Test
    void everyChartCanBeTakenAwayAndEveryPanelExplainsItselfAndShowsItsPython() throws Exception {
        press("#compare-hold-out-all");
        run("#compare");
        for (String id : List.of("trap", "tuning", "learning")) {
            section(id);
            run("#compare-" + id);
        }
        Panels panels = new Panels(robot);
        for (List<String> section : SECTIONS) {
            section(section.get(0));
            await(() -> panels.shown().stream().map(Card::getId).toList().equals(section.subList(1, section.size())));
            panels.check(panels.shown());
        }
        String lists = " · only rated test movies · lists of 10 · relevant from 4.0 stars · models: " + MODELS;
        String grid = " · grid of SVD: n_factors 50, 100, 150; n_epochs 20, 30; lr_all 0.002, 0.005; reg_all 0.02, 0.05, 0.1 · by RMSE";
        Map<String, List<String>> asked = Map.of("compare-accuracy", List.of(" · models: " + MODELS),
                "compare-trap", List.of(" · NDCG@10 against RMSE" + lists), "compare-sure", List.of(" · NDCG@10 · differences up to 0", " count as none" + lists),
                "compare-tuning", List.of(grid), "compare-tuning-curve", List.of(" · RMSE over ", grid),
                "compare-learning", List.of(" · models: SVD (tuned) = svd:n_factors=100,n_epochs=30,lr_all=0.005,reg_all=0.1"),
                "compare-wins", List.of(" · held-out ratings by activity of the user · models: " + MODELS));
        for (String id : asked.keySet()) {
            press("#" + id + "-take");
            ContextMenu menu = Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).findFirst().orElseThrow();
            assertThat(menu.getItems()).extracting(MenuItem::getId).containsExactly(id + "-copy", id + "-png", id + "-svg", id + "-pdf", id + "-csv");
            robot.interact(() -> menu.getItems().forEach(MenuItem::fire));
            robot.interact(menu::hide);
            Exports.check(home.resolve("marquee-" + id), line -> assertThat(line).contains(asked.get(id))
                    .endsWith(" · data 00000000 · 20\u00a0% held out · 3 folds · seed 42 · Marquee development"));
            assertThat(WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Clipboard.getSystemClipboard().hasImage())).isTrue();
        }
        assertThat(Files.readString(home.resolve("marquee-compare-accuracy.svg"))).contains("RMSE and MAE use separate zoomed axes");
    }
}
