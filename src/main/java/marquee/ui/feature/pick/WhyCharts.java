package marquee.ui.feature.pick;

import java.util.List;

import org.jfree.chart.JFreeChart;

import marquee.chart.ChartLook;
import marquee.chart.TableText;
import marquee.chart.Waterfall;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** The steps to a prediction as a chart, in words and as a table. Pure functions. */
final class WhyCharts {

    private static final int DETAILS = 4;

    private WhyCharts() {
    }

    /** The steps as a waterfall. */
    static JFreeChart waterfall(List<WhyStep> steps, ChartLook look) {
        return new Waterfall(steps.stream().map(step -> new Waterfall.Step(Waterfall.Role.valueOf(step.role().name()), step.name(),
                step.from(), step.to(), shown(step), Text.of("why.tip", step.name(), exact(step), step.words()))).toList())
                .chart(look);
    }

    /** The steps in one line: 3.54 everyone's mean, +0.62 this film, = 4.06. */
    static String line(List<WhyStep> steps) {
        StringBuilder line = new StringBuilder();
        for (WhyStep step : steps) {
            line.append(switch (step.role()) {
                case START -> Text.of("why.line.start", shown(step), step.name());
                case STEP -> Text.of("why.line.step", shown(step), step.name());
                case RESULT -> Text.of("why.line.result", shown(step));
            });
        }
        return line.toString();
    }

    /** The steps with all digits. */
    static TableText table(List<WhyStep> steps) {
        return new TableText(List.of("step", "stars", "from", "to"), steps.stream().map(step -> List.of(step.name(),
                Double.toString(step.stars()), Double.toString(step.from()), Double.toString(step.to()))).toList());
    }

    /** What stands on a bar. Levels are rounded and not steps, so that what is shown adds up to what is shown. */
    private static String shown(WhyStep step) {
        double rounded = (Math.round(100 * step.to()) - Math.round(100 * step.from())) / 100.0;
        return step.role() == WhyStep.Role.STEP ? Numbers.signed(rounded, 2) : Numbers.decimals(step.to(), 2);
    }

    private static String exact(WhyStep step) {
        return step.role() == WhyStep.Role.STEP ? Numbers.signed(step.stars(), DETAILS) : Numbers.decimals(step.to(), DETAILS);
    }
}
