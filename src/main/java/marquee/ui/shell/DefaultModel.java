package marquee.ui.shell;

import marquee.core.data.Dataset;
import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.study.Protocol;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.text.Text;

/** Fits the walk-through's final model on whatever data is open, as soon as the window has shown the data. */
public final class DefaultModel {

    private final Session session;
    private final Jobs jobs;
    private final Lane lane;
    private boolean awake;

    /** Sleeps until {@link #wake()}. */
    public DefaultModel(Session session, Jobs jobs) {
        this.session = session;
        this.jobs = jobs;
        this.lane = jobs.lane();
        session.dataProperty().subscribe(this::fit);
    }

    /** Fits from now on: called once the first data is on screen, so that fitting does not delay it. */
    public void wake() {
        if (!awake) {
            awake = true;
            fit(session.dataProperty().get());
        }
    }

    private void fit(OpenData data) {
        lane.close();
        if (awake && data != null) {
            Dataset dataset = data.dataset();
            lane.start(Job.of(Text.of("model.job", LineUp.shownName(LineUp.WALK_THROUGH.finalModel())), context -> FittedModel.fit(dataset, LineUp.WALK_THROUGH.finalModel(),
                    Protocol.WALK_THROUGH, FittedModel.Side.TRAINING, jobs.workers(), context), session::recommendWith));
        }
    }
}
