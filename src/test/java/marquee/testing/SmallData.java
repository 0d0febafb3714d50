package marquee.testing;

import java.util.List;
import java.util.Map;

import marquee.core.data.Catalog;
import marquee.core.data.Dataset;
import marquee.core.data.Movie;
import marquee.core.data.RatingScale;
import marquee.core.data.Ratings;

/** Three users, four movies, six ratings: small enough to check by hand. */
public final class SmallData {

    private SmallData() {
    }

    /** The data under a name. */
    public static Dataset named(String name) {
        List<Movie> movies = List.of(
                new Movie(1, "Toy Story (1995)", 1995, List.of("Animation", "Comedy")),
                new Movie(2571, "Matrix, The (1999)", 1999, List.of("Action", "Sci-Fi")),
                new Movie(2797, "Big (1988)", 1988, List.of("Comedy")),
                new Movie(4973, "Amelie (Fabuleux destin d'Amélie Poulain, Le) (2001)", 2001, List.of("Comedy", "Romance")));
        Ratings ratings = Ratings.builder(6)
                .add(1, 1, 4.0, 964982703)
                .add(1, 2571, 5.0, 964982704)
                .add(2, 2571, 4.5, 964982705)
                .add(2, 2797, 3.0, 964982706)
                .add(12, 2571, 3.5, 964982707)
                .add(12, 1, 2.0, 964982708)
                .build();
        return new Dataset(name, ratings, Catalog.of(movies), List.of(), Map.of(), RatingScale.MOVIELENS, "0123456789abcdef".repeat(4));
    }
}
