package marquee.core.recommend;

import marquee.core.model.factor.Svd;
import marquee.core.model.factor.SvdOptions;

/**
 * The items of a frozen SVD as a least-squares problem sees them: (1, q_i) for an item, in units in which the regularisation of
 * every unknown is 1. What the model lacks or does not know is 0.
 */
final class FrozenItems {

    private final Svd model;
    private final double biasScale;
    private final double factorScale;

    /** For a user with so many ratings. */
    FrozenItems(Svd model, int ratings) {
        this.model = model;
        SvdOptions options = model.options();
        biasScale = options.biased()
                ? scale(ratings * options.regularization().bu(), options.learningRate().bu() * options.epochs()) : 0;
        factorScale = scale(ratings * options.regularization().pu(), options.learningRate().pu() * options.epochs());
    }

    /** One over the root of a regularisation; 0 if nothing is ever learned. */
    private static double scale(double regularization, double time) {
        return time == 0 ? 0 : 1 / Math.sqrt(regularization + 1 / time);
    }

    /** The number of unknowns. */
    int unknowns() {
        return model.factors().length() + 1;
    }

    /** The row of an inner item id, or of an unknown item, -1. */
    double[] row(int item) {
        double[] row = new double[unknowns()];
        row[0] = biasScale;
        for (int k = 0; item >= 0 && k < model.factors().length(); k++) {
            row[k + 1] = model.factors().ofItem(item, k) * factorScale;
        }
        return row;
    }

    /** The bias and the factors of a user from a solution of the problem. */
    double[] user(double[] solution) {
        double[] user = solution.clone();
        user[0] *= biasScale;
        for (int k = 1; k < user.length; k++) {
            user[k] *= factorScale;
        }
        return user;
    }

    /** What the model expects of an item before it knows anything about the user. */
    double withoutUser(int item) {
        if (!model.biased()) {
            return 0;
        }
        return model.trainingSet().globalMean() + (item < 0 ? 0 : model.itemBias(item));
    }
}
