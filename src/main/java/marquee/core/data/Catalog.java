package marquee.core.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All movies of a data set, in the order of the data, with a look-up by id. Immutable. */
public final class Catalog {

    private final List<Movie> movies;
    private final Map<Integer, Movie> byId;

    private Catalog(List<Movie> movies, Map<Integer, Movie> byId) {
        this.movies = movies;
        this.byId = byId;
    }

    /**
     * A catalogue of the given movies.
     *
     * @throws IllegalArgumentException if two movies have the same id
     */
    public static Catalog of(List<Movie> movies) {
        Map<Integer, Movie> byId = new HashMap<>(movies.size() * 2);
        for (Movie movie : movies) {
            if (byId.put(movie.id(), movie) != null) {
                throw new IllegalArgumentException("Two movies have the id " + movie.id());
            }
        }
        return new Catalog(List.copyOf(new ArrayList<>(movies)), byId);
    }

    /** All movies in the order of the data. */
    public List<Movie> movies() {
        return movies;
    }

    /** The number of movies. */
    public int size() {
        return movies.size();
    }

    /** The movie with an id. */
    public Optional<Movie> find(int movieId) {
        return Optional.ofNullable(byId.get(movieId));
    }

    /** The movie with an id, or a stand-in titled "Movie 123 (no title)" where the catalogue lacks it. */
    public Movie get(int movieId) {
        Movie movie = byId.get(movieId);
        return movie != null ? movie : new Movie(movieId, "Movie " + movieId + " (no title)", Movie.NO_YEAR, List.of());
    }
}
