package marquee.core.model.factor;

import marquee.core.data.RatingLists;
import marquee.core.data.TrainingSet;

/**
 * An order for stochastic gradient descent that gives the same bits as going user by user, yet lets a processor work on
 * several ratings at once. A step reads and writes only the parameters of its own user and item, so two steps may change
 * places unless they share one. Within windows of consecutive ratings every step gets a level: one more than the highest
 * level of an earlier step with its user or item. Steps of one level share nothing; sorted by level, each still comes after
 * all that it depends on. Windows bound the distance a step may move, which keeps its parameters in the cache.
 */
final class SgdSchedule {

    private static final int WINDOW = 1 << 16;

    final int[] user;
    final int[] item;
    final double[] rating;
    /** The step after the last one of each run of steps that share nothing. */
    final int[] runEnd;

    SgdSchedule(TrainingSet trainingSet) {
        int n = trainingSet.ratings();
        user = new int[n];
        item = new int[n];
        rating = new double[n];
        Levels levels = new Levels(trainingSet);
        java.util.stream.IntStream.Builder ends = java.util.stream.IntStream.builder();
        RatingLists lists = trainingSet.byUser();
        int at = 0;
        while (at < n) {
            int end = Math.min(n, at + WINDOW);
            levels.assign(lists, at, end);
            int[] next = levels.starts(at);
            for (int entry = at; entry < end; entry++) {
                int step = next[levels.level[entry - at]]++;
                user[step] = levels.user[entry - at];
                item[step] = lists.other(entry);
                rating[step] = lists.value(entry);
            }
            for (int level = 0; level < levels.count; level++) {
                ends.add(next[level]);
            }
            at = end;
        }
        runEnd = ends.build().toArray();
    }

    /** Levels of the ratings of one window. */
    private static final class Levels {
        final int[] level = new int[WINDOW];
        final int[] user = new int[WINDOW];
        int count;
        private final int[] itemLevel;
        private int size;
        private int currentUser;

        Levels(TrainingSet trainingSet) {
            itemLevel = new int[trainingSet.items()];
        }

        void assign(RatingLists lists, int start, int end) {
            size = end - start;
            count = 0;
            for (int entry = start; entry < end; entry++) {
                itemLevel[lists.other(entry)] = 0;
            }
            int userLevel = 0;
            for (int entry = start; entry < end; entry++) {
                while (entry >= lists.end(currentUser)) {
                    currentUser++;
                    userLevel = 0;
                }
                int item = lists.other(entry);
                int own = Math.max(userLevel, itemLevel[item]);
                level[entry - start] = own;
                user[entry - start] = currentUser;
                userLevel = own + 1;
                itemLevel[item] = own + 1;
                count = Math.max(count, own + 1);
            }
        }

        /** Where each level begins when the window's steps are sorted by level, from the given step on. */
        int[] starts(int firstStep) {
            int[] starts = new int[count + 1];
            for (int k = 0; k < size; k++) {
                starts[level[k] + 1]++;
            }
            starts[0] = firstStep;
            for (int l = 0; l < count; l++) {
                starts[l + 1] += starts[l];
            }
            return starts;
        }
    }
}
