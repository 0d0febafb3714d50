package marquee.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import marquee.core.data.Dataset;
import marquee.core.evaluate.CrossValidation;
import marquee.core.evaluate.Evaluation;
import marquee.core.model.Trainer;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import marquee.core.registry.ModelSpec;
import marquee.core.split.Split;

/** Answers: which of these models is best, by how much? Cross-validation on the training side, hold-out where asked for. */
public final class CompareModels {

    private final Request request;
    private final Progress progress;
    private final Consumer<Comparison> soFar;
    private final CrossValidation.Fold[][] folds;
    private final Comparison.HoldOutResult[] holdOuts;
    private final long start = System.nanoTime();
    private int done;

    private CompareModels(Request request, Progress progress, Consumer<Comparison> soFar) {
        this.request = request;
        this.progress = progress;
        this.soFar = soFar;
        int models = request.lineUp().models().size();
        folds = new CrossValidation.Fold[models][request.protocol().folds()];
        holdOuts = new Comparison.HoldOutResult[models];
    }

    /**
     * What to compare.
     *
     * @param dataset the ratings
     * @param lineUp the models
     * @param protocol split, folds and seed
     * @param onHoldOut the models that are tested on the held-out ratings too
     */
    public record Request(Dataset dataset, LineUp lineUp, Protocol protocol, Set<ModelSpec> onHoldOut) {

        /** Copies the set. */
        public Request {
            onHoldOut = Set.copyOf(onHoldOut);
        }

        /** The walk-through: four models, the final one tested on the hold-out. */
        public static Request walkThrough(Dataset dataset) {
            return new Request(dataset, LineUp.WALK_THROUGH, Protocol.WALK_THROUGH, Set.of(LineUp.WALK_THROUGH.finalModel()));
        }

        /** The number of fits that the comparison takes. */
        public int fits() {
            return lineUp.models().size() * protocol.folds()
                    + (int) lineUp.models().stream().filter(onHoldOut::contains).count();
        }
    }

    /**
     * Compares. If the progress asks to stop, what is done by then is returned, marked as not complete.
     *
     * @param soFar is given the comparison as it grows, after each fold; may be called from any thread, one call at a time
     */
    public static Comparison run(Request request, Workers workers, Progress progress, Consumer<Comparison> soFar) {
        return new CompareModels(request, progress, soFar).run(workers);
    }

    private Comparison run(Workers workers) {
        Split holdOut = request.protocol().holdOut(request.dataset());
        List<Split> splits = request.protocol().folds(holdOut);
        List<Runnable> tasks = new ArrayList<>();
        List<ModelSpec> models = request.lineUp().models();
        for (int m = 0; m < models.size(); m++) {
            int model = m;
            Trainer trainer = models.get(model).trainer(request.protocol().seed());
            for (int f = 0; f < splits.size(); f++) {
                int fold = f;
                tasks.add(() -> {
                    CrossValidation.Fold result = CrossValidation.Fold.run(trainer, request.dataset().ratings(),
                            request.dataset().scale(), splits.get(fold), workers, progress.silent());
                    finished(() -> folds[model][fold] = result);
                });
            }
            if (request.onHoldOut().contains(models.get(model))) {
                tasks.add(() -> {
                    Comparison.HoldOutResult result = testOnce(trainer, holdOut, workers);
                    finished(() -> holdOuts[model] = result);
                });
            }
        }
        try {
            workers.forEach(tasks.size(), task -> {
                progress.stopIfCancelled();
                tasks.get(task).run();
            });
        } catch (CancellationException stopped) {
            return snapshot();
        }
        return snapshot();
    }

    private Comparison.HoldOutResult testOnce(Trainer trainer, Split holdOut, Workers workers) {
        Evaluation evaluation = Evaluation.run(trainer, request.dataset().ratings(), request.dataset().scale(), holdOut,
                workers, progress.silent());
        return new Comparison.HoldOutResult(evaluation.accuracy(), evaluation.fitSeconds(), evaluation.testSeconds(),
                evaluation.estimates(), evaluation.model().diverged());
    }

    private synchronized void finished(Runnable keep) {
        keep.run();
        done++;
        progress.report(Step.of(Step.Unit.FOLDS, done, request.fits()));
        soFar.accept(snapshot());
    }

    private synchronized Comparison snapshot() {
        List<Comparison.Row> rows = new ArrayList<>();
        for (int model = 0; model < folds.length; model++) {
            rows.add(new Comparison.Row(request.lineUp().models().get(model),
                    Arrays.stream(folds[model]).filter(Objects::nonNull).toList(), Optional.ofNullable(holdOuts[model])));
        }
        return new Comparison(request, Passport.of(request.dataset(), request.protocol()), rows, done == request.fits(),
                (System.nanoTime() - start) / 1e9);
    }
}
