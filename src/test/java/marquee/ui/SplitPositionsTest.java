package marquee.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import marquee.testing.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dividers of the whole window: what was dragged or moved by keys is there again in the next window. */
class SplitPositionsTest {

    @TempDir
    private Path home;

    private OpenedWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private void open() throws TimeoutException {
        window = new OpenedWindow(home);
        Toolkit.run(() -> {
            window.stage().setWidth(1280);
            window.stage().setHeight(800);
        });
    }

    private void again() throws TimeoutException {
        window.close();
        open();
    }

    private void tab(String tab) {
        Toolkit.run(() -> window.wiring().session().showTab(tab));
    }

    /** Waits for the divider of a tab, which cannot be moved before both of its sides are there. */
    private Node divider(String query) {
        Toolkit.await(query + " can be moved", () -> {
            Node divider = window.stage().getScene().lookup(query);
            return divider != null && !divider.isDisabled() && divider.getLayoutX() > 0;
        });
        Toolkit.run(() -> {
            window.stage().getScene().getRoot().applyCss();
            window.stage().getScene().getRoot().layout();
        });
        return window.node(query);
    }

    private double width(String query) {
        return Toolkit.call(() -> ((Region) window.stage().getScene().lookup(query)).getWidth());
    }

    private void key(Node divider, KeyCode code) {
        Toolkit.run(divider::requestFocus);
        window.robot().push(code);
        Toolkit.run(() -> window.stage().getScene().getRoot().layout());
    }

    private void meetAUser() {
        Toolkit.run(() -> window.wiring().session().chooseUser(509));
        tab("pick");
        Toolkit.await("both lists are there", () -> window.stage().getScene().lookup("#pick-recommended") != null);
    }

    private void rate() {
        tab("onboarding");
        Toolkit.await("the wizard can begin", () -> window.stage().getScene().lookup("#onboarding-start") != null
                && !window.stage().getScene().lookup("#onboarding-start").isDisabled());
        Toolkit.run(((Button) window.node("#onboarding-start"))::fire);
        Toolkit.await("the page is there", () -> window.stage().getScene().lookup("#onboarding-taste") != null);
    }

    @Test
    void whatWasDraggedIsThereAgain() throws TimeoutException {
        open();
        tab("compare");
        window.robot().drag(divider("#compare-divider"), MouseButton.PRIMARY).dropBy(17, 0);
        double lineUp = width(".compare-left");
        assertThat(lineUp).isEqualTo(276 + 17);
        meetAUser();
        window.robot().drag(divider("#pick-divider"), MouseButton.PRIMARY).dropBy(60, 0);
        double users = width("#pick-users");
        window.robot().drag(divider("#pick-divider-lists"), MouseButton.PRIMARY).dropBy(-30, 0);
        double rated = width("#pick-rated");
        rate();
        window.robot().drag(divider("#onboarding-divider"), MouseButton.PRIMARY).dropBy(-80, 0);
        double taste = width("#onboarding-taste");

        again();

        tab("compare");
        divider("#compare-divider");
        assertThat(width(".compare-left")).isEqualTo(lineUp);
        meetAUser();
        divider("#pick-divider-lists");
        assertThat(width("#pick-users")).isEqualTo(users);
        assertThat(width("#pick-rated")).isCloseTo(rated, offset(1.0)).isLessThan(width("#pick-recommended") - 40);
        rate();
        divider("#onboarding-divider");
        assertThat(width("#onboarding-taste")).isEqualTo(taste).isGreaterThan(330);
    }

    @Test
    void whatWasMovedByKeysIsThereAgainUntilItIsPutBack() throws TimeoutException {
        open();
        tab("compare");
        key(divider("#compare-divider"), KeyCode.RIGHT);
        assertThat(width(".compare-left")).isEqualTo(276 + 16);

        again();

        tab("compare");
        Node divider = divider("#compare-divider");
        assertThat(width(".compare-left")).isEqualTo(276 + 16);
        key(divider, KeyCode.DELETE);
        again();
        tab("compare");
        divider("#compare-divider");
        assertThat(width(".compare-left")).isEqualTo(276);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-300", "1e9", "\"wide\"", "[7]"})
    void aDamagedPlaceIsTheUsualOne(String damaged) throws IOException, TimeoutException {
        Files.writeString(home.resolve("settings.json"), "{\"compare.split\": " + damaged + ", \"onboarding.split\": " + damaged
                + ", \"pick.split\": " + damaged + ", \"pick.split.lists\": " + damaged + "}");
        open();
        tab("compare");
        divider("#compare-divider");
        assertThat(width(".compare-left")).isEqualTo(276);
        meetAUser();
        divider("#pick-divider-lists");
        assertThat(width("#pick-users")).isEqualTo(252);
        assertThat(width("#pick-rated")).isCloseTo(width("#pick-recommended"), offset(1.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOME", "END"})
    void asFarAsTheyGoNothingIsCut(KeyCode end) throws TimeoutException {
        open();
        tab("compare");
        Toolkit.await("the line-up is there", () -> window.stage().getScene().lookup("#compare-run") != null);
        key(divider("#compare-divider"), end);
        assertThat(width(".compare-left")).isGreaterThanOrEqualTo(252);
        assertThat(width("#compare-sections")).isGreaterThanOrEqualTo(920);
        assertThat(Toolkit.call(() -> cut("#compare"))).isEmpty();
        meetAUser();
        key(divider("#pick-divider-lists"), end);
        assertThat(width("#pick-rated")).isGreaterThanOrEqualTo(372);
        assertThat(width("#pick-recommended")).isGreaterThanOrEqualTo(372);
        assertThat(Toolkit.call(() -> cut("#pick"))).isEmpty();
        key(divider("#pick-divider"), end);
        assertThat(width("#pick-users")).isGreaterThanOrEqualTo(252);
        assertThat(width("#pick-page")).isGreaterThanOrEqualTo(640);
        assertThat(Toolkit.call(() -> cut("#pick"))).isEmpty();
        rate();
        key(divider("#onboarding-divider"), end);
        assertThat(width("#onboarding-taste")).isGreaterThanOrEqualTo(264);
        assertThat(width("#onboarding-scroll")).isGreaterThanOrEqualTo(680);
        assertThat(Toolkit.call(() -> cut("#onboarding"))).isEmpty();
    }

    /** The words of a tab of which only a part is shown. */
    private List<String> cut(String tab) {
        window.stage().getScene().getRoot().applyCss();
        window.stage().getScene().getRoot().layout();
        List<String> cut = new ArrayList<>();
        for (Node node : ((Parent) window.stage().getScene().lookup(tab)).lookupAll(".text")) {
            if (node instanceof Text text && node.getParent() instanceof Labeled words && words.getText() != null && isShown(words) && words.getWidth() > 0
                    && !text.getText().equals(words.getText())) {
                cut.add(words.getText() + " as " + text.getText());
            }
        }
        return cut;
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
