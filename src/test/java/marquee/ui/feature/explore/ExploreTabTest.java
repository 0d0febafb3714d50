package marquee.ui.feature.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;

import marquee.chart.ChartLook;
import marquee.core.csv.FileReport;
import marquee.core.csv.FirstRows;
import marquee.core.csv.LoadReport;
import marquee.core.data.Dataset;
import marquee.core.data.Tag;
import marquee.testing.Exports;
import marquee.testing.Panels;
import marquee.testing.Release;
import marquee.testing.Toolkit;
import marquee.ui.chart.ChartPane;
import marquee.ui.chart.Charts;
import marquee.ui.chart.FileSaver;
import marquee.ui.control.Card;
import marquee.ui.feature.FeatureContext;
import marquee.ui.job.FxRunner;
import marquee.ui.job.Jobs;
import marquee.ui.session.DataSource;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.store.Settings;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ExploreTabTest {

    private static final String DATA = "data " + Release.OF_2016.dataset().sha256().substring(0, 8) + " · Marquee development";

    private final FxRunner runner = new FxRunner();
    private final Session session = new Session();
    private ExploreTab tab;

    @TempDir
    private Path home;

    @Start
    void start(Stage stage) {
        Jobs jobs = new Jobs(runner, (what, failure) -> {
            throw new AssertionError(what, failure);
        });
        Settings settings = Settings.load(home);
        Charts charts = new Charts(new ReadOnlyObjectWrapper<>(new ChartLook(false, 1)).getReadOnlyProperty(),
                new FileSaver(jobs, settings, (chooser, window) -> home.resolve(chooser.getInitialFileName()).toFile()), () -> "where from");
        tab = new ExploreTab(new FeatureContext(session, jobs, charts, settings));
        stage.setScene(new Scene((Parent) tab.content(), 1280, 700));
        stage.show();
    }

    @BeforeEach
    void openData(FxRobot robot) throws Exception {
        robot.interact(() -> session.open(OpenData.of(Release.OF_2016.dataset())));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#explore-rows").tryQuery().isPresent() // the last card
                && robot.lookup("#explore-tags").tryQuery().isPresent()
                && robot.lookup("#explore-matrix-readout").queryAs(Label.class).getText().startsWith("One in 61"));
        Toolkit.await("all cards are whole", () -> true);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(tab::close);
        runner.close();
    }

    @Test
    void showsFactsHistogramMatrixAndDescribeTable(FxRobot robot) {
        assertThat(robot.lookup("#explore-fact-ratings").queryParent().getAccessibleText()).contains("100,004");
        assertThat(robot.lookup("#explore-describe-table").queryAs(TableView.class).getItems()).hasSize(8);
        XYDataset bars = robot.lookup("#explore-stars-chart").queryAs(ChartPane.class).chart().getXYPlot().getDataset();
        assertThat(List.of(bars.getYValue(0, 0), bars.getYValue(0, 9))).containsExactly(1101.0, 15095.0);
        robot.interact(() -> robot.lookup("#explore-stars-way-1").queryAs(ToggleButton.class).fire());
        XYDataset halves = robot.lookup("#explore-stars-chart").queryAs(ChartPane.class).chart().getXYPlot().getDataset();
        assertThat(halves.getXValue(0, 0)).isEqualTo(0.5);
    }

    @Test
    void choosesABarByKeysAndTakesTheChipAway(FxRobot robot) throws Exception {
        ChartPane years = robot.lookup("#explore-time-chart").queryAs(ChartPane.class);
        robot.interact(years::requestFocus);
        robot.type(KeyCode.HOME).type(KeyCode.ENTER);
        await(robot, "#explore-left", "0.0\u00a0% of the ratings left: 3 ratings, 1 user, 3 movies");
        robot.interact(() -> robot.lookup("#explore-chip-period").queryButton().fire());
        await(robot, "#explore-left", "");
        assertThat(robot.lookup("#explore-chip-period").tryQuery()).isEmpty();
    }

    /** Two filters, each of the first mark of a chart. */
    private static void narrow(FxRobot robot) throws Exception {
        for (String id : List.of("genres", "time")) {
            ChartPane chart = robot.lookup("#explore-" + id + "-chart").queryAs(ChartPane.class);
            robot.interact(chart::requestFocus);
            robot.type(KeyCode.HOME).type(KeyCode.ENTER);
            int chips = id.equals("genres") ? 1 : 2;
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup(".chip").queryAll().size() == chips);
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !robot.lookup("#explore-left").queryAs(Label.class).getText().isEmpty());
        }
    }

    /** The figures in sight: how many there are of everything, and those of each picture. */
    private static Map<String, List<?>> figures(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Map<String, List<?>> figures = new LinkedHashMap<>();
            for (String id : List.of("stars", "tail", "genres", "time", "groups")) {
                figures.put(id, figures(robot.lookup("#explore-" + id + "-chart").queryAs(ChartPane.class).chart()));
            }
            figures.put("matrix", List.of(robot.lookup("#explore-matrix-readout").queryAs(Label.class).getText()));
            figures.put("facts", robot.lookup("#explore-facts .stat-tile").queryAll().stream().map(Node::getAccessibleText).toList());
            figures.put("describe", List.copyOf(robot.lookup("#explore-describe-table").queryTableView().getItems()));
            figures.put("films", List.copyOf(robot.lookup("#explore-films-table").queryTableView().getItems()));
            return figures;
        });
    }

    private static List<Double> figures(JFreeChart chart) {
        List<Double> figures = new ArrayList<>();
        if (chart.getPlot() instanceof CategoryPlot plot) {
            for (int column = 0; column < plot.getDataset().getColumnCount(); column++) {
                figures.add(plot.getDataset().getValue(0, column).doubleValue());
            }
        } else {
            XYDataset points = chart.getXYPlot().getDataset();
            for (int series = 0; series < points.getSeriesCount(); series++) {
                for (int point = 0; point < points.getItemCount(series); point++) {
                    figures.add(points.getYValue(series, point));
                }
            }
        }
        return figures;
    }

    @Test
    void chipsAreTakenAwayByTheMouseAndEverythingIsBack(FxRobot robot) throws Exception {
        Map<String, List<?>> all = figures(robot);
        narrow(robot);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> figures(robot).entrySet().stream().noneMatch(shown -> !shown.getKey().equals("facts")
                && shown.getValue().equals(all.get(shown.getKey()))));
        robot.clickOn("#explore-chip-period");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup(".chip").queryAll().size() == 1);
        robot.clickOn(".chip");
        await(robot, "#explore-left", "");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> figures(robot).equals(all));
        assertThat(robot.lookup(".chip").queryAll()).isEmpty();
    }

    @Test
    void chipsAreTakenAwayByKeysAloneAndTheKeyboardStaysBesideThem(FxRobot robot) throws Exception {
        Map<String, List<?>> all = figures(robot);
        narrow(robot);
        robot.interact(robot.lookup("#explore-filter-group").query()::requestFocus);
        robot.type(KeyCode.TAB);
        assertThat(focused(robot)).startsWith("explore-chip-genre-");
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> focused(robot).equals("explore-chip-period"));
        assertThat(robot.lookup(".chip").queryAll()).hasSize(1);
        robot.type(KeyCode.SPACE);
        await(robot, "#explore-left", "");
        assertThat(focused(robot)).isEqualTo("explore-filter-genre");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> figures(robot).equals(all));
    }

    private static String focused(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Node owner = robot.lookup("#explore").query().getScene().getFocusOwner();
            return owner == null ? "" : String.valueOf(owner.getId());
        });
    }

    @Test
    void choosesABarByAClick(FxRobot robot) throws Exception {
        ChartPane stars = robot.lookup("#explore-stars-chart").queryAs(ChartPane.class);
        Collection<?> marks = stars.canvas().getRenderingInfo().getEntityCollection().getEntities();
        ChartEntity four = marks.stream().map(ChartEntity.class::cast)
                .filter(mark -> mark.getToolTipText() != null && mark.getToolTipText().startsWith("4.0")).findFirst().orElseThrow();
        robot.clickOn(stars.localToScreen(four.getArea().getBounds2D().getCenterX(), four.getArea().getBounds2D().getCenterY()));
        await(robot, "#explore-left", "28.7\u00a0% of the ratings left: 28,750 ratings, 669 users, 5,141 movies");
        robot.interact(() -> robot.lookup("#explore-filter-clear").queryButton().fire());
        await(robot, "#explore-left", "");
    }

    @Test
    void findsMoviesByTypingAndByTheirMeans(FxRobot robot) throws Exception {
        TableView<?> films = robot.lookup("#explore-films-table").queryTableView();
        robot.interact(() -> robot.lookup("#explore-films-table-search").queryTextInputControl().setText("godfather"));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> films.getItems().size() == 2);
        robot.interact(() -> robot.lookup("#explore-films-table-search").queryTextInputControl().clear());
        robot.interact(() -> robot.lookup("#explore-films-order-1").queryAs(ToggleButton.class).fire());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> ((FilmRow) films.getItems().get(0)).title().equals("Godfather, The"));
    }

    private static void await(FxRobot robot, String id, String words) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup(id).queryAs(Label.class).getText().equals(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void movesOverTheMatrixByKeysAlone(FxRobot robot) {
        MatrixPane picture = robot.lookup("#explore-matrix-picture").queryAs(MatrixPane.class);
        robot.interact(picture::requestFocus);
        robot.type(KeyCode.RIGHT).type(KeyCode.ADD).type(KeyCode.ADD).type(KeyCode.DOWN);
        assertThat(picture.getAccessibleText()).startsWith("User ").contains("pairs are rated");
        robot.type(KeyCode.HOME);
        assertThat(picture.getAccessibleText()).contains("pairs are rated");
    }

    @Test
    void thePictureOfTheMatrixIsTakenAwayByKeysAndByItsMenu(FxRobot robot) {
        MatrixPane picture = robot.lookup("#explore-matrix-picture").queryAs(MatrixPane.class);
        robot.interact(() -> {
            Clipboard.getSystemClipboard().clear();
            picture.requestFocus();
        });
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Clipboard.getSystemClipboard().hasImage())).isTrue();

        robot.push(KeyCode.SHIFT, KeyCode.F10);
        assertThat(menu()).containsExactly("explore-matrix-copy", "explore-matrix-png", "explore-matrix-svg", "explore-matrix-pdf", "explore-matrix-csv");
        robot.interact(() -> picture.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 300, 300, false, null)));
        assertThat(menu()).hasSize(5);
    }

    /** What the menu that is open offers; it is put away. */
    private static List<String> menu() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            List<ContextMenu> open = Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).toList();
            assertThat(open).hasSize(1);
            List<String> items = open.get(0).getItems().stream().map(MenuItem::getId).toList();
            open.get(0).hide();
            return items;
        });
    }

    @Test
    void theMatrixSaysWhatItsColoursAreAndWhichPartIsSeen(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#explore-matrix-legend > .label").queryAll().size() == 5);
        assertThat(robot.lookup("#explore-matrix-legend > .label").queryAllAs(Label.class)).extracting(Label::getText)
                .containsExactly("Pairs rated:", "none", "1\u00a0%", "10\u00a0%", "all");
        assertThat(robot.lookup("#explore-matrix .card-subtitle").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("Users 1–671 by activity", "Movies 1–9,066, most rated first");
        robot.interact(() -> robot.lookup("#explore-matrix-in").queryButton().fire());
        assertThat(robot.lookup("#explore-matrix .card-subtitle").queryAllAs(Label.class)).extracting(Label::getText)
                .doesNotContain("Users 1–671 by activity").anyMatch(words -> words.matches("Movies 1,\\d{3}–7,\\d{3}, most rated first"));
    }

    @Test
    void dataWithoutTagsHasASmallCardThatSaysSo(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#explore-tags-none").queryAs(Label.class).getText()).isEqualTo("This data has no tags.");
        assertThat(robot.lookup("#explore-tags-table-search").tryQuery()).isEmpty();
        double small = height(robot);
        Dataset data = Release.OF_2016.dataset();
        List<Tag> tags = List.of(new Tag(1, 31, "dreams", 0));
        robot.interact(() -> session.open(OpenData.of(new Dataset(data.name(), data.ratings(), data.catalog(), tags, data.links(), data.scale(), data.sha256()))));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000,
                () -> robot.lookup("#explore-tags-table").tryQuery().filter(table -> ((TableView<?>) table).getItems().size() == 1).isPresent()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(height(robot)).isGreaterThan(3 * small);
        robot.interact(() -> session.open(OpenData.of(data)));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#explore-tags-none").tryQuery().isPresent());
    }

    private static double height(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> robot.lookup("#explore-tags").query().getLayoutBounds().getHeight());
    }

    @Test
    void movesOverTheMatrixWithTheMouse(FxRobot robot) throws Exception {
        MatrixPane picture = robot.lookup("#explore-matrix-picture").queryAs(MatrixPane.class);
        Label words = robot.lookup("#explore-matrix-readout").queryAs(Label.class);
        robot.moveTo(picture);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words.getText()).startsWith("User ").contains("pairs are rated");
        String fromFar = words.getText();

        robot.doubleClickOn(picture);
        robot.interact(() -> robot.lookup("#explore-matrix-in").queryButton().fire());
        robot.moveBy(1, 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words.getText()).isNotEqualTo(fromFar);
        String before = words.getText();
        robot.drag(picture, MouseButton.PRIMARY).dropBy(-60, -40);
        robot.moveTo(picture);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words.getText()).isNotEqualTo(before);

        robot.interact(() -> robot.lookup("#explore-matrix-reset").queryButton().fire());
        robot.moveTo("#explore-fact-ratings");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> words.getText().startsWith("One in 61"));
    }

    @Test
    void theMinimumCountHidesMoviesThatFewHaveRated(FxRobot robot) throws Exception {
        TableView<?> films = robot.lookup("#explore-films-table").queryTableView();
        robot.interact(() -> robot.lookup("#explore-films-order-1").queryAs(ToggleButton.class).fire());
        robot.interact(() -> robot.lookup("#explore-films-minimum").<Spinner<Integer>>query().getValueFactory().setValue(300));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> films.getItems().size() == 4); // Forrest Gump, Pulp Fiction, Shawshank, Silence of the Lambs
        assertThat(films.getItems()).allSatisfy(film -> assertThat(((FilmRow) film).ratings()).isGreaterThanOrEqualTo(300));
        assertThat(((FilmRow) films.getItems().get(0)).title()).isEqualTo("Shawshank Redemption, The");
    }

    @Test
    void everyPanelExplainsItselfShowsItsPythonAndIsReachedByTab(FxRobot robot) {
        Panels panels = new Panels(robot);
        assertThat(panels.shown()).extracting(Card::getId).containsExactly("explore-stars", "explore-matrix", "explore-tail", "explore-genres", "explore-time",
                "explore-groups", "explore-describe", "explore-tags", "explore-films", "explore-rows");
        panels.check(panels.shown());
    }

    @Test
    void theFirstRowsOfAnotherFileTakeThePlaceAndAreSearchedAndSaved(FxRobot robot) throws Exception {
        LoadReport report = new LoadReport(List.of(
                new FileReport("ratings.csv", 2, 2, List.of(), new FirstRows(List.of("userId", "movieId", "rating"),
                        List.of(List.of("1", "31", "2.5"), List.of("1", "1029", "3.0")))),
                new FileReport("movies.csv", 2, 2, List.of(), new FirstRows(List.of("movieId", "title"),
                        List.of(List.of("1", "Toy Story (1995)"), List.of("2", "Jumanji (1995)"))))), List.of());
        robot.interact(() -> session.open(new OpenData(Release.OF_2016.dataset(), report, new DataSource.BuiltIn())));
        TableView<?> rows = robot.lookup("#explore-rows-table").queryTableView();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> rows.getColumns().size() == 3);
        robot.interact(() -> robot.lookup("#explore-rows-file-1").queryAs(ToggleButton.class).fire());
        assertThat(rows.getColumns()).extracting(TableColumn::getText).containsExactly("movieId", "title");
        assertThat(rows.getItems()).hasSize(2);

        robot.interact(() -> robot.lookup("#explore-rows-table-search").queryTextInputControl().setText("jumanji"));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> rows.getItems().size() == 1);
        robot.interact(() -> robot.lookup("#explore-rows-table-csv").queryButton().fire());
        Path saved = home.resolve("marquee-explore-rows-table.csv");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(saved));
        assertThat(Files.readString(saved)).isEqualTo("# First rows of the files · movies.csv · " + DATA + "\r\nmovieId,title\r\n2,Jumanji (1995)\r\n");
    }

    @Test
    void everyPictureCanBeTakenAway(FxRobot robot) throws Exception {
        for (String id : List.of("explore-stars", "explore-matrix", "explore-tail", "explore-genres", "explore-time", "explore-groups")) {
            robot.interact(() -> robot.lookup("#" + id + "-take").queryButton().fire());
            ContextMenu menu = Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).findFirst().orElseThrow();
            assertThat(menu.getItems()).extracting(MenuItem::getId).containsExactly(id + "-copy", id + "-png", id + "-svg", id + "-pdf", id + "-csv");
            robot.interact(() -> menu.getItems().forEach(MenuItem::fire));
            robot.interact(menu::hide);
            for (String extension : List.of("png", "svg", "pdf", "csv")) {
                Path saved = home.resolve("marquee-" + id + "." + extension);
                WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(saved));
                assertThat(Files.size(saved)).as(saved.getFileName().toString()).isGreaterThan(60);
            }
        }
        assertThat(Files.readString(home.resolve("marquee-explore-stars.csv"))).startsWith("# How people rate · no filter · " + DATA + "\r\nStars,Ratings\r\n0.5,1101\r\n");
    }

    @Test
    void whatIsTakenAwayNamesTheFiltersThatNarrowItAndTheDataAndNoSplit(FxRobot robot) throws Exception {
        narrow(robot);
        for (String id : List.of("explore-stars", "explore-matrix", "explore-tail", "explore-genres", "explore-time", "explore-groups")) {
            robot.interact(() -> robot.lookup("#" + id + "-take").queryButton().fire());
            ContextMenu menu = Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).findFirst().orElseThrow();
            robot.interact(() -> menu.getItems().forEach(MenuItem::fire));
            robot.interact(menu::hide);
            Exports.check(home.resolve("marquee-" + id), line -> assertThat(line).endsWith(" · " + DATA).doesNotContain("seed", "held out", "folds")
                    .satisfies(words -> assertThat(words.contains(" · Genre: ")).as(words).isEqualTo(!id.equals("explore-genres")))
                    .satisfies(words -> assertThat(words.contains(" · Period: ")).as(words).isEqualTo(!id.equals("explore-time"))));
        }
        for (String id : List.of("explore-describe-table", "explore-films-table")) {
            robot.interact(() -> robot.lookup("#" + id + "-csv").queryButton().fire());
            assertThat(Exports.firstLine(home.resolve("marquee-" + id + ".csv"))).contains(" · Genre: ", " · Period: ").endsWith(" · " + DATA)
                    .satisfies(words -> assertThat(words.contains("Most rated · at least ")).as(words).isEqualTo(id.equals("explore-films-table")));
        }
    }
}
