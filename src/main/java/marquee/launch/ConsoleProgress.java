package marquee.launch;

import java.io.PrintWriter;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import marquee.ui.text.Text;

/** Writes a line for each finished fit. */
final class ConsoleProgress implements Progress {

    private final PrintWriter errors;

    ConsoleProgress(PrintWriter errors) {
        this.errors = errors;
    }

    @Override
    public void report(Step step) {
        if (step.what() == Step.Unit.FOLDS) {
            errors.println(Text.of("launch.report.fits", step.done(), step.total()));
        } else if (step.what() == Step.Unit.POINTS) {
            errors.println(Text.of("launch.report.points", step.done(), step.total()));
        }
    }
}
