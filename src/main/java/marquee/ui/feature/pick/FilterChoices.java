package marquee.ui.feature.pick;

import java.util.List;
import java.util.stream.IntStream;

import marquee.core.data.Catalog;
import marquee.core.data.Movie;
import marquee.study.candidate.CandidateFilter.Years;

/**
 * What a data set offers to filter by.
 *
 * @param genres its genres, in alphabetical order
 * @param years the first and the last year; open ends if it knows none
 */
record FilterChoices(List<String> genres, Years years) {

    /** The choices of a catalogue; looks at every movie. */
    static FilterChoices of(Catalog catalog) {
        IntStream known = catalog.movies().stream().mapToInt(Movie::year).filter(year -> year != Movie.NO_YEAR);
        var dated = known.summaryStatistics();
        return new FilterChoices(catalog.movies().stream().flatMap(movie -> movie.genres().stream()).distinct().sorted().toList(),
                dated.getCount() == 0 ? Years.ALL : new Years(dated.getMin(), dated.getMax()));
    }
}
