package marquee.study;

import java.util.Arrays;
import java.util.List;
import marquee.core.evaluate.Measure;
import marquee.core.evaluate.PairedBootstrap;
import marquee.core.evaluate.RankingProtocol;
import marquee.core.parallel.Workers;

/**
 * Answers: how sure is it that one contender is better than another, and where do their figures lie? Made from a comparison that is
 * done or on its way, by resampling its users.
 */
public final class CompareConfidence {

    /** As many samples as give probabilities to about two digits. */
    public static final int SAMPLES = 2_000;

    private static final double LEVEL = 0.95;

    private final Measure measure;
    private final RankingProtocol protocol;
    private final int samples;
    private final List<Contender> contenders;
    private final PairedBootstrap bootstrap;
    private final PairedBootstrap.Interval[][] differences; // of the one less the other

    private CompareConfidence(Measure measure, RankingProtocol protocol, int samples, List<Contender> contenders,
                              PairedBootstrap bootstrap, PairedBootstrap.Interval[][] differences) {
        this.measure = measure;
        this.protocol = protocol;
        this.samples = samples;
        this.contenders = contenders;
        this.bootstrap = bootstrap;
        this.differences = differences;
    }

    /**
     * How sure it is that one contender beats another; the three add up to 1.
     *
     * @param first part of the samples in which the first is better by more than what is negligible
     * @param alike part of the samples in which neither is
     * @param second part of the samples in which the second is better by more than what is negligible
     */
    public record Verdict(double first, double alike, double second) { }

    /**
     * Resamples the users of a comparison.
     *
     * @param measure any but {@link Measure#COVERAGE}, which is not made of users
     * @param protocol of a measure of rankings or lists; errors have none and ignore it
     * @param samples how many, at least 1
     * @throws IllegalArgumentException if no contender has the measure
     */
    public static CompareConfidence of(RankingComparison comparison, Measure measure, RankingProtocol protocol, int samples,
                                       Workers workers) {
        List<RankingComparison.Row> rows = comparison.rows().stream()
                .filter(row -> row.figures(measure, protocol).filter(figures -> figures.users() > 0).isPresent()).toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("Nobody's " + measure + " is made of users here");
        }
        PairedBootstrap bootstrap = PairedBootstrap.run(rows.stream().map(row -> row.figures(measure, protocol).orElseThrow()).toList(), samples,
                comparison.request().protocol().seed(), workers);
        return new CompareConfidence(measure, protocol, samples, rows.stream().map(RankingComparison.Row::contender).toList(), bootstrap,
                differences(bootstrap, rows.size(), workers));
    }

    /** All of them at once: whoever asks later is somebody who waits. */
    private static PairedBootstrap.Interval[][] differences(PairedBootstrap bootstrap, int contenders, Workers workers) {
        PairedBootstrap.Interval[][] differences = new PairedBootstrap.Interval[contenders][contenders];
        workers.forEach(contenders, first -> Arrays.setAll(differences[first], second -> bootstrap.difference(first, second, LEVEL)));
        return differences;
    }

    /** The measure. */
    public Measure measure() {
        return measure;
    }

    /** What was put in order; errors have nothing to do with it. */
    public RankingProtocol protocol() {
        return protocol;
    }

    /** How many samples were drawn. */
    public int samples() {
        return samples;
    }

    /** The contenders that have it, in the order of the comparison; they are asked for by their place in this list. */
    public List<Contender> contenders() {
        return contenders;
    }

    /** The figure of a contender with its 95 % interval. */
    public PairedBootstrap.Interval of(int contender) {
        return bootstrap.of(contender, LEVEL);
    }

    /** The figure of the first less that of the second, with its 95 % interval. */
    public PairedBootstrap.Interval difference(int first, int second) {
        return differences[first][second];
    }

    /**
     * How sure it is that the first beats the second. For a measure of which neither end is better, the higher one "wins".
     *
     * @param negligible differences up to this count as none; at least 0
     */
    public Verdict verdict(int first, int second, double negligible) {
        PairedBootstrap.Odds odds = bootstrap.odds(first, second, negligible);
        return measure.better() == Measure.Better.LOWER
                ? new Verdict(odds.secondHigher(), odds.alike(), odds.firstHigher())
                : new Verdict(odds.firstHigher(), odds.alike(), odds.secondHigher());
    }
}
