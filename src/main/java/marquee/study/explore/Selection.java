package marquee.study.explore;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which ratings are looked at. Within a question the choices are alternatives; the questions together narrow down. An empty
 * choice leaves everything in.
 *
 * @param genres movies of any of these genres
 * @param stars ratings of any of these values
 * @param period ratings given in this time; those without a time are then left out
 * @param groups users of any of these groups
 */
public record Selection(SortedSet<String> genres, SortedSet<Double> stars, Optional<Period> period, Set<UserGroup> groups) {

    /** Everything. */
    public static final Selection ALL = new Selection(new TreeSet<>(), new TreeSet<>(), Optional.empty(), Set.of());

    /** Copies the sets. */
    public Selection {
        genres = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(genres));
        stars = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(stars));
        groups = groups.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(groups));
    }

    /** Whether nothing is left out. */
    public boolean isAll() {
        return genres.isEmpty() && stars.isEmpty() && period.isEmpty() && groups.isEmpty();
    }

    /** This selection with a genre put in or, if it was in, taken out. */
    public Selection toggle(String genre) {
        SortedSet<String> changed = new TreeSet<>(genres);
        if (!changed.remove(genre)) {
            changed.add(genre);
        }
        return new Selection(changed, stars, period, groups);
    }

    /** This selection with a rating put in or, if it was in, taken out. */
    public Selection toggle(double star) {
        SortedSet<Double> changed = new TreeSet<>(stars);
        if (!changed.remove(star)) {
            changed.add(star);
        }
        return withStars(changed);
    }

    /** This selection with a group put in or, if it was in, taken out. */
    public Selection toggle(UserGroup group) {
        EnumSet<UserGroup> changed = EnumSet.noneOf(UserGroup.class);
        changed.addAll(groups);
        if (!changed.remove(group)) {
            changed.add(group);
        }
        return new Selection(genres, stars, period, changed);
    }

    /** This selection with other ratings. */
    public Selection withStars(SortedSet<Double> others) {
        return new Selection(genres, others, period, groups);
    }

    /** This selection with another period, or with none. */
    public Selection withPeriod(Optional<Period> other) {
        return new Selection(genres, stars, other, groups);
    }
}
