package marquee.core.search;

import marquee.core.evaluate.Accuracy;
import marquee.core.evaluate.CrossValidation;
import marquee.core.model.EpochObserver;
import marquee.core.model.EpochTrainer;
import marquee.core.model.Model;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;

/** Fits the longest of a group on one fold and scores each point of the group when it has had its passes. */
final class GroupRun implements EpochObserver {

    private final Passes group;
    private final FoldData data;
    private final Sink sink;
    private Workers workers;
    /** When the fit would have begun if it had never been interrupted. */
    private long fitStart;

    /** Takes what a point of the search space gave. */
    interface Sink {
        void accept(int point, CrossValidation.Fold score, Accuracy training);
    }

    GroupRun(Passes group, FoldData data, Sink sink) {
        this.group = group;
        this.data = data;
        this.sink = sink;
    }

    void run(Workers available, Progress progress) {
        workers = available;
        fitStart = System.nanoTime();
        if (group.trainer() instanceof EpochTrainer passes && group.points().size() > 1) {
            passes.train(data.trainingSet(), workers, progress.silent(), this);
        } else {
            Model model = group.trainer().train(data.trainingSet(), workers, progress.silent());
            score(group.points().get(0), model);
        }
    }

    @Override
    public boolean wants(int epoch) {
        return group.epochs().contains(epoch);
    }

    @Override
    public void see(int epoch, Model model) {
        long start = System.nanoTime();
        for (int k = 0; k < group.points().size(); k++) {
            if (group.epochs().get(k) == epoch) {
                score(group.points().get(k), model);
            }
        }
        fitStart += System.nanoTime() - start;
    }

    private void score(int point, Model model) {
        long fitted = System.nanoTime();
        Accuracy test = data.test(model, workers);
        long tested = System.nanoTime();
        sink.accept(point, new CrossValidation.Fold(test, (fitted - fitStart) / 1e9, (tested - fitted) / 1e9, model.diverged()),
                data.training(model, workers));
    }
}
