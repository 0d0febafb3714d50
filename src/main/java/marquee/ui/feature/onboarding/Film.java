package marquee.ui.feature.onboarding;

import marquee.core.data.Movie;
import marquee.ui.text.Text;

/**
 * A film as it stands on a card.
 *
 * @param movieId its id in the data
 * @param name its title without the year
 * @param year its year in words; empty where it is unknown
 * @param genres up to three genres in words
 */
record Film(int movieId, String name, String year, String genres) {

    private static final int GENRES = 3;

    static Film of(Movie movie) {
        String genres = movie.genres().isEmpty() ? Text.of("onboarding.noGenres")
                : String.join(", ", movie.genres().subList(0, Math.min(GENRES, movie.genres().size())));
        return new Film(movie.id(), movie.name(), movie.year() == Movie.NO_YEAR ? "" : Integer.toString(movie.year()), genres);
    }

    /** Year and genres on one line. */
    String details() {
        return year.isEmpty() ? genres : year + " · " + genres;
    }

    /** Title and year, as people say it. */
    String title() {
        return year.isEmpty() ? name : name + " (" + year + ")";
    }
}
