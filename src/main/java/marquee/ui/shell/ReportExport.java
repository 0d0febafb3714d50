package marquee.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import marquee.core.data.Dataset;
import marquee.core.registry.ModelSpec;
import marquee.report.ReportBuilder;
import marquee.report.ReportFolder;
import marquee.report.ReportRequest;
import marquee.report.ReportRequest.NamedModel;
import marquee.report.ReportRequest.People;
import marquee.study.FittedModel;
import marquee.study.OnboardUser.Star;
import marquee.study.Protocol;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.session.Guest;
import marquee.ui.session.Session;
import marquee.ui.text.Text;

/** Exports a report on the open data: the models of the walk-through and the one in use, the chosen user, a guest. */
public final class ReportExport {

    private static final int TOP = 5;

    private final Session session;
    private final Jobs jobs;
    private final Lane lane;
    private final Consumer<Path> onWritten;

    /**
     * Exports nothing yet.
     *
     * @param onWritten hears of the page of a report that was written
     */
    public ReportExport(Session session, Jobs jobs, Consumer<Path> onWritten) {
        this.session = session;
        this.jobs = jobs;
        this.lane = jobs.lane();
        this.onWritten = onWritten;
    }

    /** Writes a report into a new folder inside a folder; does nothing while no data is open. */
    public void into(Path parent) {
        if (session.data().isEmpty()) {
            return;
        }
        ReportRequest request = request();
        lane.start(Job.of(Text.of("export.job"), context -> {
            var content = new ReportBuilder(request, jobs.workers(), context).build();
            Path folder = newFolder(parent, request.dataset().name());
            ReportFolder.write(content, folder, context.silent());
            return folder.resolve(ReportFolder.PAGE);
        }, onWritten));
    }

    /** What the window shows now, as a request. */
    ReportRequest request() {
        Dataset dataset = session.data().orElseThrow().dataset();
        Integer chosen = session.userProperty().get();
        Optional<Guest> guest = chosen == null ? Optional.empty() : session.guest(chosen);
        List<Integer> users = chosen == null || guest.isPresent() ? List.of() : List.of(chosen);
        if (guest.isEmpty() && !session.guests().isEmpty()) {
            guest = Optional.of(session.guests().get(session.guests().size() - 1));
        }
        Optional<List<Star>> stars = guest.map(Guest::stars);
        return new ReportRequest(dataset, Protocol.WALK_THROUGH, models(), false, new People(users, stars, TOP));
    }

    /** The four of the walk-through; the model in use stands last, for it makes the lists. */
    private List<NamedModel> models() {
        List<NamedModel> models = new ArrayList<>(NamedModel.walkThrough());
        FittedModel inUse = session.modelProperty().get();
        if (inUse != null) {
            ModelSpec spec = inUse.spec();
            Optional<NamedModel> known = models.stream().filter(model -> model.spec().equals(spec)).findFirst();
            known.ifPresent(models::remove);
            models.add(known.orElseGet(() -> new NamedModel(spec.text(), spec)));
        }
        return models;
    }

    /** A folder that is not there yet, named after the data but never by what it contains. */
    static Path newFolder(Path parent, String dataName) throws IOException {
        String plain = dataName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String name = "marquee-report-" + (plain.isEmpty() ? "data" : plain.substring(0, Math.min(40, plain.length())));
        return Files.createDirectories(Stream.iterate(1, again -> again + 1)
                .map(again -> parent.resolve(again == 1 ? name : name + "-" + again))
                .filter(folder -> !Files.exists(folder)).findFirst().orElseThrow());
    }
}
