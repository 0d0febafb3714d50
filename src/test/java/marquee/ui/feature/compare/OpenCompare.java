package marquee.ui.feature.compare;

import java.nio.file.Path;
import java.util.List;

import marquee.core.data.Dataset;
import marquee.core.registry.ModelSpec;
import marquee.study.LineUp;
import marquee.testing.MadeUpData;
import marquee.testing.SteppedRunner;
import marquee.ui.job.Jobs;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.store.Settings;

/** Made-up data, opened, with a line-up of two models; jobs wait until a test lets them go on. */
final class OpenCompare implements AutoCloseable {

    static final ModelSpec SVD = ModelSpec.parse("svd:n_factors=4,n_epochs=5");
    static final Dataset DATA = MadeUpData.of(60, 30, 900);

    final SteppedRunner runner = new SteppedRunner();
    final Jobs jobs = new Jobs(runner, (what, failure) -> {
        throw new AssertionError(what, failure);
    });
    final CompareViewModel model;

    OpenCompare(Path home) {
        Session session = new Session();
        model = new CompareViewModel(session, jobs, Settings.load(home));
        session.open(OpenData.of(DATA));
        model.lineUp().show(new LineUp(List.of(ModelSpec.parse("baseline"), SVD), SVD));
        runner.settle();
    }

    @Override
    public void close() {
        model.close();
        jobs.close();
    }
}
