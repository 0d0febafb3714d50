package marquee.study.persona;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import marquee.core.data.Dataset;
import marquee.core.data.Movie;
import marquee.core.data.Ratings;
import marquee.core.model.factor.FactorModel;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.study.FittedModel;
import marquee.study.UserDirectory;

/** Answers: who are typical users of this data? */
public final class Personas {

    /** How many personas there are where the data has room for them. */
    public static final int COUNT = 6;
    private static final int ENOUGH = 30;
    private static final double NOTABLE_SHARE = 0.2;
    private static final double NOTABLY_MORE = 1.15;

    private final Dataset dataset;
    private final UserDirectory users;
    private final double everybodysMean;
    private final Map<String, Double> everybody;

    private Personas(Dataset dataset, UserDirectory users) {
        this.dataset = dataset;
        this.users = users;
        int[] all = dataset.ratings().allRows();
        everybodysMean = mean(all);
        everybody = genreShares(all);
    }

    /**
     * The personas of a data set, the largest group first. Clustered are the directions of the factor vectors of all users with
     * at least {@value #ENOUGH} ratings; the persona of a group is its member nearest to the group's centre. No two share era,
     * genre and temper as long as their data has another genre to tell them apart.
     *
     * @param fitted a model with factors
     * @return at most {@value #COUNT}; fewer where fewer users have enough ratings, none for a model without factors
     * @throws java.util.concurrent.CancellationException if the progress asks to stop
     */
    public static List<Persona> of(FittedModel fitted, UserDirectory users, Workers workers, Progress progress) {
        if (!(fitted.model() instanceof FactorModel model)) {
            return List.of();
        }
        int[] eligible = IntStream.range(0, model.trainingSet().users())
                .filter(user -> users.contains(model.trainingSet().userId(user)))
                .filter(user -> users.user(model.trainingSet().userId(user)).ratings() >= ENOUGH).toArray();
        if (eligible.length == 0) {
            return List.of();
        }
        double[][] points = new double[eligible.length][];
        workers.forEach(points.length, place -> points[place] = direction(model, eligible[place]));
        KMeans.Groups groups = KMeans.of(points, Math.min(COUNT, eligible.length), fitted.protocol().seed(), workers, progress);
        int[] typical = typical(points, groups);
        List<Integer> bySize = IntStream.range(0, groups.centres().length).boxed()
                .sorted(Comparator.comparingInt((Integer group) -> -groups.size(group)).thenComparingInt(group -> group)).toList();
        Personas describing = new Personas(fitted.dataset(), users);
        List<Persona> personas = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int group : bySize) {
            personas.add(describing.describe(model.trainingSet().userId(eligible[typical[group]]), groups.size(group), taken));
        }
        return List.copyOf(personas);
    }

    /** A user's factors, brought to length 1: taste without how much of it is known. */
    private static double[] direction(FactorModel model, int user) {
        double[] direction = new double[model.factors().length()];
        double squares = 0;
        for (int k = 0; k < direction.length; k++) {
            direction[k] = model.factors().ofUser(user, k);
            squares += direction[k] * direction[k];
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        for (int k = 0; k < direction.length; k++) {
            direction[k] /= length;
        }
        return direction;
    }

    private static int[] typical(double[][] points, KMeans.Groups groups) {
        int[] typical = new int[groups.centres().length];
        double[] least = new double[typical.length];
        java.util.Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int point = 0; point < points.length; point++) {
            int group = groups.groupOf()[point];
            double squared = KMeans.squared(points[point], groups.centres()[group]);
            if (squared < least[group]) {
                least[group] = squared;
                typical[group] = point;
            }
        }
        return typical;
    }

    private Persona describe(int userId, int alike, Set<String> taken) {
        int[] rows = users.rows(userId);
        double mean = mean(rows);
        Persona.Temper temper = mean >= everybodysMean + Persona.NOTABLE ? Persona.Temper.GENEROUS
                : mean <= everybodysMean - Persona.NOTABLE ? Persona.Temper.STRICT : Persona.Temper.AVERAGE;
        Optional<Persona.Era> era = era(rows);
        List<Persona.Genre> genres = genres(rows);
        String others = era.map(Persona.Era::decade) + " " + temper + " ";
        Optional<Persona.Genre> genre = genres.stream().filter(one -> !taken.contains(others + one.name())).findFirst()
                .or(() -> genres.stream().findFirst());
        taken.add(others + genre.map(Persona.Genre::name).orElse(""));
        return new Persona(userId, alike, new Persona.Habits(rows.length, mean, temper), era, genre);
    }

    private double mean(int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += dataset.ratings().value(row);
        }
        return sum / rows.length;
    }

    /** The decade with at least half of the movies that have a year. */
    private Optional<Persona.Era> era(int[] rows) {
        Map<Integer, Integer> decades = new TreeMap<>();
        int dated = 0;
        for (int row : rows) {
            int year = dataset.catalog().get(dataset.ratings().movieId(row)).year();
            if (year != Movie.NO_YEAR) {
                dated++;
                decades.merge(year / 10 * 10, 1, Integer::sum);
            }
        }
        double all = dated;
        return decades.entrySet().stream().filter(decade -> 2 * decade.getValue() >= all).findFirst()
                .map(decade -> new Persona.Era(decade.getKey(), decade.getValue() / all));
    }

    /** The genres that a fifth of the movies have at least, from the one that is most over-represented down. */
    private List<Persona.Genre> genres(int[] rows) {
        return genreShares(rows).entrySet().stream().filter(genre -> genre.getValue() >= NOTABLE_SHARE)
                .map(genre -> new Persona.Genre(genre.getKey(), genre.getValue(), everybody.get(genre.getKey())))
                .filter(genre -> genre.share() >= NOTABLY_MORE * genre.everybody())
                .sorted(Comparator.comparingDouble((Persona.Genre genre) -> genre.share() / genre.everybody()).reversed()
                        .thenComparing(Persona.Genre::name)).toList();
    }

    private Map<String, Double> genreShares(int[] rows) {
        Ratings ratings = dataset.ratings();
        Map<String, Double> shares = new TreeMap<>();
        for (int row : rows) {
            for (String genre : dataset.catalog().get(ratings.movieId(row)).genres()) {
                shares.merge(genre, 1.0, Double::sum);
            }
        }
        shares.replaceAll((genre, count) -> count / rows.length);
        return shares;
    }
}
