package marquee.ui.feature.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import marquee.study.explore.Period;
import marquee.study.explore.Selection;
import marquee.study.explore.UserGroup;
import org.junit.jupiter.api.Test;

class ExplorePythonTest {

    private static final Selection SELECTION = new Selection(new TreeSet<>(Set.of("Sci-Fi", "War")), new TreeSet<>(Set.of(4.0, 4.5)),
            Optional.of(new Period(YearMonth.of(2003, 5), YearMonth.of(2004, 12))), Set.of(UserGroup.FROM_20, UserGroup.FROM_1000));
    private static final String GENRES = "chosen = {\"Sci-Fi\", \"War\"}";
    private static final String STARS = "ratings[ratings[\"rating\"].isin([4.0, 4.5])]";
    private static final String PERIOD = ".between(\"2003-05-01\", \"2005-01-01\", inclusive=\"left\")";
    private static final String GROUPS = "ratings[ratings[\"userId\"].map(given).between(20, 49) | (ratings[\"userId\"].map(given) >= 1000)]";

    @Test
    void carriesTheFiltersThatNarrowThePicture() {
        List<Function<Selection, String>> all = List.of(ExplorePython::matrix, ExplorePython::describe, ExplorePython::tail,
                ExplorePython::tags, selection -> ExplorePython.films(selection, 50, true));
        assertThat(all).allSatisfy(python -> assertThat(python.apply(SELECTION)).contains(GENRES, STARS, PERIOD, GROUPS));
        assertThat(all).allSatisfy(python -> assertThat(python.apply(Selection.ALL)).doesNotContain("chosen", "isin", "between"));
    }

    @Test
    void leavesOutThePicturesOwnFilter() {
        assertThat(ExplorePython.stars(SELECTION)).contains(GENRES, PERIOD, GROUPS).doesNotContain("isin");
        assertThat(ExplorePython.genres(SELECTION)).contains(STARS, PERIOD, GROUPS).doesNotContain("chosen");
        assertThat(ExplorePython.time(SELECTION)).contains(GENRES, STARS, GROUPS).doesNotContain("inclusive");
        assertThat(ExplorePython.groups(SELECTION)).contains(GENRES, STARS, PERIOD).doesNotContain(".map(given).between");
    }

    @Test
    void carriesTheChoicesOfTheTables() {
        assertThat(ExplorePython.films(Selection.ALL, 120, true)).contains("films[\"count\"] >= 120", "sort_values([\"mean\", \"count\"]");
        assertThat(ExplorePython.films(Selection.ALL, 5, false)).contains(">= 5", "sort_values(\"count\"");
        assertThat(ExplorePython.firstRows(List.of("ratings.csv"))).contains("pd.read_csv(\"ratings.csv\").head(10)");
        assertThat(ExplorePython.tags(Selection.ALL)).doesNotContain("merge");
    }
}
