package marquee.scale;

import marquee.core.csv.DatasetException;
import marquee.core.csv.DatasetReader;
import marquee.core.data.Dataset;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelSpec;
import marquee.core.split.HoldOut;
import marquee.core.split.Split;

/**
 * What benchmarks work on: the built-in data, split as in the walk-through.
 *
 * @param dataset 100,004 ratings of 671 users
 * @param split 80,003 rows to learn from and 20,001 to test on
 * @param trainingSet the rows to learn from
 */
public record WalkThrough(Dataset dataset, Split split, TrainingSet trainingSet) {

    /** The tuned SVD of the walk-through. */
    public static final String TUNED_SVD = "svd:n_epochs=30,reg_all=0.1";

    /** The k-NN of the walk-through. */
    public static final String ITEM_KNN = "knn-baseline:user_based=false,similarity=pearson_baseline";

    /** Reads and splits. */
    public static WalkThrough read() throws DatasetException {
        Dataset dataset = DatasetReader.readBuiltIn(Progress.NONE).dataset();
        Split split = HoldOut.split(dataset.ratings().size(), 0.2, 42);
        return new WalkThrough(dataset, split, TrainingSet.of(dataset.ratings(), split.train(), dataset.scale()));
    }

    /** A fitted model. */
    public Model fit(String spec, Workers workers) {
        return ModelSpec.parse(spec).trainer(42).train(trainingSet, workers, Progress.NONE);
    }
}
