package marquee.ui.feature.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

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

    @Test
    void theQuestionKeepsItsLineWhileTheBarHasWords() {
        Toolkit.run(() -> {
            new Scene(new Pane(view));
            layOut(1_400);
            Region question = (Region) view.lookup("#compare-trap-up").getParent();
            double beside = 1_400 - ((Region) question.getParent()).getWidth();
            double line = question.getChildrenUnmodifiable().stream().mapToDouble(part -> part.prefWidth(-1) + 8).sum();
            double enough = beside + line + 8 + 160; // the bar and its button, not its words
            layOut(enough);
            assertThat(lines()).hasSize(1);
            trap.run();
            open.runner.work();
            layOut(enough);
            assertThat(view.lookup("#compare-trap-cancel")).isNotNull();
            assertThat(lines()).as("while it runs").hasSize(1);
            layOut(enough - line / 2);
            assertThat(lines()).as("where there is no room").hasSizeGreaterThan(1);
            open.runner.settle();
        });
    }

    private void layOut(double width) {
        view.resize(width, 1_200);
        for (int time = 0; time < 3; time++) {
            view.applyCss();
            view.layout();
        }
    }

    private Set<Double> lines() {
        return Stream.of("up", "across", "protocol").map(choice -> view.lookup("#compare-trap-" + choice))
                .map(choice -> choice.localToScene(choice.getLayoutBounds()).getCenterY()).collect(Collectors.toSet());
    }
}
