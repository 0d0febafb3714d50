package marquee.core.model.bayes;

import java.util.Arrays;
import java.util.List;
import marquee.core.data.RatingScale;
import marquee.core.data.TrainingSet;
import marquee.core.model.Interval;
import marquee.core.model.IntervalModel;
import marquee.core.model.explain.Explanation;
import marquee.core.model.explain.Term;

/**
 * Fitted Bayesian matrix factorisation: up to 40 credible draws of all parameters. An estimate is the mean of what the draws
 * expect; an interval also minds how far they disagree and how exactly the user rates. A stranger is somebody drawn from the
 * population, so nothing is impossible. Takes 8 bytes for each factor of an item and 4 for each of a user in every draw.
 */
public final class BayesianModel implements IntervalModel {

    private static final int HALVINGS = 30;

    private final BayesianOptions options;
    private final TrainingSet trainingSet;
    private final Draw[] draws;

    BayesianModel(BayesianOptions options, TrainingSet trainingSet, List<Draw> draws) {
        this.options = options;
        this.trainingSet = trainingSet;
        this.draws = draws.toArray(Draw[]::new);
    }

    @Override
    public TrainingSet trainingSet() {
        return trainingSet;
    }

    /** The options that the model was fitted with. */
    public BayesianOptions options() {
        return options;
    }

    @Override
    public double rawEstimate(int user, int item) {
        int a = expectedUser(user);
        int b = expectedItem(item);
        double sum = 0;
        for (Draw draw : draws) {
            float[] items = draw.expectedItems();
            sum += draw.userBias(a) + draw.itemBias(b, items) + draw.taste(a, b, items);
        }
        return trainingSet.globalMean() + sum / draws.length;
    }

    private int expectedUser(int user) {
        return user < 0 ? trainingSet.users() : user;
    }

    private int expectedItem(int item) {
        return item < 0 ? trainingSet.items() : item;
    }

    @Override
    public Interval interval(int user, int item, double probability) {
        Interval.requireProbability(probability);
        int a = user < 0 ? trainingSet.users() + 1 : user;
        int b = item < 0 ? trainingSet.items() + 1 : item;
        double[] centres = new double[draws.length];
        double[] sharpness = new double[draws.length];
        for (int k = 0; k < draws.length; k++) {
            Draw draw = draws[k];
            centres[k] = trainingSet.globalMean() + draw.userBias(a) + draw.itemBias(b, draw.items()) + draw.taste(a, b, draw.items());
            sharpness[k] = Math.sqrt(draw.exactness()[expectedUser(user)]);
        }
        double outside = (1 - probability) / 2;
        return new Interval(quantile(centres, sharpness, outside), quantile(centres, sharpness, 1 - outside), probability);
    }

    /** The place in the rating scale below which a rating lies with a probability, found by halving. */
    private double quantile(double[] centres, double[] sharpness, double probability) {
        RatingScale scale = trainingSet.scale();
        if (below(scale.low(), centres, sharpness) >= probability) {
            return scale.low();
        }
        if (below(scale.high(), centres, sharpness) <= probability) {
            return scale.high();
        }
        double low = scale.low();
        double high = scale.high();
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (below(middle, centres, sharpness) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double below(double stars, double[] centres, double[] sharpness) {
        double sum = 0;
        for (int k = 0; k < centres.length; k++) {
            sum += NormalCurve.below((stars - centres[k]) * sharpness[k]);
        }
        return sum / centres.length;
    }

    /** The mean, what the draws expect on average of the user and of the movie, and how the two match. */
    @Override
    public Explanation explain(int user, int item) {
        int a = expectedUser(user);
        int b = expectedItem(item);
        double ofUser = 0;
        double ofItem = 0;
        double taste = 0;
        for (Draw draw : draws) {
            ofUser += draw.userBias(a);
            ofItem += draw.itemBias(b, draw.expectedItems());
            taste += draw.taste(a, b, draw.expectedItems());
        }
        return explain(user, item, List.of(new Term(Term.Kind.MEAN, trainingSet.globalMean()),
                new Term(Term.Kind.USER, ofUser / draws.length), new Term(Term.Kind.MOVIE, ofItem / draws.length),
                new Term(Term.Kind.TASTE, taste / draws.length)));
    }

    /** The mean over the draws of the cosines between the items' factors; a single draw may turn and mirror them as it likes. */
    @Override
    public double[] itemSimilarities(int item) {
        double[] similarities = new double[trainingSet.items()];
        for (Draw draw : draws) {
            draw.addCosines(draw.items(), item, similarities);
        }
        Arrays.setAll(similarities, other -> similarities[other] / draws.length);
        return similarities;
    }

    /** The mean over the draws of the cosines between the users' factors. */
    @Override
    public double[] userSimilarities(int user) {
        double[] similarities = new double[trainingSet.users()];
        for (Draw draw : draws) {
            draw.addCosines(draw.users(), user, similarities);
        }
        Arrays.setAll(similarities, other -> similarities[other] / draws.length);
        return similarities;
    }
}
