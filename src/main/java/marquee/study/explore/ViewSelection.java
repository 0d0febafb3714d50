package marquee.study.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import marquee.core.progress.Progress;
import marquee.study.ValueCounts;

/** Answers: what does the data look like under a selection? One pass over the ratings. */
public final class ViewSelection {

    private static final int STRIDE = 1 << 16;

    private final RatingColumns columns;
    private final RowFilter filter;
    private final long[] levels;
    private final long[] levelsLeft;
    private final Tallies moviesOfAnyGenre;
    private final Tallies months;
    private final Tallies usersOfAnyGroup;
    private final Tallies movies;
    private final Tallies users;

    private ViewSelection(RatingColumns columns, Selection selection) {
        this.columns = columns;
        filter = new RowFilter(columns, selection);
        levels = new long[columns.levels()];
        levelsLeft = new long[columns.levels()];
        moviesOfAnyGenre = new Tallies(columns.movies());
        months = new Tallies(columns.months());
        usersOfAnyGroup = new Tallies(columns.users());
        movies = new Tallies(columns.movies());
        users = new Tallies(columns.users());
    }

    /** Looks at a data set under a selection. */
    public static Overview view(RatingColumns columns, Selection selection, Progress progress) {
        ViewSelection view = new ViewSelection(columns, selection);
        for (int row = 0; row < columns.rows(); row++) {
            if (row % STRIDE == 0) {
                progress.stopIfCancelled();
            }
            view.take(row);
        }
        return view.overview(selection);
    }

    private void take(int row) {
        int passed = filter.passed(row);
        int level = columns.level(row);
        double stars = columns.stars(level);
        if (RowFilter.passesAllBut(RowFilter.STARS, passed)) {
            levels[level]++;
        }
        if (RowFilter.passesAllBut(RowFilter.GENRE, passed)) {
            moviesOfAnyGenre.add(columns.movie(row), stars);
        }
        if (RowFilter.passesAllBut(RowFilter.PERIOD, passed) && columns.month(row) != RatingColumns.NO_MONTH) {
            months.add(columns.month(row), stars);
        }
        if (RowFilter.passesAllBut(RowFilter.GROUP, passed)) {
            usersOfAnyGroup.add(columns.user(row), stars);
        }
        if (passed == RowFilter.ALL) {
            levelsLeft[level]++;
            movies.add(columns.movie(row), stars);
            users.add(columns.user(row), stars);
        }
    }

    private Overview overview(Selection selection) {
        Overview.Totals all = new Overview.Totals(columns.rows(), columns.users(), columns.movies());
        Overview.Totals left = new Overview.Totals(movies.total(), users.nonZero(), movies.nonZero());
        return new Overview(selection, all, left, values(levelsLeft), values(levels), genres(),
                IntStream.range(0, months.size()).mapToObj(month -> new Overview.Month(columns.yearMonth(month), months.tally(month))).toList(),
                groups(), LongTail.of(movies.counts()), LongTail.of(users.counts()), films());
    }

    private ValueCounts values(long[] counts) {
        SortedMap<Double, Long> values = new TreeMap<>();
        for (int level = 0; level < counts.length; level++) {
            values.put(columns.stars(level), counts[level]);
        }
        return new ValueCounts(values);
    }

    private List<Overview.Genre> genres() {
        Tallies byGenre = new Tallies(columns.genres().size());
        int[] moviesOf = new int[byGenre.size()];
        for (int movie = 0; movie < moviesOfAnyGenre.size(); movie++) {
            if (moviesOfAnyGenre.count(movie) > 0) {
                for (int genre : columns.genresOfMovie(movie)) {
                    byGenre.addAll(genre, moviesOfAnyGenre, movie);
                    moviesOf[genre]++;
                }
            }
        }
        return IntStream.range(0, moviesOf.length)
                .mapToObj(genre -> new Overview.Genre(columns.genres().get(genre), moviesOf[genre], byGenre.tally(genre))).toList();
    }

    private List<Overview.Group> groups() {
        UserGroup[] groups = UserGroup.values();
        Tallies byGroup = new Tallies(groups.length);
        int[] usersOf = new int[groups.length];
        for (int user = 0; user < usersOfAnyGroup.size(); user++) {
            if (usersOfAnyGroup.count(user) > 0) {
                int group = UserGroup.of(columns.ratingsOfUser(user)).ordinal();
                byGroup.addAll(group, usersOfAnyGroup, user);
                usersOf[group]++;
            }
        }
        return IntStream.range(0, groups.length)
                .mapToObj(group -> new Overview.Group(groups[group], usersOf[group], byGroup.tally(group))).toList();
    }

    private List<Overview.RatedFilm> films() {
        int[] ranked = Ranking.byCount(movies.counts(), columns::movieId);
        List<Overview.RatedFilm> films = new ArrayList<>(ranked.length);
        for (int movie : ranked) {
            films.add(new Overview.RatedFilm(columns.movieId(movie), movies.tally(movie)));
        }
        return films;
    }
}
