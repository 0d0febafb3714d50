package marquee.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTest {

    private static final Movie HEAT = new Movie(6, "Heat (1995)", 1995, List.of("Action", "Crime"));
    private static final Movie BRAZIL = new Movie(1199, "Brazil (1985)", 1985, List.of("Fantasy"));

    @Test
    void findsMoviesByIdAndKeepsTheirOrder() {
        Catalog catalog = Catalog.of(List.of(BRAZIL, HEAT));
        assertThat(catalog.movies()).containsExactly(BRAZIL, HEAT);
        assertThat(catalog.size()).isEqualTo(2);
        assertThat(catalog.find(6)).contains(HEAT);
        assertThat(catalog.find(7)).isEmpty();
        assertThat(catalog.get(1199)).isSameAs(BRAZIL);
        assertThat(catalog.get(7)).isEqualTo(new Movie(7, "Movie 7 (no title)", Movie.NO_YEAR, List.of()));
    }

    @Test
    void refusesTwoMoviesWithOneId() {
        assertThatThrownBy(() -> Catalog.of(List.of(HEAT, BRAZIL, new Movie(6, "Sabrina (1995)", 1995, List.of()))))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("Two movies have the id 6");
    }

    @ParameterizedTest
    @CsvSource({"Toy Story (1995), 1995, Toy Story", "Seven (a.k.a. Se7en) (1995), 1995, Seven (a.k.a. Se7en)",
        "Untitled, 0, Untitled", "Brazil (1985), 0, Brazil (1985)", "(2009), 2009, (2009)", "Nothing, 1999, Nothing",
        "' (500) (2009)', 2009, (500)", "' (2009)', 2009, ' (2009)'"})
    void theNameIsTheTitleWithoutTheYear(String title, int year, String name) {
        assertThat(new Movie(1, title, year, List.of()).name()).isEqualTo(name);
    }
}
