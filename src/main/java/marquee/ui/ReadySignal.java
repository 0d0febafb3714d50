package marquee.ui;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import javafx.animation.AnimationTimer;

import marquee.ui.job.Jobs;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.store.WholeFile;

/**
 * Notices when the first data is on screen: it is open, no job of a tab works on it any more, and a frame has been drawn since.
 * Then it runs what waited for that, and writes a line to the file that the environment variable {@code MARQUEE_READY_FILE} or
 * the system property {@code marquee.ready.file} names, for whoever started the program.
 */
final class ReadySignal extends AnimationTimer {

    private static final Logger LOG = System.getLogger(ReadySignal.class.getName());

    private final Session session;
    private final Jobs jobs;
    private final Runnable whenReady;
    private int idleFrames;

    ReadySignal(Session session, Jobs jobs, Runnable whenReady) {
        this.session = session;
        this.jobs = jobs;
        this.whenReady = whenReady;
    }

    @Override
    public void handle(long now) {
        boolean idle = jobs.isIdle() && session.data().isPresent();
        idleFrames = idle ? idleFrames + 1 : 0;
        if (idleFrames == 2) { // the first idle frame has been laid out and drawn by now
            long moment = System.currentTimeMillis();
            stop();
            file().ifPresent(file -> write(file, session.data().orElseThrow(), moment));
            whenReady.run();
        }
    }

    static String line(OpenData data, long milliseconds) {
        return "ready " + data.dataset().ratings().size() + " ratings " + data.users() + " users after " + milliseconds + " ms\n";
    }

    private static void write(Path file, OpenData data, long moment) {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        try {
            WholeFile.write(file, line(data, moment - started).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Cannot write " + file, e);
        }
    }

    private static Optional<Path> file() {
        String name = System.getProperty("marquee.ready.file", System.getenv().getOrDefault("MARQUEE_READY_FILE", ""));
        return name.isBlank() ? Optional.empty() : Optional.of(Path.of(name));
    }
}
