package marquee.core.model.cocluster;

import marquee.core.data.RatingLists;
import marquee.core.data.TrainingSet;
import marquee.core.model.EpochFit;
import marquee.core.progress.Progress;
import marquee.core.random.RandomState;

/**
 * Groups that are formed anew in rounds: with the averages of the round's beginning, first every user and then every item goes
 * to the group with the smallest squared error over its ratings, the first of equals. The users' groups to begin with are
 * drawn at random, then the items'.
 */
final class CoClusteringFit implements EpochFit<CoClustering> {

    private final CoClusteringOptions options;
    private final TrainingSet trainingSet;
    private final RatingLists byItem;
    private final Means means;
    private final Groups groups;

    CoClusteringFit(CoClusteringOptions options, TrainingSet trainingSet, RandomState random) {
        this.options = options;
        this.trainingSet = trainingSet;
        byItem = trainingSet.byUser().transposed(trainingSet.items());
        means = Means.of(trainingSet.byUser(), byItem);
        int[] ofUser = random.randint(options.userClusters(), trainingSet.users());
        groups = new Groups(ofUser, random.randint(options.itemClusters(), trainingSet.items()));
    }

    private Averages averages() {
        return Averages.of(trainingSet, groups, options);
    }

    @Override
    public double epoch(Progress progress) {
        Averages averages = averages();
        double[] errors = new double[options.userClusters()];
        double squares = 0;
        for (int user = 0; user < groups.ofUser().length; user++) {
            progress.stopIfCancelled();
            for (int group = 0; group < errors.length; group++) {
                errors[group] = squaresOfUser(user, group, averages);
            }
            groups.ofUser()[user] = smallest(errors);
            squares += errors[groups.ofUser()[user]];
        }
        double[] itemErrors = new double[options.itemClusters()];
        for (int item = 0; item < groups.ofItem().length; item++) {
            progress.stopIfCancelled();
            for (int group = 0; group < itemErrors.length; group++) {
                itemErrors[group] = squaresOfItem(item, group, averages);
            }
            groups.ofItem()[item] = smallest(itemErrors);
        }
        return squares;
    }

    private double squaresOfUser(int user, int group, Averages averages) {
        RatingLists byUser = trainingSet.byUser();
        double squares = 0;
        for (int entry = byUser.start(user); entry < byUser.end(user); entry++) {
            int item = byUser.other(entry);
            double error = byUser.value(entry)
                    - averages.estimate(group, groups.ofItem()[item], means.ofUser()[user], means.ofItem()[item]);
            squares += error * error;
        }
        return squares;
    }

    private double squaresOfItem(int item, int group, Averages averages) {
        double squares = 0;
        for (int entry = byItem.start(item); entry < byItem.end(item); entry++) {
            int user = byItem.other(entry);
            double error = byItem.value(entry)
                    - averages.estimate(groups.ofUser()[user], group, means.ofUser()[user], means.ofItem()[item]);
            squares += error * error;
        }
        return squares;
    }

    private static int smallest(double[] errors) {
        int smallest = 0;
        for (int group = 1; group < errors.length; group++) {
            if (errors[group] < errors[smallest]) {
                smallest = group;
            }
        }
        return smallest;
    }

    @Override
    public CoClustering model() {
        return new CoClustering(trainingSet, groups.copy(), means, averages());
    }

    @Override
    public CoClustering snapshot() {
        return model();
    }
}
