package marquee.core.search;

import marquee.core.data.TrainingSet;
import marquee.core.evaluate.Accuracy;
import marquee.core.model.Model;
import marquee.core.parallel.Workers;
import marquee.core.split.Split;

/** One fold: its training set, made at first use and shared by all points, and what models are scored against. */
final class FoldData {

    private final FoldPlan plan;
    private final Split split;
    private TrainingSet trainingSet;

    FoldData(FoldPlan plan, int fold) {
        this.plan = plan;
        this.split = plan.splits().get(fold);
    }

    synchronized TrainingSet trainingSet() {
        if (trainingSet == null) {
            trainingSet = TrainingSet.of(plan.ratings(), split.train(), plan.scale());
        }
        return trainingSet;
    }

    /** How far a model is from the ratings of the test side. */
    Accuracy test(Model model, Workers workers) {
        return accuracy(model, split.test(), workers);
    }

    /** How far a model is from the ratings of the training side, or null if that is not asked for. */
    Accuracy training(Model model, Workers workers) {
        return plan.scoreTraining() ? accuracy(model, split.train(), workers) : null;
    }

    private Accuracy accuracy(Model model, int[] rows, Workers workers) {
        double[] truth = new double[rows.length];
        for (int k = 0; k < rows.length; k++) {
            truth[k] = plan.ratings().value(rows[k]);
        }
        return Accuracy.of(truth, model.estimates(plan.ratings(), rows, workers));
    }
}
