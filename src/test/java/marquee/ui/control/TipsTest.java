package marquee.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;

import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;

import marquee.testing.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TipsTest {

    private final Label label = new Label("short");
    private String words = "all of it";

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    private void enter() {
        Event.fireEvent(label, new MouseEvent(MouseEvent.MOUSE_ENTERED, 1, 1, 1, 1, null, 0,
                false, false, false, false, false, false, false, false, false, false, null));
    }

    @Test
    void saysWhatIsTrueWhenThePointerComesAndNothingBefore() {
        Toolkit.run(() -> {
            Tips.on(label, () -> words);
            assertThat(label.getTooltip()).isNull();

            enter();
            assertThat(label.getTooltip().getText()).isEqualTo("all of it");

            words = "something else";
            enter();
            assertThat(label.getTooltip().getText()).isEqualTo("something else");

            words = "";
            enter();
            assertThat(label.getTooltip()).isNull();
        });
    }
}
