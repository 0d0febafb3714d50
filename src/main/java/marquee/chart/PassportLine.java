package marquee.chart;

import marquee.study.Passport;
import marquee.study.Protocol;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Where figures come from, in the line that goes into every export: data, split, folds, seed, version. */
public final class PassportLine {

    private static final int DIGITS = 8;

    private PassportLine() {
    }

    /** The line of a passport. */
    public static String of(Passport passport) {
        return of(passport.dataSha256(), passport.protocol(), passport.version());
    }

    /**
     * The line of figures.
     *
     * @param sha256 the fingerprint of the data
     * @param protocol split, folds and seed
     * @param version the version of the program
     */
    public static String of(String sha256, Protocol protocol, String version) {
        return Text.of("passport", sha256.substring(0, Math.min(DIGITS, sha256.length())), Numbers.percent(protocol.testFraction(), 0),
                protocol.folds(), Long.toString(protocol.seed()), version);
    }
}
