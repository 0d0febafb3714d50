package marquee.study.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import marquee.core.data.Catalog;
import marquee.core.data.Dataset;
import marquee.core.data.Movie;
import marquee.core.data.Rating;
import marquee.core.data.RatingScale;
import marquee.core.data.Ratings;
import marquee.core.data.Tag;
import marquee.core.progress.Progress;
import marquee.testing.Release;
import org.junit.jupiter.api.Test;

class CountTagsTest {

    @Test
    void countsWithoutRegardToCase() {
        RatingColumns columns = new RatingColumns(dataset());
        assertThat(CountTags.count(columns, Selection.ALL, Progress.NONE))
                .containsExactly(new TagUse("Dark", 3, 2, 2), new TagUse("funny", 1, 1, 1));
    }

    @Test
    void keepsTheTagsOfRatingsThatAreLeft() {
        // user 1 rated movie 10 with 5 and user 2 rated movie 20 with 2; user 2 tagged movie 10 without rating it
        RatingColumns columns = new RatingColumns(dataset());
        assertThat(CountTags.count(columns, Selection.ALL.toggle(5.0), Progress.NONE)).containsExactly(new TagUse("Dark", 1, 1, 1));
        assertThat(CountTags.count(columns, Selection.ALL.toggle("Comedy"), Progress.NONE))
                .containsExactly(new TagUse("dark", 1, 1, 1), new TagUse("funny", 1, 1, 1));
    }

    @Test
    void countsTheTagsOfTheRelease() {
        Dataset dataset = Release.OF_2018.orSkip().dataset();
        List<TagUse> tags = CountTags.count(new RatingColumns(dataset), Selection.ALL, Progress.NONE);
        assertThat(tags.stream().mapToInt(TagUse::uses).sum()).isEqualTo(dataset.tags().size());
        assertThat(tags.get(0).text()).isEqualToIgnoringCase("In Netflix queue");
        assertThat(tags.get(0).uses()).isEqualTo(131);
    }

    private static Dataset dataset() {
        return new Dataset("small", Ratings.of(List.of(new Rating(1, 10, 5, Ratings.NO_TIME), new Rating(2, 20, 2, Ratings.NO_TIME))),
                Catalog.of(List.of(new Movie(10, "Ten", Movie.NO_YEAR, List.of("Drama")), new Movie(20, "Twenty", Movie.NO_YEAR, List.of("Comedy")))),
                List.of(new Tag(1, 10, "Dark", 0), new Tag(2, 20, "dark ", 0), new Tag(2, 20, "funny", 0), new Tag(2, 10, "DARK", 0)),
                Map.of(), RatingScale.MOVIELENS, "");
    }
}
