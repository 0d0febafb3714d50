package marquee.ui.feature.onboarding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import marquee.core.model.explain.Explanation;
import marquee.core.model.explain.Term;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/**
 * How a model comes to its prediction, in one line with two decimals: everyone, you, the film, your taste, and what they make
 * together. The figures on the line add up as they stand there: each is its term rounded down or up, whichever makes that so.
 */
final class SumLine {

    private static final int CENTS = 100;
    private static final double NOTHING = 1e-12;

    private SumLine() {
    }

    /** The line; empty for a model that cannot name its terms. */
    static String words(Explanation explanation) {
        List<Term> terms = explanation.terms();
        if (terms.isEmpty()) {
            return "";
        }
        double[] parts = IntStream.rangeClosed(0, terms.size())
                .mapToDouble(k -> k < terms.size() ? terms.get(k).stars() : explanation.clipping()).toArray();
        double[] rounded = rounded(parts, explanation.estimate());
        String sum = IntStream.range(0, parts.length).filter(k -> k < terms.size() || Math.abs(parts[k]) > NOTHING)
                .mapToObj(k -> Text.of("onboarding.sum." + (k < terms.size() ? terms.get(k).kind().name() : "CLIPPING"),
                        k == 0 ? Numbers.prediction(rounded[k]) : Numbers.signed(rounded[k], 2)))
                .collect(Collectors.joining(" "));
        return Text.of("onboarding.sum", sum, Numbers.prediction(explanation.estimate()));
    }

    /** Parts rounded to two decimals so that they add up to the total rounded to two decimals (largest remainders first). */
    static double[] rounded(double[] parts, double total) {
        long left = new BigDecimal(total).setScale(2, RoundingMode.HALF_EVEN).movePointRight(2).longValueExact();
        long[] cents = new long[parts.length];
        for (int k = 0; k < parts.length; k++) {
            cents[k] = (long) Math.floor(parts[k] * CENTS);
            left -= cents[k];
        }
        IntStream.range(0, parts.length).boxed()
                .sorted(Comparator.comparingDouble((Integer k) -> parts[k] * CENTS - Math.floor(parts[k] * CENTS)).reversed())
                .limit(Math.max(0, left)).forEach(k -> cents[k]++);
        return IntStream.range(0, parts.length).mapToDouble(k -> (double) cents[k] / CENTS).toArray();
    }
}
