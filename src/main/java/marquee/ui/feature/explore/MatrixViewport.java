package marquee.ui.feature.explore;

import marquee.study.explore.MatrixWindow;

/**
 * The part of the matrix that is in sight, in users and movies, which need not be whole ones.
 *
 * @param firstMovie the left edge
 * @param firstUser the upper edge
 * @param movies the width
 * @param users the height
 */
record MatrixViewport(double firstMovie, double firstUser, double movies, double users) {

    /** The whole of a matrix. */
    static MatrixViewport whole(int movies, int users) {
        return new MatrixViewport(0, 0, movies, users);
    }

    /** This part moved, and kept inside a matrix. */
    MatrixViewport moved(double byMovies, double byUsers, MatrixViewport whole) {
        return new MatrixViewport(Math.max(0, Math.min(whole.movies - movies, firstMovie + byMovies)),
                Math.max(0, Math.min(whole.users - users, firstUser + byUsers)), movies, users);
    }

    /**
     * This part made smaller or larger around a point that stays where it is.
     *
     * @param factor above 1 to see less and larger
     * @param movie the point, in movies
     * @param user the point, in users
     * @param smallest the least that may be in sight; its place does not matter
     */
    MatrixViewport zoomed(double factor, double movie, double user, MatrixViewport smallest, MatrixViewport whole) {
        double width = Math.max(Math.min(smallest.movies, whole.movies), Math.min(whole.movies, movies / factor));
        double height = Math.max(Math.min(smallest.users, whole.users), Math.min(whole.users, users / factor));
        double left = movie - (movie - firstMovie) * width / movies;
        double top = user - (user - firstUser) * height / users;
        return new MatrixViewport(left, top, width, height).moved(0, 0, whole);
    }

    /** The whole users and movies that are in sight, even by a part. */
    MatrixWindow window() {
        int left = (int) Math.floor(firstMovie);
        int top = (int) Math.floor(firstUser);
        return new MatrixWindow(top, (int) Math.ceil(firstUser + users) - top, left, (int) Math.ceil(firstMovie + movies) - left);
    }
}
