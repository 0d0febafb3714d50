package marquee.ui.feature.compare;

import java.util.Arrays;

import marquee.core.evaluate.Measure;
import marquee.core.evaluate.RankingProtocol;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** What measures and tasks are called. Pure functions. */
final class TrapWords {

    private TrapWords() {
    }

    /** What a measure is called. */
    static String name(Measure measure) {
        return Text.of("compare.measure." + measure);
    }

    /** What is put in order. */
    static String name(RankingProtocol protocol) {
        return Text.of("compare.protocol." + protocol);
    }

    /** What measures are taken of: the held-out ratings where all are errors, else what is put in order. */
    static String task(RankingProtocol protocol, Measure... measures) {
        return Arrays.stream(measures).allMatch(measure -> measure.family() == Measure.Family.ERROR) ? Text.of("compare.trap.heldOut") : name(protocol);
    }

    /** The title of an axis, with a word and an arrow at its better end. */
    static String axis(Measure measure) {
        return Text.of("compare.trap.axis." + measure.better(), name(measure));
    }

    /** An amount of a measure, with as many decimals as it takes to tell hundredths of the most apart, and its unit. */
    static String amount(Measure measure, double amount, double most) {
        int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(most)) - 1);
        String key = isInStars(measure) ? "compare.trap.amount.stars" : "compare.trap.amount";
        return Text.of(key, Numbers.decimals(amount, decimals), name(measure));
    }

    /** Whether a measure is in stars. */
    static boolean isInStars(Measure measure) {
        return measure == Measure.RMSE || measure == Measure.MAE;
    }
}
