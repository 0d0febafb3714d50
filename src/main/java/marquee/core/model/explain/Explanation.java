package marquee.core.model.explain;

import java.util.Comparator;
import java.util.List;

/**
 * How a model comes to an estimate. Whatever the model: the {@link #terms()}, if there are any, add up to {@link #raw()} within
 * 1e-9, and what brings that into the rating scale is said separately by {@link #clipping()}. Nothing is ever NaN.
 */
public sealed interface Explanation {

    /** What there was to go by. */
    Basis basis();

    /** The steps to the raw estimate, in the order of the model's formula; empty if the model cannot name any. */
    List<Term> terms();

    /** The estimate before it is brought into the rating scale; where it is impossible, the mean that stands in for it. */
    double raw();

    /** The estimate as it is shown, inside the rating scale. */
    double estimate();

    /** What bringing the estimate into the rating scale adds: 0 unless the raw estimate lies outside. */
    default double clipping() {
        return estimate() - raw();
    }

    /** The single ratings behind the estimate, in the order of the model's sum; empty if the model cannot name any. */
    default List<Contribution> contributions() {
        return List.of();
    }

    /** Whether the model could make no estimate, so that the mean of its training ratings stands in. */
    default boolean standIn() {
        return !terms().isEmpty() && terms().get(0).kind() == Term.Kind.STAND_IN;
    }

    /** The ratings behind the estimate from the one that speaks most for the movie to the one that speaks most against it. */
    default List<Contribution> fromForToAgainst() {
        return contributions().stream().sorted(Comparator.comparingDouble(Contribution::share).reversed()).toList();
    }

    /** An explanation for an estimate that a model cannot make. */
    static Explanation standIn(Basis basis, double mean, double estimate) {
        return new OfTerms(basis, List.of(new Term(Term.Kind.STAND_IN, mean)), mean, estimate);
    }

    /**
     * A sum of terms.
     *
     * @param basis what there was to go by
     * @param terms the terms
     * @param raw their sum, the estimate before clipping
     * @param estimate the estimate inside the rating scale
     */
    record OfTerms(Basis basis, List<Term> terms, double raw, double estimate) implements Explanation {
        /** Copies the terms. */
        public OfTerms {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A start and the neighbours' shares: the shares add up to the term {@link Term.Kind#NEIGHBOURS}.
     *
     * @param basis what there was to go by
     * @param side who the neighbours are
     * @param terms where the model starts from, then what all neighbours add
     * @param contributions the neighbours, most similar first
     * @param raw the estimate before clipping
     * @param estimate the estimate inside the rating scale
     */
    record OfNeighbours(Basis basis, Side side, List<Term> terms, List<Contribution> contributions, double raw,
                        double estimate) implements Explanation {

        /** Who the neighbours are. */
        public enum Side {
            /** Alike users: each contribution is what another user gave to this movie. */
            USERS,
            /** Alike movies: each contribution is what this user gave to another movie. */
            MOVIES
        }

        /** Copies the lists. */
        public OfNeighbours {
            terms = List.copyOf(terms);
            contributions = List.copyOf(contributions);
        }
    }

    /**
     * A start and the shares of the user's own ratings: the shares add up to the term {@link Term.Kind#OWN_RATINGS}.
     *
     * @param basis what there was to go by
     * @param terms where the model starts from, then what all own ratings add
     * @param contributions the user's ratings in the order in which they were given
     * @param raw the estimate before clipping
     * @param estimate the estimate inside the rating scale
     */
    record OfOwnRatings(Basis basis, List<Term> terms, List<Contribution> contributions, double raw, double estimate)
            implements Explanation {
        /** Copies the lists. */
        public OfOwnRatings {
            terms = List.copyOf(terms);
            contributions = List.copyOf(contributions);
        }
    }

    /**
     * No explanation: the model makes an estimate, but its way there is not a sum that would mean anything to a person.
     *
     * @param basis what there was to go by
     * @param raw the estimate before clipping
     * @param estimate the estimate inside the rating scale
     */
    record Unexplained(Basis basis, double raw, double estimate) implements Explanation {
        @Override
        public List<Term> terms() {
            return List.of();
        }
    }
}
