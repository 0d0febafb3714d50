package marquee.core.model.cocluster;

import marquee.core.data.RatingLists;
import marquee.core.data.TrainingSet;

/**
 * Mean ratings of groups, in stars; the mean of all ratings stands in for a group without any.
 *
 * @param ofUsers of each group of users
 * @param ofItems of each group of items
 * @param ofBoth of each group of users and each group of items
 */
record Averages(double[] ofUsers, double[] ofItems, double[][] ofBoth) {

    static Averages of(TrainingSet trainingSet, Groups groups, CoClusteringOptions options) {
        Tally[] users = Tally.several(options.userClusters());
        Tally[] items = Tally.several(options.itemClusters());
        Tally[][] both = new Tally[options.userClusters()][];
        for (int group = 0; group < both.length; group++) {
            both[group] = Tally.several(options.itemClusters());
        }
        RatingLists byUser = trainingSet.byUser();
        for (int user = 0; user < groups.ofUser().length; user++) {
            int group = groups.ofUser()[user];
            for (int entry = byUser.start(user); entry < byUser.end(user); entry++) {
                int other = groups.ofItem()[byUser.other(entry)];
                users[group].add(byUser.value(entry));
                items[other].add(byUser.value(entry));
                both[group][other].add(byUser.value(entry));
            }
        }
        double mean = trainingSet.globalMean();
        double[][] ofBoth = new double[both.length][];
        for (int group = 0; group < both.length; group++) {
            ofBoth[group] = Tally.means(both[group], mean);
        }
        return new Averages(Tally.means(users, mean), Tally.means(items, mean), ofBoth);
    }

    /** What a user and an item are expected to give, were they in these groups. */
    double estimate(int userGroup, int itemGroup, double userMean, double itemMean) {
        return ofBoth[userGroup][itemGroup] + (userMean - ofUsers[userGroup]) + (itemMean - ofItems[itemGroup]);
    }

    /** The sum and the number of ratings. */
    private static final class Tally {
        private double sum;
        private long count;

        static Tally[] several(int number) {
            Tally[] tallies = new Tally[number];
            for (int k = 0; k < number; k++) {
                tallies[k] = new Tally();
            }
            return tallies;
        }

        static double[] means(Tally[] tallies, double ofNone) {
            double[] means = new double[tallies.length];
            for (int k = 0; k < means.length; k++) {
                means[k] = tallies[k].count == 0 ? ofNone : tallies[k].sum / tallies[k].count;
            }
            return means;
        }

        void add(double rating) {
            sum += rating;
            count++;
        }
    }
}
