package marquee.core.model.knn;

import java.util.Arrays;
import java.util.List;
import marquee.core.data.RatingLists;
import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.model.baseline.Baselines;
import marquee.core.model.explain.Explanation;
import marquee.core.parallel.Workers;

/**
 * A fitted k-NN model. With x the side that is compared (users or items) and y the other one, the neighbours of (x, y) are
 * the k most similar x' that have a rating for y; those with a positive similarity enter the sums, most similar first.
 */
public final class KnnModel implements Model {

    private final KnnOptions options;
    private final TrainingSet trainingSet;
    private final Baselines baselines;
    private final Similarities similarities;
    private final Deviations deviations;
    private final boolean userBased;
    private final RatingLists ratingsOfY;
    private final int places;

    KnnModel(KnnOptions options, TrainingSet trainingSet, Baselines baselines, Similarities similarities) {
        this.options = options;
        this.trainingSet = trainingSet;
        this.baselines = baselines;
        this.similarities = similarities;
        this.deviations = Deviations.of(options, trainingSet, baselines);
        this.userBased = options.similarity().userBased();
        this.ratingsOfY = userBased ? trainingSet.byItem() : trainingSet.byUser();
        this.places = Math.min(options.k(), longest(ratingsOfY));
    }

    /** No y has more neighbours than ratings, so a large k needs no more places than that. */
    private static int longest(RatingLists lists) {
        int longest = 0;
        for (int y = 0; y < lists.lists(); y++) {
            longest = Math.max(longest, lists.count(y));
        }
        return longest;
    }

    @Override
    public TrainingSet trainingSet() {
        return trainingSet;
    }

    /** The options that the model was fitted with. */
    public KnnOptions options() {
        return options;
    }

    /** The similarities between users or items. */
    public Similarities similarities() {
        return similarities;
    }

    @Override
    public double rawEstimate(int user, int item) {
        if (user < 0 || item < 0) {
            return estimateUnknown(user, item);
        }
        int x = userBased ? user : item;
        int y = userBased ? item : user;
        return estimate(x, y, neighbourhood(x, y));
    }

    private Neighbourhood neighbourhood(int x, int y) {
        Neighbourhood neighbourhood = new Neighbourhood(places);
        for (int entry = ratingsOfY.start(y); entry < ratingsOfY.end(y); entry++) {
            double similarity = similarities.between(x, ratingsOfY.other(entry));
            if (similarity > 0) {
                neighbourhood.offer(similarity, entry);
            }
        }
        return neighbourhood;
    }

    @Override
    public Explanation explain(int user, int item) {
        if (user < 0 || item < 0) {
            return explain(user, item, options.variant() == KnnOptions.Variant.BASELINE
                    ? baselines.terms(user, item) : List.of());
        }
        int x = userBased ? user : item;
        int y = userBased ? item : user;
        return new KnnExplanation(this, deviations, ratingsOfY).of(x, y, neighbourhood(x, y));
    }

    @Override
    public double[] itemSimilarities(int item) {
        return userBased ? new double[0] : similarities.row(item);
    }

    @Override
    public double[] userSimilarities(int user) {
        return userBased ? similarities.row(user) : new double[0];
    }

    @Override
    public double[] rawEstimates(int user, Workers workers) {
        boolean[] all = new boolean[trainingSet.items()];
        Arrays.fill(all, true);
        return rawEstimates(user, all, workers);
    }

    /** What a user rated has the most neighbours, so that leaving it out saves most of the work for those who rated much. */
    @Override
    public double[] rawEstimates(int user, boolean[] wanted, Workers workers) {
        double[] estimates = new double[trainingSet.items()];
        if (user < 0) {
            Arrays.setAll(estimates, item -> estimateUnknown(user, item));
            return estimates;
        }
        double[] similarTo = userBased ? similarities.row(user) : null;
        int[] entryOf = userBased ? null : entriesOf(user);
        workers.forEach(estimates.length, () -> new Neighbourhood(places), (neighbourhood, item) -> {
            if (wanted[item]) {
                estimates[item] = userBased ? estimate(user, item, similarTo, neighbourhood)
                        : estimate(item, user, entryOf, neighbourhood);
            }
        });
        return estimates;
    }

    @Override
    public double[] rawEstimates(Ratings ratings, int[] rows, Workers workers) {
        double[] estimates = new double[rows.length];
        int[] xs = new int[rows.length];
        int[] ys = new int[rows.length];
        int[] rowsOf = new int[similarities.count() + 1];
        for (int k = 0; k < rows.length; k++) {
            int user = trainingSet.user(ratings.userId(rows[k]));
            int item = trainingSet.item(ratings.movieId(rows[k]));
            if (user < 0 || item < 0) {
                estimates[k] = estimateUnknown(user, item);
                xs[k] = -1;
            } else {
                xs[k] = userBased ? user : item;
                ys[k] = userBased ? item : user;
                rowsOf[xs[k] + 1]++;
            }
        }
        for (int x = 0; x < similarities.count(); x++) {
            rowsOf[x + 1] += rowsOf[x];
        }
        int[] grouped = new int[rowsOf[similarities.count()]];
        int[] next = rowsOf.clone();
        for (int k = 0; k < rows.length; k++) {
            if (xs[k] >= 0) {
                grouped[next[xs[k]]++] = k;
            }
        }
        workers.forEach(similarities.count(), () -> new Batch(similarities.count(), places), (batch, x) -> {
            if (rowsOf[x] == rowsOf[x + 1]) {
                return;
            }
            similarities.scatter(x, batch.similarTo);
            for (int k = rowsOf[x]; k < rowsOf[x + 1]; k++) {
                estimates[grouped[k]] = estimate(x, ys[grouped[k]], batch.similarTo, batch.neighbourhood);
            }
            for (int k = 0; k < similarities.neighbours(x); k++) {
                batch.similarTo[similarities.neighbour(x, k)] = 0;
            }
            batch.similarTo[x] = 0;
        });
        return estimates;
    }

    /** For each x' its entry in the list of y plus one; 0 where y has no rating of it. */
    private int[] entriesOf(int y) {
        int[] entryOf = new int[similarities.count()];
        for (int entry = ratingsOfY.end(y) - 1; entry >= ratingsOfY.start(y); entry--) {
            entryOf[ratingsOfY.other(entry)] = entry + 1;
        }
        return entryOf;
    }

    private double estimate(int x, int y, double[] similarTo, Neighbourhood neighbourhood) {
        neighbourhood.clear();
        for (int entry = ratingsOfY.start(y); entry < ratingsOfY.end(y); entry++) {
            double similarity = similarTo[ratingsOfY.other(entry)];
            if (similarity > 0) {
                neighbourhood.offer(similarity, entry);
            }
        }
        return estimate(x, y, neighbourhood);
    }

    private double estimate(int x, int y, int[] entryOf, Neighbourhood neighbourhood) {
        neighbourhood.clear();
        if (entryOf[x] > 0) {
            neighbourhood.offer(1, entryOf[x] - 1);
        }
        for (int k = 0; k < similarities.neighbours(x); k++) {
            int entry = entryOf[similarities.neighbour(x, k)];
            if (entry > 0) {
                neighbourhood.offer(similarities.value(x, k), entry - 1);
            }
        }
        return estimate(x, y, neighbourhood);
    }

    private double estimate(int x, int y, Neighbourhood neighbourhood) {
        double start = deviations.start(x, y);
        if (neighbourhood.size() < options.minK()) {
            return start;
        }
        double weighted = 0;
        double weights = 0;
        for (int place = 0; place < neighbourhood.size(); place++) {
            int entry = neighbourhood.entry(place);
            double similarity = neighbourhood.similarity(place);
            weights += similarity;
            weighted += deviations.weighted(similarity, ratingsOfY.other(entry), y, ratingsOfY.value(entry));
        }
        double average = weighted / weights * deviations.unit(x);
        return Double.isNaN(start) ? average : start + average;
    }

    private double estimateUnknown(int user, int item) {
        return options.variant() == KnnOptions.Variant.BASELINE ? baselines.of(user, item) : Double.NaN;
    }

    /** What a thread needs to estimate many rows. */
    private static final class Batch {
        final double[] similarTo;
        final Neighbourhood neighbourhood;

        Batch(int count, int places) {
            similarTo = new double[count];
            neighbourhood = new Neighbourhood(places);
        }
    }
}
