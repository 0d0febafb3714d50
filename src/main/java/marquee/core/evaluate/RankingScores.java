package marquee.core.evaluate;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How well a ranker did under one protocol.
 *
 * @param protocol what it had to put in order
 * @param options how it was judged
 * @param figures measures of rankings and, under {@link RankingProtocol#WHOLE_CATALOGUE}, of lists, with what each user contributes
 * @param coverage part of the catalogue that is recommended to anybody; empty under {@link RankingProtocol#RATED_ONLY}
 * @param usersLeftOut users of the test side without a relevant movie, of whom measures of rankings say nothing
 */
public record RankingScores(RankingProtocol protocol, RankingOptions options, Map<Measure, UserFigures> figures,
                            OptionalDouble coverage, int usersLeftOut) {

    /** Copies the map. */
    public RankingScores {
        figures = Map.copyOf(figures);
    }

    /** What each user contributes to a measure; empty if it was not measured or is not made of users. */
    public Optional<UserFigures> figures(Measure measure) {
        return Optional.ofNullable(figures.get(measure));
    }

    /** A measure over all users; empty if it was not measured or no user has anything to say. */
    public OptionalDouble value(Measure measure) {
        if (measure == Measure.COVERAGE) {
            return coverage;
        }
        UserFigures ofUsers = figures.get(measure);
        return ofUsers == null || ofUsers.users() == 0 ? OptionalDouble.empty() : OptionalDouble.of(ofUsers.value());
    }
}
