package marquee.core.model.cocluster;

import java.util.List;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.model.explain.Explanation;
import marquee.core.model.explain.Term;

/**
 * Fitted co-clustering: the mean of the user's group and the item's group together, plus how far the user's mean lies above that
 * of the user's group, plus the same for the item. With one of them unknown it is the mean of the other, with both the mean of all.
 */
public final class CoClustering implements Model {

    private final TrainingSet trainingSet;
    private final Groups groups;
    private final Means means;
    private final Averages averages;

    CoClustering(TrainingSet trainingSet, Groups groups, Means means, Averages averages) {
        this.trainingSet = trainingSet;
        this.groups = groups;
        this.means = means;
        this.averages = averages;
    }

    @Override
    public TrainingSet trainingSet() {
        return trainingSet;
    }

    /** The group of a user, from 0. */
    public int userGroup(int user) {
        return groups.ofUser()[user];
    }

    /** The group of an item, from 0. */
    public int itemGroup(int item) {
        return groups.ofItem()[item];
    }

    @Override
    public double rawEstimate(int user, int item) {
        if (user < 0) {
            return item < 0 ? trainingSet.globalMean() : means.ofItem()[item];
        }
        if (item < 0) {
            return means.ofUser()[user];
        }
        return averages.estimate(userGroup(user), itemGroup(item), means.ofUser()[user], means.ofItem()[item]);
    }

    @Override
    public Explanation explain(int user, int item) {
        return explain(user, item, terms(user, item));
    }

    private List<Term> terms(int user, int item) {
        if (user < 0 && item < 0) {
            return List.of(new Term(Term.Kind.MEAN, trainingSet.globalMean()));
        }
        if (user < 0 || item < 0) {
            return List.of(user < 0 ? new Term(Term.Kind.MOVIE_MEAN, means.ofItem()[item])
                    : new Term(Term.Kind.USER_MEAN, means.ofUser()[user]));
        }
        int ofUser = userGroup(user);
        int ofItem = itemGroup(item);
        return List.of(new Term(Term.Kind.GROUPS, averages.ofBoth()[ofUser][ofItem]),
                new Term(Term.Kind.USER, means.ofUser()[user] - averages.ofUsers()[ofUser]),
                new Term(Term.Kind.MOVIE, means.ofItem()[item] - averages.ofItems()[ofItem]));
    }
}
