package marquee.study;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import marquee.core.data.Dataset;
import marquee.core.evaluate.Accuracy;
import marquee.core.split.Split;

/** Answers: who or what is behind the error of a group? */
public final class GroupMembers {

    private final Dataset dataset;
    private final Split split;
    private final ErrorGroups groups;

    /**
     * A user or a movie.
     *
     * @param id the id in the data
     * @param ratings how many of the group's held-out ratings are theirs
     * @param accuracy how far a model's estimates of those are from the truth
     */
    public record Member(int id, int ratings, Accuracy accuracy) { }

    /** Prepares the groups of a split of a data set. */
    public GroupMembers(Dataset dataset, Split split) {
        this.dataset = dataset;
        this.split = split;
        this.groups = new ErrorGroups(dataset, split);
    }

    /** The groups. */
    public ErrorGroups groups() {
        return groups;
    }

    /**
     * The users of a group by activity, the movies of any other, those with most ratings first.
     *
     * @param estimates a model's estimates of the test side, in the order of the split
     */
    public List<Member> of(ErrorGroups.Group group, double[] estimates) {
        IntUnaryOperator idOf = group.dimension() == ErrorGroups.Dimension.USER_ACTIVITY
                ? place -> dataset.ratings().userId(split.test()[place]) : place -> dataset.ratings().movieId(split.test()[place]);
        Map<Integer, IntStream.Builder> placesOf = new LinkedHashMap<>();
        for (int place : group.places()) {
            placesOf.computeIfAbsent(idOf.applyAsInt(place), id -> IntStream.builder()).add(place);
        }
        return placesOf.entrySet().stream().map(entry -> member(entry.getKey(), group, entry.getValue().build().toArray(), estimates))
                .sorted(Comparator.comparingInt(Member::ratings).reversed().thenComparingInt(Member::id)).toList();
    }

    private Member member(int id, ErrorGroups.Group group, int[] places, double[] estimates) {
        ErrorGroups.Group own = new ErrorGroups.Group(group.dimension(), group.genre(), group.low(), group.high(), places);
        return new Member(id, places.length, groups.accuracy(own, estimates));
    }
}
