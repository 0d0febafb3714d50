package marquee.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartLookTest {

    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    @Test
    void theFontOfChartsIsTheBundledOneAndItsFiguresAreAllEquallyWide() {
        ChartLook look = new ChartLook(false, 1);
        for (Font font : new Font[] {look.labelFont(), look.valueFont()}) {
            assertThat(font.getFamily()).isEqualTo("Inter Tabular"); // an unknown font would be called Dialog
            assertThat(font.getStringBounds("1111", PLAIN).getWidth()).isEqualTo(font.getStringBounds("8080", PLAIN).getWidth());
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 12", "1.15, 14", "1.5, 18", "0.9, 11"})
    void textOfChartsFollowsTheSizeOfTextInWholePoints(double scale, float size) {
        assertThat(new ChartLook(false, scale).labelFont().getSize2D()).isEqualTo(size);
    }
}
