package marquee.core.model.factor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.model.explain.Explanation;
import marquee.core.model.explain.Term;
import marquee.core.parallel.Workers;

/**
 * A fitted model of the form mu + b_u + b_i + p_u . q_i, with whatever of user and item is known. Without mean and biases it
 * is p_u . q_i, and impossible unless both are known.
 */
public abstract class FactorModel implements Model {

    private final TrainingSet trainingSet;
    private final Biases biases;
    private final Factors factors;

    /** Takes over the parameters; biases may be null, for a model without mean and biases. */
    FactorModel(TrainingSet trainingSet, Biases biases, Factors factors) {
        this.trainingSet = trainingSet;
        this.biases = biases;
        this.factors = factors;
    }

    @Override
    public final TrainingSet trainingSet() {
        return trainingSet;
    }

    /** Whether mean and biases are part of the model. */
    public final boolean biased() {
        return biases != null;
    }

    /** How far a known user rates above the mean, in stars; 0 in a model without biases. */
    public final double userBias(int user) {
        return biased() ? biases.user()[user] : 0;
    }

    /** How far a known item is rated above the mean, in stars; 0 in a model without biases. */
    public final double itemBias(int item) {
        return biased() ? biases.item()[item] : 0;
    }

    /** The factor vectors. */
    public final Factors factors() {
        return factors;
    }

    @Override
    public final double rawEstimate(int user, int item) {
        return estimate(user, item, user < 0 || item < 0 ? 0 : factors.dot(user, item));
    }

    @Override
    public final double[] rawEstimates(int user, Workers workers) {
        double[] estimates = user < 0 ? new double[trainingSet.items()] : factors.dots(user);
        Arrays.setAll(estimates, item -> estimate(user, item, estimates[item]));
        return estimates;
    }

    private double estimate(int user, int item, double dot) {
        boolean known = user >= 0 && item >= 0;
        if (!biased()) {
            return known ? dot : Double.NaN;
        }
        double estimate = trainingSet.globalMean();
        if (user >= 0) {
            estimate += biases.user()[user];
        }
        if (item >= 0) {
            estimate += biases.item()[item];
        }
        return known ? estimate + dot : estimate;
    }

    @Override
    public final Explanation explain(int user, int item) {
        List<Term> terms = new ArrayList<>();
        if (biased()) {
            terms.add(new Term(Term.Kind.MEAN, trainingSet.globalMean()));
            if (user >= 0) {
                terms.add(new Term(Term.Kind.USER, userBias(user)));
            }
            if (item >= 0) {
                terms.add(new Term(Term.Kind.MOVIE, itemBias(item)));
            }
        }
        if (user >= 0 && item >= 0) {
            terms.addAll(tasteTerms(user, item));
        }
        return explain(user, item, terms);
    }

    /** What the product of the factors stands for, for a known user and item. */
    List<Term> tasteTerms(int user, int item) {
        return List.of(new Term(Term.Kind.TASTE, factors.dot(user, item)));
    }

    @Override
    public final boolean diverged() {
        return !factors.areFinite() || biased() && !biases.areFinite();
    }

    @Override
    public final double[] itemSimilarities(int item) {
        return factors.itemCosines(item);
    }

    @Override
    public final double[] userSimilarities(int user) {
        return factors.userCosines(user);
    }

    /**
     * How far users rate above the mean, and items are rated above it, by inner id.
     *
     * @param user biases of users, in stars
     * @param item biases of items, in stars
     */
    record Biases(double[] user, double[] item) {

        boolean areFinite() {
            return Arrays.stream(user).allMatch(Double::isFinite) && Arrays.stream(item).allMatch(Double::isFinite);
        }
    }
}
