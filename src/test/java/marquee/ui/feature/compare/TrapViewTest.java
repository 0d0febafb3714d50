package marquee.ui.feature.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;

import marquee.chart.ChartLook;
import marquee.core.evaluate.Measure;
import marquee.core.evaluate.RankingProtocol;
import marquee.testing.Toolkit;
import marquee.ui.chart.Charts;
import marquee.ui.chart.FileSaver;
import marquee.ui.control.Card;
import marquee.ui.store.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the cards of the trap say while an answer is on its way. */
class TrapViewTest {

    private static final String SOON = "The users are resampled; the figures appear in a moment.";

    @TempDir
    private Path home;

    private OpenCompare open;
    private TrapViewModel trap;
    private TrapView view;

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    @BeforeEach
    void show() {
        Toolkit.run(() -> {
            open = new OpenCompare(home);
            trap = new TrapViewModel(open.model.lineUp(), open.jobs);
            view = new TrapView(trap, new Charts(new ReadOnlyObjectWrapper<>(new ChartLook(false, 1)).getReadOnlyProperty(),
                    new FileSaver(open.jobs, Settings.load(home)), () -> ""));
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            view.dispose();
            trap.close();
            open.close();
        });
    }

    private String subtitle(String id) {
        return ((Label) view.lookup(id).lookup(".card-header").lookup(".card-subtitle")).getText();
    }

    @Test
    void theCardsSayThatTheNextPicturesAreOnTheirWayAndKeepTheTitleUntilThen() {
        Toolkit.run(() -> {
            assertThat(subtitle("#compare-trap")).isEmpty();
            trap.run();
            open.runner.settle();
            assertThat(subtitle("#compare-trap")).contains("NDCG@10 against RMSE");
            assertThat(subtitle("#compare-sure")).contains("2,000 draws");
            String title = ((Card) view.lookup("#compare-sure")).title();

            trap.protocolProperty().set(RankingProtocol.WHOLE_CATALOGUE); // popularity is of such lists
            trap.upProperty().set(Measure.POPULARITY);
            assertThat(subtitle("#compare-trap")).isEqualTo(SOON);
            assertThat(subtitle("#compare-sure")).isEqualTo(SOON);
            assertThat(((Card) view.lookup("#compare-sure")).title()).isEqualTo(title);
            open.runner.settle();
            assertThat(subtitle("#compare-trap")).contains("Mean popularity against RMSE");
            assertThat(((Card) view.lookup("#compare-sure")).title()).isEqualTo(SureMatrix.title(Measure.POPULARITY)).isNotEqualTo(title);
        });
    }

    @Test
    void beforeTheFirstPicturesTheirPlacesSayIt() {
        Toolkit.run(() -> {
            trap.run();
            while (!trap.lookingProperty().get()) {
                open.runner.work();
                open.runner.handOver();
            }
            assertThat(view.lookup("#compare-trap-chart").getAccessibleText()).isEqualTo(SOON);
            assertThat(subtitle("#compare-trap")).as("once is enough").isEmpty();
        });
    }
}
