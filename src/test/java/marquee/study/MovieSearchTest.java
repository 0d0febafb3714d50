package marquee.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import marquee.core.csv.DatasetReader;
import marquee.core.data.Dataset;
import marquee.core.data.Movie;
import marquee.core.progress.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovieSearchTest {

    private static MovieSearch search;

    @BeforeAll
    static void prepare() throws Exception {
        Dataset dataset = DatasetReader.readBuiltIn(Progress.NONE).dataset();
        search = new MovieSearch(dataset.catalog(), new MovieStats(dataset.ratings()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "matrix|Matrix, The (1999)",
        "the matrix|Matrix, The (1999)",
        "Matrix, The|Matrix, The (1999)",
        "MATRIX 1999|Matrix, The (1999)",
        "matrx|Matrix, The (1999)",
        "teh matrix|Matrix, The (1999)",
        "toy s|Toy Story (1995)",
        "toy story 2|Toy Story 2 (1999)",
        "pulp fictoin|Pulp Fiction (1994)",
        "shawshnk redemption|Shawshank Redemption, The (1994)",
        "schindlers list|Schindler's List (1993)",
        "Schindler’s List|Schindler's List (1993)",
        "big|Big (1988)",
        "poulain|Amelie (Fabuleux destin d'Amélie Poulain, Le) (2001)",
        "amélie|Amelie (Fabuleux destin d'Amélie Poulain, Le) (2001)",
        "one flew over|One Flew Over the Cuckoo's Nest (1975)"})
    void findsWhatIsMeantFirst(String typed, String title) {
        assertThat(search.find(typed, 5)).first().extracting(Movie::title).isEqualTo(title);
    }

    @Test
    void anExactNameComesBeforeALongerOne() {
        List<Movie> found = search.find("heat", 10);

        assertThat(found.get(0).name()).isEqualTo("Heat");
    }

    @Test
    void blankOrNonsenseFindsNothing() {
        assertThat(search.find("", 5)).isEmpty();
        assertThat(search.find(" -- ", 5)).isEmpty();
        assertThat(search.find("xqzvkw", 5)).isEmpty();
    }

    @Test
    void findsAtMostAsManyAsAsked() {
        assertThat(search.find("the", 7)).hasSize(7);
    }
}
