package marquee.study.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import marquee.core.progress.Progress;
import marquee.study.MovieStats;
import marquee.study.UserDirectory;
import marquee.testing.Release;
import org.junit.jupiter.api.Test;

class RatingMatrixTest {

    private static final RatingColumns COLUMNS = new RatingColumns(Release.OF_2016.dataset());
    private static final RatingMatrix MATRIX = new RatingMatrix(COLUMNS, Selection.ALL, Progress.NONE);

    @Test
    void sortsUsersByActivityAndMoviesByPopularity() {
        UserDirectory directory = new UserDirectory(Release.OF_2016.dataset().ratings());
        MovieStats stats = new MovieStats(Release.OF_2016.dataset().ratings());
        assertThat(MATRIX.users()).isEqualTo(671);
        assertThat(MATRIX.movies()).isEqualTo(9066);
        assertThat(MATRIX.ratings()).isEqualTo(100_004);
        assertThat(MATRIX.userId(0)).isEqualTo(547);
        assertThat(MATRIX.movie(0).title()).isEqualTo("Forrest Gump (1994)");
        for (int place = 0; place < MATRIX.users(); place++) {
            assertThat(MATRIX.userRatings(place)).isEqualTo(directory.user(MATRIX.userId(place)).ratings());
            assertThat(place == 0 || MATRIX.userRatings(place) <= MATRIX.userRatings(place - 1)).isTrue();
        }
        for (int place = 0; place < MATRIX.movies(); place++) {
            assertThat(MATRIX.movieRatings(place)).isEqualTo(stats.count(MATRIX.movie(place).id()));
            assertThat(place == 0 || MATRIX.movieRatings(place) <= MATRIX.movieRatings(place - 1)).isTrue();
        }
    }

    @Test
    void windowsCoverWhatLiesInThemToTheirEdges() {
        MatrixWindow window = new MatrixWindow(10, 5, 20, 8);
        assertThat(window.covers(window)).isTrue();
        assertThat(window.covers(new MatrixWindow(11, 3, 21, 6))).isTrue();
        assertThat(window.covers(new MatrixWindow(9, 5, 20, 8))).isFalse();
        assertThat(window.covers(new MatrixWindow(10, 6, 20, 8))).isFalse();
        assertThat(window.covers(new MatrixWindow(10, 5, 19, 8))).isFalse();
        assertThat(window.covers(new MatrixWindow(10, 5, 20, 9))).isFalse();
    }

    @Test
    void knowsEveryRating() {
        java.util.Map<Long, Double> given = new java.util.HashMap<>();
        var ratings = Release.OF_2016.dataset().ratings();
        for (int row = 0; row < ratings.size(); row++) {
            given.put((long) ratings.userId(row) << 32 | ratings.movieId(row), ratings.value(row));
        }
        for (int user = 0; user < MATRIX.users(); user += 7) {
            for (int movie = 0; movie < MATRIX.movies(); movie += 3) {
                long pair = (long) MATRIX.userId(user) << 32 | MATRIX.movie(movie).id();
                assertThat(MATRIX.stars(user, movie)).isEqualTo(given.getOrDefault(pair, Double.NaN));
            }
        }
    }

    @Test
    void losesNoRatingInAnyGrid() {
        for (GridSize most : new GridSize[] {new GridSize(500, 300), new GridSize(1, 1), new GridSize(9066, 671), new GridSize(20_000, 20_000)}) {
            MatrixGrid grid = MATRIX.grid(MATRIX.whole(), most);
            long ratings = 0;
            long pairs = 0;
            for (int column = 0; column < grid.size().columns(); column++) {
                for (int row = 0; row < grid.size().rows(); row++) {
                    ratings += grid.count(column, row);
                    pairs += grid.cell(column, row).pairs();
                    assertThat(grid.density(column, row)).isBetween(0.0, 1.0);
                }
            }
            assertThat(ratings).isEqualTo(100_004);
            assertThat(pairs).isEqualTo(671L * 9066);
        }
    }

    @Test
    void countsTheSameInACellAsInTheMatrix() {
        MatrixGrid grid = MATRIX.grid(new MatrixWindow(13, 200, 40, 1_003), new GridSize(71, 37));
        for (int column = 0; column < 71; column++) {
            for (int row = 0; row < 37; row++) {
                assertThat(grid.count(column, row)).isEqualTo(MATRIX.count(grid.cell(column, row)));
            }
        }
    }

    @Test
    void showsOnePairPerCellWhereThereIsRoom() {
        MatrixGrid grid = MATRIX.grid(new MatrixWindow(5, 10, 7, 20), new GridSize(500, 300));
        assertThat(grid.size()).isEqualTo(new GridSize(20, 10));
        for (int column = 0; column < 20; column++) {
            for (int row = 0; row < 10; row++) {
                assertThat(grid.count(column, row) == 1).isEqualTo(!Double.isNaN(MATRIX.stars(5 + row, 7 + column)));
                assertThat(grid.cell(column, row)).isEqualTo(new MatrixWindow(5 + row, 1, 7 + column, 1));
            }
        }
    }

    @Test
    void keepsOnlyWhatASelectionLeaves() {
        Selection selection = new Selection(new TreeSet<>(Set.of("Film-Noir")), new TreeSet<>(Set.of(5.0)), java.util.Optional.empty(), Set.of());
        RatingMatrix matrix = new RatingMatrix(COLUMNS, selection, Progress.NONE);
        Overview overview = ViewSelection.view(COLUMNS, selection, Progress.NONE);
        assertThat(matrix.ratings()).isPositive().isEqualTo((int) overview.left().ratings());
        assertThat(matrix.users()).isEqualTo(overview.left().users());
        assertThat(matrix.movies()).isEqualTo(overview.left().movies());
        assertThat(matrix.movie(0).genres()).contains("Film-Noir");
    }

    @Test
    void isEmptyWhereNothingIsLeft() {
        Selection never = Selection.ALL.withPeriod(java.util.Optional.of(Period.year(1980)));
        RatingMatrix matrix = new RatingMatrix(COLUMNS, never, Progress.NONE);
        assertThat(matrix.ratings()).isZero();
        assertThat(matrix.grid(matrix.whole(), new GridSize(100, 100)).size()).isEqualTo(new GridSize(0, 0));
    }
}
