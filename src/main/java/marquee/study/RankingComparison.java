package marquee.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import marquee.core.evaluate.Measure;
import marquee.core.evaluate.RankingProtocol;
import marquee.core.evaluate.RankingScores;
import marquee.core.evaluate.UserFigures;

/**
 * Contenders side by side, as far as they are done.
 *
 * @param request what was asked for
 * @param passport where the figures come from
 * @param rows the contenders that are done: models in the order of the request, then the yardsticks
 * @param complete whether all are there
 * @param seconds time since the start
 */
public record RankingComparison(RankModels.Request request, Passport passport, List<Row> rows, boolean complete,
                                double seconds) {

    /** Copies the rows. */
    public RankingComparison {
        rows = List.copyOf(rows);
    }

    /**
     * One contender, tested on the hold-out.
     *
     * @param contender who
     * @param errors the measures of errors with what each user contributes; empty for a yardstick, which expects no stars
     * @param rankings the rankings by protocol
     * @param estimates one estimate per held-out row in the order of the split; empty for a yardstick
     * @param fitSeconds time to fit
     */
    public record Row(Contender contender, Map<Measure, UserFigures> errors, Map<RankingProtocol, RankingScores> rankings,
                      double[] estimates, double fitSeconds) {

        /** Copies the maps. */
        public Row {
            errors = Map.copyOf(errors);
            rankings = Map.copyOf(rankings);
        }

        /**
         * What each user contributes to a measure; empty if it was not measured or is not made of users.
         *
         * @param protocol of a measure of rankings or lists; errors have none and ignore it
         */
        public Optional<UserFigures> figures(Measure measure, RankingProtocol protocol) {
            return measure.family() == Measure.Family.ERROR ? Optional.ofNullable(errors.get(measure))
                    : Optional.ofNullable(rankings.get(protocol)).flatMap(scores -> scores.figures(measure));
        }

        /** A measure over all users; empty if it was not measured or no user has anything to say. */
        public OptionalDouble value(Measure measure, RankingProtocol protocol) {
            if (measure == Measure.COVERAGE) {
                return rankings.containsKey(protocol) ? rankings.get(protocol).coverage() : OptionalDouble.empty();
            }
            return figures(measure, protocol).filter(figures -> figures.users() > 0)
                    .map(figures -> OptionalDouble.of(figures.value())).orElse(OptionalDouble.empty());
        }
    }
}
