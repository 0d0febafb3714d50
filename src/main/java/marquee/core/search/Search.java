package marquee.core.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import marquee.core.evaluate.Accuracy;
import marquee.core.evaluate.CrossValidation;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import marquee.core.registry.ModelSpec;

/**
 * Scores every point of a search space on the same folds. Points and folds run side by side, and no figure depends on the number
 * of threads.
 */
public final class Search {

    private final List<ModelSpec> points;
    private final FoldPlan plan;
    private final Progress progress;
    private final Consumer<PointScore> finished;
    private final PointScore[] scores;
    private final CrossValidation.Fold[][] folds;
    private final Accuracy[][] training;
    private int done;

    private Search(SearchSpace space, FoldPlan plan, Progress progress, Consumer<PointScore> finished) {
        this.points = space.points();
        this.plan = plan;
        this.progress = progress;
        this.finished = finished;
        scores = new PointScore[points.size()];
        folds = new CrossValidation.Fold[points.size()][plan.splits().size()];
        training = new Accuracy[points.size()][plan.splits().size()];
    }

    /**
     * Searches. If the progress asks to stop, the points that are done by then are returned.
     *
     * @param kept points that an earlier search with the same plan has scored; they are taken over. Others are left out
     * @param finished is given each point as it is finished, in no promised order, one call at a time, from any thread
     */
    public static SearchResult run(SearchSpace space, FoldPlan plan, List<PointScore> kept, Workers workers, Progress progress,
                                   Consumer<PointScore> finished) {
        Search search = new Search(space, plan, progress, finished);
        search.takeOver(kept);
        return search.run(workers);
    }

    private void takeOver(List<PointScore> kept) {
        for (PointScore score : kept) {
            int place = points.indexOf(score.point());
            boolean fits = score.folds().folds().size() == plan.splits().size()
                    && (!plan.scoreTraining() || score.training().size() == plan.splits().size());
            if (place >= 0 && fits && scores[place] == null) {
                scores[place] = score;
                done++;
            }
        }
    }

    private SearchResult run(Workers workers) {
        List<Passes> groups = Passes.group(points, plan.seed(), place -> scores[place] == null);
        FoldData[] data = new FoldData[plan.splits().size()];
        Arrays.setAll(data, fold -> new FoldData(plan, fold));
        List<Runnable> tasks = new ArrayList<>();
        for (Passes group : groups) {
            for (int f = 0; f < data.length; f++) {
                int fold = f;
                tasks.add(() -> new GroupRun(group, data[fold], (point, score, trainingScore) ->
                        keep(point, fold, score, trainingScore)).run(workers, progress));
            }
        }
        try {
            workers.forEach(tasks.size(), task -> {
                progress.stopIfCancelled();
                tasks.get(task).run();
            });
        } catch (CancellationException stopped) {
            // what is done is returned
        }
        return result();
    }

    private synchronized void keep(int point, int fold, CrossValidation.Fold score, Accuracy trainingScore) {
        folds[point][fold] = score;
        training[point][fold] = trainingScore;
        if (Arrays.stream(folds[point]).allMatch(Objects::nonNull)) {
            scores[point] = new PointScore(points.get(point), new CrossValidation(Arrays.asList(folds[point])),
                    plan.scoreTraining() ? Arrays.asList(training[point]) : List.of());
            done++;
            finished.accept(scores[point]);
            progress.report(Step.of(Step.Unit.POINTS, done, scores.length));
        }
    }

    private synchronized SearchResult result() {
        return new SearchResult(Arrays.stream(scores).filter(Objects::nonNull).toList(), done == scores.length);
    }
}
