package marquee.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import marquee.study.Passport;
import marquee.study.Protocol;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/**
 * Where figures come from, in the line that goes into every export: data, split, folds, seed, version. What was asked of them
 * stands before it.
 */
public final class PassportLine {

    private static final int DIGITS = 8;

    private PassportLine() {
    }

    /** The line of a passport. */
    public static String of(Passport passport) {
        return of(passport.dataSha256(), passport.protocol(), passport.version());
    }

    /** The line of figures in which neither split nor seed had a part: data, version. */
    public static String ofData(Passport passport) {
        return Text.of("passport.data", shortened(passport.dataSha256()), passport.version());
    }

    /** What figures are about and what was asked, and behind it where they come from; what is blank is left out. */
    public static String after(List<String> asked, String line) {
        return Stream.concat(asked.stream(), Stream.of(line)).filter(words -> !words.isBlank()).collect(Collectors.joining(" · "));
    }

    /**
     * The line of figures.
     *
     * @param sha256 the fingerprint of the data
     * @param protocol split, folds and seed
     * @param version the version of the program
     */
    public static String of(String sha256, Protocol protocol, String version) {
        return Text.of("passport", shortened(sha256), Numbers.percent(protocol.testFraction(), 0),
                protocol.folds(), Long.toString(protocol.seed()), version);
    }

    private static String shortened(String sha256) {
        return sha256.substring(0, Math.min(DIGITS, sha256.length()));
    }
}
