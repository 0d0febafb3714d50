package marquee.ui.feature.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.study.OnboardUser.Star;
import marquee.study.Protocol;
import marquee.study.RecommendForUser;
import marquee.testing.ImmediateRunner;
import marquee.testing.Release;
import marquee.testing.Toolkit;
import marquee.ui.job.Jobs;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.store.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TasteBarTest {

    @TempDir
    private Path home;

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    /** Counted in frames and not in time: with work that takes none, the frame that a star makes due shows the five of that star. */
    @Test
    void theFrameAfterAStarShowsItsFive() {
        Session session = new Session();
        session.open(OpenData.of(Release.OF_2016.dataset()));
        TasteViewModel model = new TasteViewModel(session, new Jobs(new ImmediateRunner(), (what, failure) -> {
            throw new AssertionError(what, failure);
        }), Settings.load(home));
        model.prepare(new RecommendForUser(Release.OF_2016.dataset()));
        session.recommendWith(FittedModel.fit(Release.OF_2016.dataset(), LineUp.TUNED_SVD, Protocol.WALK_THROUGH, FittedModel.Side.TRAINING,
                Workers.sequential(), Progress.NONE));
        List<List<String>> frames = new ArrayList<>();
        Stage stage = Toolkit.call(() -> {
            Scene scene = new Scene(new TasteBar(model), 264, 500);
            Stage shown = new Stage();
            shown.setScene(scene);
            shown.show();
            model.begin(List.of(new Star(1, 5)));
            return shown;
        });
        Toolkit.await("the first five are there", () -> five(stage).size() == 5);
        List<String> before = Toolkit.call(() -> five(stage));

        Toolkit.run(() -> {
            stage.getScene().addPostLayoutPulseListener(() -> frames.add(five(stage)));
            model.show(List.of(new Star(1, 5), new Star(2571, 0.5), new Star(296, 0.5), new Star(593, 5)));
        });
        Toolkit.await("a frame has passed", () -> !frames.isEmpty());

        assertThat(frames.get(0)).hasSize(5).isNotEqualTo(before).isEqualTo(Toolkit.call(() -> five(stage)));
        assertThat(frames.get(0)).as("those that the model has").isEqualTo(model.lines().stream()
                .map(line -> line.rank() + ". " + line.film().title() + " " + line.words()).toList());
        Toolkit.run(stage::hide);
    }

    /** The rows that have their place. */
    private static List<String> five(Stage stage) {
        return IntStream.rangeClosed(1, 5).mapToObj(rank -> stage.getScene().lookup("#onboarding-taste-" + rank))
                .filter(row -> row instanceof Region region && region.getHeight() > 0).map(row -> row.getAccessibleText()).toList();
    }
}
