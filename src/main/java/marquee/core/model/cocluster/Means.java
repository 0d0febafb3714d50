package marquee.core.model.cocluster;

import marquee.core.data.RatingLists;

/**
 * Mean ratings, in stars.
 *
 * @param ofUser of each user
 * @param ofItem of each item
 */
record Means(double[] ofUser, double[] ofItem) {

    static Means of(RatingLists byUser, RatingLists byItem) {
        return new Means(ofEach(byUser), ofEach(byItem));
    }

    private static double[] ofEach(RatingLists lists) {
        double[] means = new double[lists.lists()];
        for (int x = 0; x < means.length; x++) {
            for (int entry = lists.start(x); entry < lists.end(x); entry++) {
                means[x] += lists.value(entry);
            }
            means[x] /= lists.count(x);
        }
        return means;
    }
}
