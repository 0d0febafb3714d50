package marquee.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private final Locale before = Locale.getDefault(Locale.Category.FORMAT);

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.US);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.FORMAT, before);
    }

    @Test
    void everyKindHasItsDecimals() {
        assertThat(Numbers.count(100_004)).isEqualTo("100,004");
        assertThat(Numbers.rating(4.5)).isEqualTo("4.5");
        assertThat(Numbers.prediction(4.061310)).isEqualTo("4.06");
        assertThat(Numbers.error(0.8754193610)).isEqualTo("0.8754");
        assertThat(Numbers.percent(0.016437, 2)).isEqualTo("1.64\u00a0%");
        assertThat(Numbers.signed(-0.31, 2)).isEqualTo("−0.31");
        assertThat(Numbers.signed(0.62, 2)).isEqualTo("+0.62");
        assertThat(Numbers.signed(0, 4)).isEqualTo("0.0000");
        assertThat(Numbers.signed(-0.00004, 4)).isEqualTo("0.0000");
    }

    @Test
    void whatIsNoNumberIsADash() {
        assertThat(Numbers.error(Double.NaN)).isEqualTo(Numbers.NONE);
        assertThat(Numbers.percent(Double.POSITIVE_INFINITY, 1)).isEqualTo(Numbers.NONE);
        assertThat(Numbers.signed(Double.NaN, 2)).isEqualTo(Numbers.NONE);
    }

    @Test
    void timesAreShort() {
        assertThat(Numbers.duration(Duration.ofMillis(230))).isEqualTo("0.2\u00a0s");
        assertThat(Numbers.duration(Duration.ofMillis(9_970))).isEqualTo("10\u00a0s");
        assertThat(Numbers.duration(Duration.ofSeconds(200))).isEqualTo("3\u00a0min 20\u00a0s");
    }

    @Test
    void theUsersLocaleCounts() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);

        assertThat(Numbers.count(100_004)).isEqualTo("100.004");
        assertThat(Numbers.error(0.8754193610)).isEqualTo("0,8754");
        assertThat(Text.of("job.step.EPOCHS", 1_017, 2_030)).isEqualTo("epoch 1.017 of 2.030");
    }

    @Test
    void bytesHaveAUnitThatFits() {
        assertThat(Numbers.bytes(0)).isEqualTo("0\u00a0B");
        assertThat(Numbers.bytes(999)).isEqualTo("999\u00a0B");
        assertThat(Numbers.bytes(50_000)).isEqualTo("50\u00a0kB");
        assertThat(Numbers.bytes(999_600)).isEqualTo("1.0\u00a0MB");
        assertThat(Numbers.bytes(239_000_000)).isEqualTo("239\u00a0MB");
        assertThat(Numbers.bytes(1_430_000_000L)).isEqualTo("1.4\u00a0GB");
    }
}
