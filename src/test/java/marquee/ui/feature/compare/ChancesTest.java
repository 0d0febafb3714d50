package marquee.ui.feature.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChancesTest {

    @ParameterizedTest
    @CsvSource({
        "2000, 2000, 0, > 99.9 %",
        "1999, 2000, 0, > 99.9 %",
        "1998, 2000, 0, 99.9 %",
        "1992, 2000, 0, 99.6 %",
        "1980, 2000, 0, 99 %",
        "1000, 2000, 0, 50 %",
        "1000, 2000, 1, 50.0 %",
        "8, 2000, 0, 0.4 %",
        "2, 2000, 0, 0.1 %",
        "1, 2000, 1, < 0.1 %",
        "0, 2000, 0, < 0.1 %",
        "100, 100, 0, > 99 %",
        "0, 100, 0, < 1 %",
        "0, 20000, 0, < 0.01 %"})
    void noChanceIsWrittenAsCertain(int times, int draws, int decimals, String words) {
        assertThat(Chances.of((double) times / draws, draws, decimals).replace('\u00a0', ' ')).isEqualTo(words);
    }
}
