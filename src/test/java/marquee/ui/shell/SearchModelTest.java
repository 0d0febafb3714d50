package marquee.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import marquee.testing.ImmediateRunner;
import marquee.testing.SmallData;
import marquee.testing.SteppedRunner;
import marquee.ui.job.Jobs;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import org.junit.jupiter.api.Test;

class SearchModelTest {

    private final Session session = new Session();

    @Test
    void findsUsersByTheBeginningOfTheirId() {
        SearchModel model = openModel();
        model.queryProperty().set("1");

        assertThat(model.hits()).startsWith(new SearchHit.OfUser(1, 2), new SearchHit.OfUser(12, 2));
    }

    @Test
    void choosingAUserGoesToTheirRecommendations() {
        SearchModel model = openModel();
        model.queryProperty().set("12");
        model.choose(model.hits().get(0));

        assertThat(session.userProperty().get()).isEqualTo(12);
        assertThat(session.tabProperty().get()).isEqualTo("pick");
        assertThat(model.queryProperty().get()).isEmpty();
        assertThat(model.hits()).isEmpty();
    }

    @Test
    void choosingAMovieAsksForIt() {
        SearchModel model = openModel();
        session.showTab("compare");
        model.queryProperty().set("the matrix");
        model.choose(model.hits().get(0));

        assertThat(session.movieProperty().get()).isEqualTo(2571);
        assertThat(session.tabProperty().get()).isEqualTo("explore");
    }

    @Test
    void findsNothingWithoutDataOrWords() {
        SearchModel model = new SearchModel(session, new Jobs(new ImmediateRunner(), (what, failure) -> { }));
        model.queryProperty().set("matrix");
        assertThat(model.hits()).isEmpty();

        session.open(OpenData.of(SmallData.named("small")));
        model.queryProperty().set("  ");
        assertThat(model.hits()).isEmpty();
    }

    @Test
    void onlyTheLastOfWhatWasTypedIsSearchedFor() {
        SteppedRunner runner = new SteppedRunner();
        Jobs jobs = new Jobs(runner, (what, failure) -> { });
        SearchModel model = new SearchModel(session, jobs);
        session.open(OpenData.of(SmallData.named("small")));
        runner.settle();
        for (String typed : new String[] {"t", "to", "toy"}) {
            model.queryProperty().set(typed);
        }
        assertThat(jobs.isIdle()).as("while somebody types").isTrue();

        runner.settle();

        assertThat(model.hits()).hasSize(1);
        assertThat(jobs.running()).as("a search is too short for the status bar").isEmpty();
    }

    private SearchModel openModel() {
        SearchModel model = new SearchModel(session, new Jobs(new ImmediateRunner(), (what, failure) -> {
            throw new AssertionError(what, failure);
        }));
        session.open(OpenData.of(SmallData.named("small")));
        return model;
    }
}
