package marquee.ui.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;

import javafx.css.PseudoClass;

import marquee.testing.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EvidenceBadgeTest {

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    @Test
    void hasTheWordsAndTheColourOfTheLastNumberOnly() {
        EvidenceBadge badge = Toolkit.call(EvidenceBadge::new);
        Toolkit.run(() -> badge.show(143));
        assertThat(badge.getText()).isEqualTo("solid: 143 ratings");
        assertThat(badge.getPseudoClassStates()).containsExactly(PseudoClass.getPseudoClass("solid"));
        Toolkit.run(() -> badge.show(3));

        assertThat(badge.getText()).isEqualTo("thin: 3");
        assertThat(badge.getPseudoClassStates()).containsExactly(PseudoClass.getPseudoClass("thin"));
    }
}
