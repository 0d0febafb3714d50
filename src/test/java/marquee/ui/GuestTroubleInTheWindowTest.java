package marquee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

import marquee.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** That the guests are not what they were is told whatever tab the window opens on. */
class GuestTroubleInTheWindowTest {

    @TempDir
    private Path home;

    @Test
    void aDamagedFileIsToldOnTheFirstTabUntilItIsPutAway() throws IOException, TimeoutException {
        Files.writeString(home.resolve("guests.txt"), "damaged");
        try (OpenedWindow window = new OpenedWindow(home)) {
            Toolkit.await("it is told", () -> window.stage().getScene().lookup("#notices .label") != null);

            assertThat(window.wiring().session().tabProperty().get()).isNotEqualTo("onboarding");
            assertThat(window.words("#notices .label")).contains("guests was damaged").contains("guests.txt.corrupt-");
            window.fire("#notice-close");
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(window.node("#notices .label")).isNull();
        }
    }
}
