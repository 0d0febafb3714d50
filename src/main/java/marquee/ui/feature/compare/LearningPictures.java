package marquee.ui.feature.compare;

import java.util.List;
import java.util.Optional;

import marquee.study.LearningCurve;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Turns a learning curve into lines. Pure functions. */
final class LearningPictures {

    private LearningPictures() {
    }

    /** Training and hold-out RMSE over the passes, the best pass marked. */
    static LinesPicture of(LearningCurve curve, String name) {
        List<LearningCurve.Point> points = curve.points();
        Optional<LearningCurve.Point> best = curve.best();
        boolean falling = best.filter(point -> points.size() > 1 && points.indexOf(point) == points.size() - 1).isPresent();
        String summary = best.map(point -> Text.of(falling ? "compare.learning.summary.falling" : "compare.learning.summary", name, points.size(),
                Integer.toString(point.epoch()), Numbers.error(point.holdOut().rmse()))).orElse(Text.of("compare.learning.begun", name));
        return new LinesPicture(summary, Text.of("compare.learning.epoch"),
                points.stream().map(point -> Integer.toString(point.epoch())).toList(), Text.of("compare.rmse"),
                List.of(new LinesPicture.Line(Text.of("compare.learning.holdOut"), points.stream().map(point -> point.holdOut().rmse()).toList(), false),
                        new LinesPicture.Line(Text.of("compare.learning.training"), points.stream().map(point -> point.training().rmse()).toList(), true)),
                best.map(points::indexOf).orElse(-1), best.map(point -> Text.of(falling ? "compare.learning.falling" : "compare.learning.best", Integer.toString(point.epoch()))).orElse(""));
    }
}
