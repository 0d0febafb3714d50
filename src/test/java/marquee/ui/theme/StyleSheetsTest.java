package marquee.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import marquee.chart.Palette;

class StyleSheetsTest {

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    @Test
    void bothThemesKnowTheSameRoles() {
        assertThat(Palette.of(true).roles()).isEqualTo(Palette.of(false).roles());
    }

    @Test
    void coloursAreNamedByRoleOutsideTheThemes() throws IOException {
        String sheet = sheet("marquee.css").replaceAll("(?s)/\\*.*?\\*/", "");

        assertThat(Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(").matcher(sheet).results().map(match -> match.group())).isEmpty();
    }

    @Test
    void everyRoleThatIsUsedExists() throws IOException {
        assertThat(Pattern.compile("-mq-([a-z0-9-]+)").matcher(sheet("marquee.css")).results().map(match -> match.group(1)).distinct())
                .allMatch(role -> Palette.of(false).roles().contains(role));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textCanBeRead(boolean dark) {
        Palette palette = Palette.of(dark);
        for (String ground : new String[] {"card", "canvas", "hover", "accent-soft", "code"}) {
            assertContrast(palette, "text", ground, TEXT);
        }
        assertContrast(palette, "text-muted", "card", TEXT);
        assertContrast(palette, "text-muted", "canvas", TEXT);
        assertContrast(palette, "accent", "card", TEXT);
        assertContrast(palette, "accent", "accent-soft", TEXT);
        assertContrast(palette, "notice-text", "notice", TEXT);
        assertContrast(palette, "tooltip-text", "tooltip", TEXT);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void barsAndLinesCanBeTold(boolean dark) {
        Palette palette = Palette.of(dark);
        for (String mark : new String[] {"chart-plain", "chart-rmse", "chart-up", "chart-down", "chart-1", "chart-2", "chart-3"}) {
            assertContrast(palette, mark, "card", SHAPE);
        }
    }

    private static void assertContrast(Palette palette, String front, String ground, double least) {
        double a = luminance(palette.rgb(front));
        double b = luminance(palette.rgb(ground));
        double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

        assertThat(contrast).as(front + " on " + ground).isGreaterThanOrEqualTo(least);
    }

    /** Relative luminance after WCAG 2.1. */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static String sheet(String name) throws IOException {
        try (var stream = StyleSheetsTest.class.getResourceAsStream("/marquee/ui/css/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
