package marquee.study.explore;

/**
 * A part of the matrix.
 *
 * @param firstUser the place of its first row
 * @param users how many rows, at least 0
 * @param firstMovie the place of its first column
 * @param movies how many columns, at least 0
 */
public record MatrixWindow(int firstUser, int users, int firstMovie, int movies) {

    /** Checks that nothing is negative. */
    public MatrixWindow {
        if (firstUser < 0 || users < 0 || firstMovie < 0 || movies < 0) {
            throw new IllegalArgumentException("A window of the matrix has no negative side: " + firstUser + ", " + users + ", "
                    + firstMovie + ", " + movies);
        }
    }

    /** The number of pairs of a user and a movie. */
    public long pairs() {
        return (long) users * movies;
    }

    /** Whether every pair of another window is one of this. */
    public boolean covers(MatrixWindow other) {
        return firstUser <= other.firstUser && other.firstUser + other.users <= firstUser + users
                && firstMovie <= other.firstMovie && other.firstMovie + other.movies <= firstMovie + movies;
    }
}
