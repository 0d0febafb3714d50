package marquee.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;

import javafx.scene.Scene;
import javafx.scene.layout.Region;

import marquee.testing.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PageScrollTest {

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    @Test
    void keepsNoPictureOfWhatIsInSightAndIsAsWideAsItsPlace() {
        Region content = new Region();
        PageScroll page = Toolkit.call(() -> {
            content.setPrefSize(100, 2_000);
            PageScroll made = new PageScroll(content);
            new Scene(made, 400, 300);
            made.applyCss();
            made.layout();
            return made;
        });

        assertThat(Toolkit.call(() -> page.lookup(".viewport").isCache())).isFalse();
        assertThat(content.getWidth()).isGreaterThan(370);
    }
}
