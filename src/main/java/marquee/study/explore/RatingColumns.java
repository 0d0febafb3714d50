package marquee.study.explore;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import marquee.core.data.Dataset;
import marquee.core.data.IdIndex;
import marquee.core.data.Movie;
import marquee.core.data.RatingScale;
import marquee.core.data.Ratings;

/**
 * The ratings of a data set by dense numbers: users and movies are numbered 0, 1, 2, ... in order of first appearance, ratings
 * by half stars above the lowest, times by months since the first. Immutable; made once per data set.
 */
public final class RatingColumns {

    /** Stands in the list of genres for movies that have none; the data's own words. */
    public static final String NO_GENRES = "(no genres listed)";
    /** Stands for the month of a rating without a time. */
    static final int NO_MONTH = -1;
    private static final int SECONDS_PER_DAY = 86_400;
    private static final int DAYS_PER_400_YEARS = 146_097;
    private static final int DAYS_FROM_MARCH_0_TO_1970 = 719_468;

    private final Dataset dataset;
    private final int[] user;
    private final int[] movie;
    private final byte[] level;
    private final int[] month;
    private final int[] userIds;
    private final int[] movieIds;
    private final int[] userRatings;
    private final List<String> genres;
    private final int[][] genresOfMovie;
    private final YearMonth firstMonth;
    private final int months;

    /** Numbers the ratings of a data set. */
    public RatingColumns(Dataset dataset) {
        this.dataset = dataset;
        Ratings ratings = dataset.ratings();
        int rows = ratings.size();
        user = new int[rows];
        movie = new int[rows];
        level = new byte[rows];
        IdIndex users = new IdIndex();
        IdIndex movies = new IdIndex();
        for (int row = 0; row < rows; row++) {
            user[row] = users.numberOf(ratings.userId(row));
            movie[row] = movies.numberOf(ratings.movieId(row));
            level[row] = (byte) Math.round(2 * (dataset.scale().clip(ratings.value(row)) - dataset.scale().low()));
        }
        userIds = users.toArray();
        movieIds = movies.toArray();
        userRatings = new int[userIds.length];
        for (int each : user) {
            userRatings[each]++;
        }
        genres = List.copyOf(genres(dataset));
        Map<List<String>, int[]> places = new HashMap<>(); // a few hundred lists serve all movies
        genresOfMovie = new int[movieIds.length][];
        for (int each = 0; each < movieIds.length; each++) {
            genresOfMovie[each] = places.computeIfAbsent(genresOf(movieOf(each)), list -> list.stream().mapToInt(genres::indexOf).toArray());
        }
        month = months(ratings);
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int each : month) {
            if (each != NO_MONTH) {
                first = Math.min(first, each);
                last = Math.max(last, each);
            }
        }
        months = first > last ? 0 : last - first + 1;
        firstMonth = months == 0 ? null : YearMonth.of(Math.floorDiv(first, 12), Math.floorMod(first, 12) + 1);
        for (int row = 0; row < rows; row++) {
            month[row] = month[row] == NO_MONTH ? NO_MONTH : month[row] - first;
        }
    }

    private static List<String> genres(Dataset dataset) {
        TreeSet<String> genres = new TreeSet<>(); // a movie that is rated but not in the catalogue has no genres either
        genres.add(NO_GENRES);
        dataset.catalog().movies().forEach(movie -> genres.addAll(genresOf(movie)));
        return new ArrayList<>(genres);
    }

    private static List<String> genresOf(Movie movie) {
        return movie.genres().isEmpty() ? List.of(NO_GENRES) : movie.genres();
    }

    /** Months since the year 0. */
    private static int[] months(Ratings ratings) {
        int[] month = new int[ratings.size()];
        for (int row = 0; row < month.length; row++) {
            long time = ratings.timestamp(row);
            month[row] = time == Ratings.NO_TIME ? NO_MONTH : month(Math.floorDiv(time, SECONDS_PER_DAY));
        }
        return month;
    }

    /**
     * The month, counted from the year 0, of a day counted from 1970, in the Gregorian calendar: whole cycles of 400 years first,
     * then the day in a year that begins with March, so that the leap day comes last. Plain arithmetic, because it is done for
     * every rating.
     */
    static int month(long epochDay) {
        long day = epochDay + DAYS_FROM_MARCH_0_TO_1970;
        long cycle = Math.floorDiv(day, DAYS_PER_400_YEARS);
        int inCycle = (int) Math.floorMod(day, DAYS_PER_400_YEARS);
        int year = (inCycle - inCycle / 1_460 + inCycle / 36_524 - inCycle / 146_096) / 365;
        int inYear = inCycle - (365 * year + year / 4 - year / 100);
        int sinceMarch = (5 * inYear + 2) / 153;
        return (int) ((400 * cycle + year) * 12) + sinceMarch + 2;
    }

    /** The data set. */
    public Dataset dataset() {
        return dataset;
    }

    /** The number of ratings. */
    public int rows() {
        return user.length;
    }

    /** The number of users with ratings. */
    public int users() {
        return userIds.length;
    }

    /** The number of movies with ratings. */
    public int movies() {
        return movieIds.length;
    }

    /** The number of possible ratings in half stars. */
    public int levels() {
        RatingScale scale = dataset.scale();
        return (int) Math.round(2 * (scale.high() - scale.low())) + 1;
    }

    /** The stars of a level, 0 being the lowest. */
    public double stars(int ofLevel) {
        return dataset.scale().low() + ofLevel / 2.0;
    }

    /** The number of a row's user. */
    int user(int row) {
        return user[row];
    }

    /** The number of a row's movie. */
    int movie(int row) {
        return movie[row];
    }

    /** A row's rating in half stars above the lowest possible one. */
    int level(int row) {
        return level[row];
    }

    /** A row's month, 0 being the first one of the data, or {@link #NO_MONTH}. */
    int month(int row) {
        return month[row];
    }

    /** The id of a user by number. */
    public int userId(int number) {
        return userIds[number];
    }

    /** The id of a movie by number. */
    int movieId(int number) {
        return movieIds[number];
    }

    /** A movie by number. */
    public Movie movieOf(int number) {
        return dataset.catalog().get(movieIds[number]);
    }

    /** How many ratings a user gave in all. */
    public int ratingsOfUser(int number) {
        return userRatings[number];
    }

    /** All genres of the catalogue in alphabetical order. */
    public List<String> genres() {
        return genres;
    }

    /** The places of a movie's genres in {@link #genres()}. */
    int[] genresOfMovie(int number) {
        return genresOfMovie[number];
    }

    /** The number of months from the first rating to the last; 0 if no rating has a time. */
    public int months() {
        return months;
    }

    /** A month by number, 0 being the first. */
    public YearMonth yearMonth(int number) {
        return firstMonth.plusMonths(number);
    }
}
