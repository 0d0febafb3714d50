package marquee.study.explore;

/** Says of each rating which questions of a selection it passes. */
final class RowFilter {

    static final int GENRE = 1;
    static final int STARS = 2;
    static final int PERIOD = 4;
    static final int GROUP = 8;
    static final int ALL = GENRE | STARS | PERIOD | GROUP;

    private final RatingColumns columns;
    private final boolean[] movieIn;
    private final boolean[] userIn;
    private final boolean[] levelIn;
    private final boolean anyTime;
    private final boolean[] monthIn;

    RowFilter(RatingColumns columns, Selection selection) {
        this.columns = columns;
        movieIn = new boolean[columns.movies()];
        for (int movie = 0; movie < movieIn.length; movie++) {
            movieIn[movie] = selection.genres().isEmpty();
            for (int genre : columns.genresOfMovie(movie)) {
                movieIn[movie] |= selection.genres().contains(columns.genres().get(genre));
            }
        }
        userIn = new boolean[columns.users()];
        for (int user = 0; user < userIn.length; user++) {
            userIn[user] = selection.groups().isEmpty() || selection.groups().contains(UserGroup.of(columns.ratingsOfUser(user)));
        }
        levelIn = new boolean[columns.levels()];
        for (int level = 0; level < levelIn.length; level++) {
            levelIn[level] = selection.stars().isEmpty() || selection.stars().contains(columns.stars(level));
        }
        anyTime = selection.period().isEmpty();
        monthIn = new boolean[columns.months()];
        selection.period().ifPresent(period -> {
            for (int month = 0; month < monthIn.length; month++) {
                monthIn[month] = period.contains(columns.yearMonth(month));
            }
        });
    }

    /** The questions that a row passes, as bits. */
    int passed(int row) {
        int month = columns.month(row);
        return (movieIn[columns.movie(row)] ? GENRE : 0)
                | (levelIn[columns.level(row)] ? STARS : 0)
                | (anyTime || month != RatingColumns.NO_MONTH && monthIn[month] ? PERIOD : 0)
                | (userIn[columns.user(row)] ? GROUP : 0);
    }

    /** Whether a row passes all questions but one; 0 leaves none out. */
    static boolean passesAllBut(int question, int passed) {
        return (passed | question) == ALL;
    }
}
