package marquee.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnitSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TicksTest {

    private final Locale locale = Locale.getDefault();
    private final NumberAxis axis = new NumberAxis();

    @BeforeEach
    void inEnglish() {
        Locale.setDefault(Locale.US);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(locale);
    }

    private String label(double unit, double value) {
        TickUnitSource units = axis.getStandardTickUnits();
        return units.getCeilingTickUnit(unit).valueToString(value);
    }

    @Test
    void writesAsManyDecimalsAsTheUnitHas() {
        Ticks.decimals(axis, 1);
        assertThat(label(1, 3)).isEqualTo("3.0");
        assertThat(label(0.5, 3.5)).isEqualTo("3.5");
        assertThat(label(0.05, 3.55)).isEqualTo("3.55");
        assertThat(label(0.001, 0.874)).isEqualTo("0.874");
        assertThat(label(0.0002, 0.8742)).isEqualTo("0.8742");
        assertThat(label(1_000, 5_000)).isEqualTo("5,000.0");
        Ticks.decimals(axis, 4);
        assertThat(label(0.02, 0.88)).isEqualTo("0.8800");
    }

    @Test
    void writesSignsAndPercent() {
        Ticks.signed(axis, 1);
        assertThat(label(0.2, -0.4)).isEqualTo("−0.4");
        assertThat(label(0.05, 0.05)).isEqualTo("+0.05");
        Ticks.percent(axis);
        assertThat(label(0.05, 0.25)).isEqualTo("25%");
        assertThat(label(0.005, 0.015)).isEqualTo("1.5%");
    }

    @Test
    void goesFromOneUnitToTheNext() {
        Ticks.decimals(axis, 0);
        TickUnitSource units = axis.getStandardTickUnits();
        assertThat(units.getLargerTickUnit(new NumberTickUnit(0.05)).getSize()).isEqualTo(0.1);
        assertThat(units.getCeilingTickUnit(new NumberTickUnit(0.03)).getSize()).isEqualTo(0.05);
        for (int power = -8; power <= 6; power++) {
            assertThat(Ticks.places(Math.pow(10, power))).isEqualTo(Math.max(0, -power));
            assertThat(Ticks.places(5 * Math.pow(10, power))).isEqualTo(Math.max(0, -power));
        }
    }
}
