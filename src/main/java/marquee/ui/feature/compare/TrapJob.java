package marquee.ui.feature.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import marquee.core.evaluate.Measure;
import marquee.core.evaluate.PairedBootstrap;
import marquee.core.evaluate.RankingProtocol;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.study.CompareConfidence;
import marquee.study.RankModels;
import marquee.study.RankingComparison;

/**
 * Rankings of the models, computed away from the window.
 *
 * @param request what to rank
 */
record TrapJob(RankModels.Request request) {

    /** Ranks; {@code soFar} takes the comparison as it grows. */
    RankingComparison run(Workers workers, Progress progress, Consumer<RankingComparison> soFar) {
        return RankModels.run(request, workers, progress, soFar);
    }

    /**
     * Two measures of the contenders with their intervals.
     *
     * @param comparison the contenders
     * @param across the measure of the horizontal axis
     * @param up the measure of the vertical axis
     * @param protocol of measures of rankings and lists
     */
    record Look(RankingComparison comparison, Measure across, Measure up, RankingProtocol protocol) {

        /**
         * What came of it.
         *
         * @param points one per contender, in the order of the comparison
         * @param confidence how sure differences in the vertical measure are; null where that is not made of users
         * @param verdict whether the lowest error goes with the best lists; empty while the comparison is not complete
         */
        record Answer(List<Point> points, CompareConfidence confidence, Optional<TrapVerdict> verdict) { }

        /**
         * A contender.
         *
         * @param row who
         * @param across where it lies; null where it has no such figure
         * @param up where it lies; null where it has no such figure
         */
        record Point(RankingComparison.Row row, PairedBootstrap.Interval across, PairedBootstrap.Interval up) { }

        Answer run(Workers workers) {
            CompareConfidence horizontal = confidence(across, workers);
            CompareConfidence vertical = up == across ? horizontal : confidence(up, workers);
            List<Point> points = new ArrayList<>();
            for (RankingComparison.Row row : comparison.rows()) {
                points.add(new Point(row, interval(row, across, horizontal), interval(row, up, vertical)));
            }
            return new Answer(points, vertical, TrapVerdict.of(comparison, across, up, workers));
        }

        private CompareConfidence confidence(Measure measure, Workers workers) {
            boolean anybody = comparison.rows().stream().anyMatch(row -> row.figures(measure, protocol).filter(figures -> figures.users() > 0).isPresent());
            return anybody ? CompareConfidence.of(comparison, measure, protocol, CompareConfidence.SAMPLES, workers) : null;
        }

        private PairedBootstrap.Interval interval(RankingComparison.Row row, Measure measure, CompareConfidence confidence) {
            int place = confidence == null ? -1 : confidence.contenders().indexOf(row.contender());
            if (place >= 0) {
                return confidence.of(place);
            }
            OptionalDouble value = row.value(measure, protocol);
            return value.isPresent() ? new PairedBootstrap.Interval(value.getAsDouble(), value.getAsDouble(), value.getAsDouble()) : null;
        }
    }
}
