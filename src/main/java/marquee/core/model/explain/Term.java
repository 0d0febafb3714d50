package marquee.core.model.explain;

/**
 * One step on the way to an estimate.
 *
 * @param kind what it stands for
 * @param stars what it adds, in stars
 */
public record Term(Kind kind, double stars) {

    /** What a term stands for. */
    public enum Kind {
        /** The mean of all training ratings. */
        MEAN,
        /** How far this user rates above (or below) the mean: the user bias. */
        USER,
        /** How far this movie is rated above (or below) the mean: the item bias. */
        MOVIE,
        /** How well the user's taste meets the movie: the product of their factors. */
        TASTE,
        /** What the mere choice of movies to rate says about the user's taste: the implicit term of SVD++. */
        IMPLICIT,
        /** The mean of the user's own ratings, where a model starts from it. */
        USER_MEAN,
        /** The mean of the movie's ratings, where a model starts from it. */
        MOVIE_MEAN,
        /** How far the movie is rated above the user's other movies by those who rated both. */
        COMPARISONS,
        /** The mean that the user's group gives the movie's group. */
        GROUPS,
        /** What the neighbours add; their shares are listed one by one. */
        NEIGHBOURS,
        /** What the user's own ratings add; their shares are listed one by one. */
        OWN_RATINGS,
        /** The mean of all training ratings in place of an estimate that the model cannot make. */
        STAND_IN
    }
}
