package marquee.ui.feature.pick;

import java.util.Optional;
import java.util.OptionalDouble;

import marquee.core.data.Movie;
import marquee.core.model.Interval;
import marquee.study.RatedMovie;
import marquee.study.candidate.Evidence;
import marquee.study.candidate.HeldOutRating;
import marquee.study.candidate.PersonalList;
import marquee.ui.feature.EvidenceWords;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/**
 * A line in a list of movies.
 *
 * @param rank 1 for the first
 * @param stars what the user gave, or what the model expects
 * @param movie the movie
 * @param behind what everybody made of the movie
 * @param beside what stands beside the stars
 */
record MovieLine(int rank, double stars, Movie movie, Behind behind, Beside beside) {

    /**
     * What everybody made of a movie.
     *
     * @param ratings how many ratings it has in the data
     * @param mean their mean, in stars; NaN if it has none
     */
    record Behind(int ratings, double mean) { }

    /**
     * What stands beside an expectation.
     *
     * @param interval where the rating lies in four cases of five; empty if the model cannot say
     * @param truth what the user really gave, where the model has not seen it; else empty
     */
    record Beside(Optional<Interval> interval, OptionalDouble truth) {

        /** Nothing. */
        static final Beside NOTHING = new Beside(Optional.empty(), OptionalDouble.empty());
    }

    static MovieLine of(PersonalList.Line line) {
        return new MovieLine(line.movie().rank(), line.movie().estimate(), line.movie().movie(),
                new Behind(line.movie().ratings(), line.movie().mean()), new Beside(line.interval(), line.truth()));
    }

    static MovieLine of(int rank, RatedMovie line, Behind behind) {
        return new MovieLine(rank, line.stars(), line.movie(), behind, Beside.NOTHING);
    }

    static MovieLine of(int rank, HeldOutRating rating, Behind behind) {
        return new MovieLine(rank, rating.estimate(), rating.movie(), behind,
                new Beside(Optional.empty(), OptionalDouble.of(rating.stars())));
    }

    int movieId() {
        return movie.id();
    }

    /** The title without the year. */
    String name() {
        return movie.name();
    }

    /** The genres in words. */
    String genres() {
        return String.join(", ", movie.genres());
    }

    /** The year, or nothing if it is unknown. */
    String yearWords() {
        return movie.year() == Movie.NO_YEAR ? "" : Integer.toString(movie.year());
    }

    /** The name with the year, if it is known. */
    String title() {
        return movie.year() == Movie.NO_YEAR ? name() : name() + " (" + movie.year() + ")";
    }

    Evidence evidence() {
        return Evidence.of(behind.ratings());
    }

    /** How much stands behind the movie: "solid: 143 ratings". */
    String badge() {
        return EvidenceWords.of(behind.ratings());
    }

    /** What people gave it on average. */
    String meanWords() {
        return Text.of("pick.line.mean", Numbers.prediction(behind.mean()));
    }

    /** Where the rating lies, or nothing. */
    String intervalWords() {
        return beside.interval().map(interval -> Text.of("pick.line.interval", Numbers.rating(interval.low()),
                Numbers.rating(interval.high()))).orElse("");
    }

    /** What the user really gave, or nothing. */
    String truthWords() {
        return beside.truth().isEmpty() ? "" : Text.of("pick.line.truth", Numbers.rating(beside.truth().getAsDouble()));
    }
}
