package marquee.ui.feature.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import marquee.core.data.Catalog;
import marquee.core.data.Movie;
import marquee.study.candidate.CandidateFilter;
import marquee.study.candidate.CandidateFilter.Genres;
import marquee.study.candidate.CandidateFilter.Years;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilterViewModelTest {

    private final FilterViewModel form = new FilterViewModel();

    @BeforeEach
    void prepare() {
        form.prepare(FilterChoices.of(Catalog.of(List.of(new Movie(1, "One (1980)", 1980, List.of("Drama", "Comedy")),
                new Movie(2, "Two (2005)", 2005, List.of("War")), new Movie(3, "Three", Movie.NO_YEAR, List.of())))));
    }

    private CandidateFilter value() {
        return form.filterProperty().get();
    }

    @Test
    void offersTheGenresAndYearsOfTheDataAndWishesNothing() {
        assertThat(form.genresProperty().get().keySet()).containsExactly("Comedy", "Drama", "War");
        assertThat(form.rangeProperty().get()).isEqualTo(new Years(1980, 2005));
        assertThat(value()).isEqualTo(CandidateFilter.ALL);
        assertThat(form.activeProperty().get()).isZero();
    }

    @Test
    void turnsAGenreInOutAndBack() {
        form.turn("War");
        assertThat(value().genres()).isEqualTo(new Genres(Set.of("War"), Set.of()));
        form.turn("War");
        form.turn("Drama");
        assertThat(value().genres()).isEqualTo(new Genres(Set.of("Drama"), Set.of("War")));
        form.turn("War");
        form.turn("Western");
        assertThat(value().genres()).isEqualTo(new Genres(Set.of("Drama"), Set.of()));
        assertThat(form.activeProperty().get()).isEqualTo(1);
    }

    @Test
    void asksForYearsOnlyWhereNotAllAreWanted() {
        form.fromProperty().set(1990);
        assertThat(value().years()).isEqualTo(new Years(1990, 2005));
        form.fromProperty().set(1980);
        assertThat(value().years()).isEqualTo(Years.ALL);
    }

    @Test
    void takesEverythingBack() {
        form.turn("War");
        form.toProperty().set(1990);
        form.minimumProperty().set(20);
        form.leaningProperty().set(-50);
        form.hidesThinProperty().set(true);
        assertThat(value()).isEqualTo(new CandidateFilter(new Genres(Set.of("War"), Set.of()), new Years(1980, 1990), 20, -50, true));
        assertThat(form.activeProperty().get()).isEqualTo(4);
        form.reset();
        assertThat(value()).isEqualTo(CandidateFilter.ALL);
        assertThat(form.toProperty().get()).isEqualTo(2005);
    }

    @Test
    void staysInRangeWhateverIsTyped() {
        form.minimumProperty().set(-3);
        form.leaningProperty().set(200);
        assertThat(value()).isEqualTo(new CandidateFilter(Genres.ALL, Years.ALL, 0, CandidateFilter.MOST, false));
    }
}
