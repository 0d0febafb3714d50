package marquee.study.explore;

import java.util.Arrays;
import marquee.core.data.Movie;
import marquee.core.progress.Progress;

/**
 * The matrix of users and movies under a selection: rows are the users that are left, the most active first, columns the
 * movies that are left, the most rated first; ties by ascending id. Immutable.
 */
public final class RatingMatrix {

    private final RatingColumns columns;
    private final int[] userAt;
    private final int[] movieAt;
    private final int[] userCounts;
    private final int[] movieCounts;
    private final int[] starts;
    private final int[] placeOfEntry;
    private final byte[] levelOfEntry;

    /** Sorts what a selection leaves. */
    public RatingMatrix(RatingColumns columns, Selection selection, Progress progress) {
        this.columns = columns;
        int[] rows = rows(columns, selection, progress);
        userCounts = new int[columns.users()];
        movieCounts = new int[columns.movies()];
        for (int row : rows) {
            userCounts[columns.user(row)]++;
            movieCounts[columns.movie(row)]++;
        }
        progress.stopIfCancelled();
        userAt = Ranking.byCount(userCounts, columns::userId);
        movieAt = Ranking.byCount(movieCounts, columns::movieId);
        starts = new int[userAt.length + 1];
        for (int place = 0; place < userAt.length; place++) {
            starts[place + 1] = starts[place] + userCounts[userAt[place]];
        }
        placeOfEntry = new int[rows.length];
        levelOfEntry = new byte[rows.length];
        layOut(rows);
    }

    private static int[] rows(RatingColumns columns, Selection selection, Progress progress) {
        RowFilter filter = new RowFilter(columns, selection);
        int[] rows = new int[columns.rows()];
        int left = 0;
        for (int row = 0; row < rows.length; row++) {
            if (row % 65_536 == 0) {
                progress.stopIfCancelled();
            }
            if (filter.passed(row) == RowFilter.ALL) {
                rows[left++] = row;
            }
        }
        return Arrays.copyOf(rows, left);
    }

    /** Lays the rows out by movie first and from there by user, so that each user's movies come in order of their place. */
    private void layOut(int[] rows) {
        int[] nextOfMovie = new int[movieCounts.length];
        int passed = 0;
        for (int movie : movieAt) {
            nextOfMovie[movie] = passed;
            passed += movieCounts[movie];
        }
        int[] byMovie = new int[rows.length];
        for (int row : rows) {
            byMovie[nextOfMovie[columns.movie(row)]++] = row;
        }
        int[] placeOfMovie = new int[movieCounts.length];
        for (int place = 0; place < movieAt.length; place++) {
            placeOfMovie[movieAt[place]] = place;
        }
        int[] nextOfUser = new int[userCounts.length];
        for (int place = 0; place < userAt.length; place++) {
            nextOfUser[userAt[place]] = starts[place];
        }
        for (int row : byMovie) {
            int entry = nextOfUser[columns.user(row)]++;
            placeOfEntry[entry] = placeOfMovie[columns.movie(row)];
            levelOfEntry[entry] = (byte) columns.level(row);
        }
    }

    /** The number of users. */
    public int users() {
        return userAt.length;
    }

    /** The number of movies. */
    public int movies() {
        return movieAt.length;
    }

    /** The number of ratings. */
    public int ratings() {
        return placeOfEntry.length;
    }

    /** The id of the user at a place, 0 being the most active. */
    public int userId(int place) {
        return columns.userId(userAt[place]);
    }

    /** The ratings of the user at a place. */
    public int userRatings(int place) {
        return userCounts[userAt[place]];
    }

    /** The movie at a place, 0 being the most rated. */
    public Movie movie(int place) {
        return columns.movieOf(movieAt[place]);
    }

    /** The ratings of the movie at a place. */
    public int movieRatings(int place) {
        return movieCounts[movieAt[place]];
    }

    /** The stars that the user at a place gave to the movie at a place; NaN if they did not rate it. */
    public double stars(int userPlace, int moviePlace) {
        int entry = Arrays.binarySearch(placeOfEntry, starts[userPlace], starts[userPlace + 1], moviePlace);
        return entry < 0 ? Double.NaN : columns.stars(levelOfEntry[entry]);
    }

    /** How many pairs inside a window have a rating. */
    public int count(MatrixWindow window) {
        int count = 0;
        for (int user = window.firstUser(); user < window.firstUser() + window.users(); user++) {
            count += firstFrom(user, window.firstMovie() + window.movies()) - firstFrom(user, window.firstMovie());
        }
        return count;
    }

    /** The whole matrix as a window. */
    public MatrixWindow whole() {
        return new MatrixWindow(0, users(), 0, movies());
    }

    /**
     * Counts the ratings of a window in a grid.
     *
     * @param most the largest number of columns and rows; where the window has fewer movies or users, a cell holds one of them
     */
    public MatrixGrid grid(MatrixWindow window, GridSize most) {
        MatrixGrid grid = new MatrixGrid(window, new GridSize(
                Math.min(most.columns(), window.movies()), Math.min(most.rows(), window.users())));
        int end = window.firstMovie() + window.movies();
        int[] columnOf = new int[window.movies()];
        Arrays.setAll(columnOf, movie -> grid.columnOf(window.firstMovie() + movie));
        for (int user = window.firstUser(); user < window.firstUser() + window.users(); user++) {
            int row = grid.rowOf(user);
            int last = starts[user + 1];
            for (int entry = firstFrom(user, window.firstMovie()); entry < last && placeOfEntry[entry] < end; entry++) {
                grid.add(columnOf[placeOfEntry[entry] - window.firstMovie()], row);
            }
        }
        return grid;
    }

    /** The first entry of a user whose movie is at a place or after it. */
    private int firstFrom(int user, int moviePlace) {
        int found = Arrays.binarySearch(placeOfEntry, starts[user], starts[user + 1], moviePlace);
        return found >= 0 ? found : -found - 1;
    }
}
