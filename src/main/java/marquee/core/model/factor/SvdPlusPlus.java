package marquee.core.model.factor;

import java.util.List;
import marquee.core.data.TrainingSet;
import marquee.core.model.explain.Term;

/**
 * A fitted SVD++: mu + b_u + b_i + q_i . (p_u + sum of y_j / sqrt(|I_u|) over the movies j that the user rated). The factors
 * of a user are the whole bracket.
 */
public final class SvdPlusPlus extends FactorModel {

    private final SvdPlusPlusOptions options;
    private final double[][] explicit;

    /** Takes over the parameters; explicit are the vectors p_u alone. */
    SvdPlusPlus(SvdPlusPlusOptions options, TrainingSet trainingSet, Biases biases, Factors factors, double[][] explicit) {
        super(trainingSet, biases, factors);
        this.options = options;
        this.explicit = explicit;
    }

    /** The options that the model was fitted with. */
    public SvdPlusPlusOptions options() {
        return options;
    }

    @Override
    List<Term> tasteTerms(int user, int item) {
        double taste = factors().dot(explicit[user], item);
        return List.of(new Term(Term.Kind.TASTE, taste), new Term(Term.Kind.IMPLICIT, factors().dot(user, item) - taste));
    }
}
