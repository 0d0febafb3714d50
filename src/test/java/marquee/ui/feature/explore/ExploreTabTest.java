package marquee.ui.feature.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import marquee.testing.Release;
import marquee.ui.chart.ChartLook;
import marquee.ui.chart.ChartPane;
import marquee.ui.chart.Charts;
import marquee.ui.chart.FileSaver;
import marquee.ui.feature.FeatureContext;
import marquee.ui.job.FxRunner;
import marquee.ui.job.Jobs;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.store.Settings;
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
                new FileSaver(jobs, settings), () -> "");
        tab = new ExploreTab(new FeatureContext(session, jobs, charts, settings));
        stage.setScene(new Scene((Parent) tab.content(), 1280, 700));
        stage.show();
    }

    @BeforeEach
    void openData(FxRobot robot) throws Exception {
        robot.interact(() -> session.open(OpenData.of(Release.OF_2016.dataset())));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#explore-describe-table").tryQuery().isPresent()
                && robot.lookup("#explore-matrix-readout").queryAs(Label.class).getText().startsWith("One in 61"));
        WaitForAsyncUtils.waitForFxEvents();
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
        robot.interact(() -> robot.lookup("#explore-stars-halves").queryAs(ToggleButton.class).fire());
        XYDataset halves = robot.lookup("#explore-stars-chart").queryAs(ChartPane.class).chart().getXYPlot().getDataset();
        assertThat(halves.getXValue(0, 0)).isEqualTo(0.5);
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
}
