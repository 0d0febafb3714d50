package marquee.core.evaluate;

/**
 * A ranked list of which is known what is relevant, and the measures of it. Relevance is yes or no. With hit(i) = 1 where the
 * i-th of the n movies shown is relevant, else 0, R relevant movies in all, and a list that could have K places:
 *
 * <ul>
 * <li>precision = hits / n, recall = hits / R, F1 = 2 precision recall / (precision + recall) (van Rijsbergen 1979);</li>
 * <li>NDCG = sum of hit(i) / log2(i + 1), divided by the same sum for min(K, R) hits at the top (Jarvelin and Kekalainen 2002);</li>
 * <li>average precision = sum over the hits of (hits down to i) / i, divided by min(K, R) (Manning, Raghavan and Schutze 2008,
 * section 8.4, cut off at K);</li>
 * <li>reciprocal rank = 1 / i of the first hit (Voorhees 1999); hit = whether there is any (Deshpande and Karypis 2004).</li>
 * </ul>
 *
 * <p>What has nothing to be divided by is 0: everything for an empty list or without a hit. For a user without a relevant movie
 * no measure means anything; such users are left out by {@link RankingEvaluation}.
 *
 * @param hits for each movie shown, best first, whether it is relevant
 * @param relevant how many relevant movies there are, in the list or not; at least 1
 * @param k how many places the list could have
 */
public record RankedHits(boolean[] hits, int relevant, int k) {

    private static final double LOG_2 = StrictMath.log(2);

    /** A measure of rankings for this list. */
    public double of(Measure measure) {
        return switch (measure) {
            case PRECISION -> hits.length == 0 ? 0 : (double) count() / hits.length;
            case RECALL -> (double) count() / relevant;
            case F1 -> harmonicMean(of(Measure.PRECISION), of(Measure.RECALL));
            case NDCG -> gain() / idealGain();
            case MAP -> averagePrecision();
            case MRR -> reciprocalRank();
            case HIT_RATE -> count() > 0 ? 1 : 0;
            default -> throw new IllegalArgumentException(measure + " is no measure of a ranking");
        };
    }

    private int count() {
        int count = 0;
        for (boolean hit : hits) {
            count += hit ? 1 : 0;
        }
        return count;
    }

    private static double harmonicMean(double a, double b) {
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }

    private double gain() {
        double gain = 0;
        for (int place = 0; place < hits.length; place++) {
            gain += hits[place] ? discount(place) : 0;
        }
        return gain;
    }

    private double idealGain() {
        double gain = 0;
        for (int place = 0; place < Math.min(k, relevant); place++) {
            gain += discount(place);
        }
        return gain;
    }

    private static double discount(int place) {
        return LOG_2 / StrictMath.log(place + 2);
    }

    private double averagePrecision() {
        double sum = 0;
        int found = 0;
        for (int place = 0; place < hits.length; place++) {
            if (hits[place]) {
                found++;
                sum += (double) found / (place + 1);
            }
        }
        return sum / Math.min(k, relevant);
    }

    private double reciprocalRank() {
        for (int place = 0; place < hits.length; place++) {
            if (hits[place]) {
                return 1.0 / (place + 1);
            }
        }
        return 0;
    }
}
