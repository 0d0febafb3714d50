package marquee.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import marquee.core.data.Catalog;
import marquee.core.data.Dataset;
import marquee.core.data.Movie;
import marquee.core.data.RatingScale;
import marquee.core.data.Ratings;

/** Ratings made up from a fixed seed: as many as a test wants, the same every time. */
public final class MadeUpData {

    private static final List<String> GENRES = List.of("Comedy", "Drama", "Sci-Fi");

    private MadeUpData() {
    }

    /** Users from 1, movies from 1, each pair rated at most once, half stars around a taste of the user and a worth of the movie. */
    public static Dataset of(int users, int movies, int count) {
        Random random = new Random(7);
        List<Movie> catalog = new ArrayList<>();
        for (int movie = 1; movie <= movies; movie++) {
            catalog.add(new Movie(movie, "Film " + movie + " (" + (1960 + movie % 50) + ")", 1960 + movie % 50,
                    List.of(GENRES.get(movie % GENRES.size()))));
        }
        Set<Long> taken = new HashSet<>();
        Ratings.Builder ratings = Ratings.builder(count);
        while (taken.size() < count) {
            int user = 1 + random.nextInt(users);
            int movie = 1 + random.nextInt(movies);
            if (taken.add(user * 1_000_000L + movie)) {
                double stars = 3 + 0.5 * (user % 3) - 0.5 * (movie % 4) + random.nextGaussian();
                ratings.add(user, movie, Math.max(0.5, Math.min(5, Math.rint(stars * 2) / 2)), 1_000_000_000L + taken.size());
            }
        }
        return new Dataset("made up", ratings.build(), Catalog.of(catalog), List.of(), Map.of(), RatingScale.MOVIELENS, "0".repeat(64));
    }
}
