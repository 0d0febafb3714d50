package marquee.ui.feature.pick;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import marquee.chart.ChartLook;
import marquee.core.data.Dataset;
import marquee.core.data.Links;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelSpec;
import marquee.study.FittedModel;
import marquee.study.Protocol;
import marquee.testing.Release;
import marquee.testing.Toolkit;
import marquee.ui.chart.Charts;
import marquee.ui.chart.FileSaver;
import marquee.ui.feature.FeatureContext;
import marquee.ui.job.FxRunner;
import marquee.ui.job.Jobs;
import marquee.ui.session.Session;
import marquee.ui.store.Settings;
import org.testfx.api.FxRobot;
import org.testfx.service.query.EmptyNodeQueryException;
import org.testfx.util.WaitForAsyncUtils;

/** The tab on a stage of its own. What it opens on the web is noted, what it saves goes into a folder without a question. */
final class PickStage {

    private final FxRunner runner = new FxRunner();
    private final Session session = new Session();
    private final List<String> opened = new ArrayList<>();
    private final PickTab tab;

    /**
     * Shows the tab.
     *
     * @param folder where it saves, under the proposed name
     */
    PickStage(Stage stage, Path folder, double height) {
        Jobs jobs = new Jobs(runner, (what, failure) -> {
            throw new AssertionError(what, failure);
        });
        Settings settings = Settings.load(folder);
        FileSaver files = new FileSaver(jobs, settings, (chooser, window) -> folder.resolve(chooser.getInitialFileName()).toFile());
        Charts charts = new Charts(new ReadOnlyObjectWrapper<>(new ChartLook(false, 1)).getReadOnlyProperty(), files, () -> "passport of the data");
        tab = new PickTab(new FeatureContext(session, jobs, charts, settings), opened::add);
        stage.setScene(new Scene((Parent) tab.content(), 1280, height));
        stage.show();
    }

    Session session() {
        return session;
    }

    /** The addresses that were opened. */
    List<String> opened() {
        return opened;
    }

    void close(FxRobot robot) {
        robot.interact(tab::close);
        runner.close();
    }

    static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Toolkit.isWhole() && holds(condition)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean holds(Callable<Boolean> condition) throws Exception {
        try {
            return condition.call();
        } catch (EmptyNodeQueryException e) {
            return false; // the tab is made piece by piece
        }
    }

    static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    static FittedModel fit(Dataset data, ModelSpec spec) {
        return FittedModel.fit(data, spec, Protocol.WALK_THROUGH, FittedModel.Side.TRAINING, Workers.sequential(), Progress.NONE);
    }

    /** The built-in data with links for some of its films. */
    static Dataset linked(Map<Integer, Links> links) {
        Dataset plain = Release.OF_2016.dataset();
        return new Dataset(plain.name(), plain.ratings(), plain.catalog(), plain.tags(), links, plain.scale(), plain.sha256());
    }
}
