package marquee.ui.guest;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

import marquee.ui.job.Runner;
import marquee.ui.job.Saver;
import marquee.ui.store.Facts;
import marquee.ui.store.FactsFile;
import marquee.ui.store.FactsFile.Content;

/** Carries the book to the disk and back, away from the thread of the window. */
public final class GuestKeeper implements AutoCloseable {

    private final FactsFile file;
    private final Runner runner;
    private final InstantSource clock;
    private final Saver<Facts> saver;
    private Consumer<Content> onSaved = content -> { };
    private Consumer<Throwable> onFailed = failure -> { };

    /**
     * A keeper that has read nothing yet.
     *
     * @param file where the guests are kept
     * @param runner where reading and saving run
     */
    public GuestKeeper(FactsFile file, Runner runner) {
        this(file, runner, InstantSource.system());
    }

    /**
     * A keeper that has read nothing yet.
     *
     * @param file where the guests are kept
     * @param runner where reading and saving run
     * @param clock says when somebody was deleted, and how long ago that is
     */
    GuestKeeper(FactsFile file, Runner runner, InstantSource clock) {
        this.file = file;
        this.runner = runner;
        this.clock = clock;
        this.saver = new Saver<>(runner, this::save);
    }

    /** Who hears, on the thread of the window, what is on disk after a save, or why a save failed. */
    void listen(Consumer<Content> saved, Consumer<Throwable> failed) {
        onSaved = saved;
        onFailed = failed;
    }

    /** Reads what is on disk and hands it over on the thread of the window. */
    void load(Consumer<Content> receiver) {
        runner.background(() -> {
            Content content = file.load(this::purged);
            runner.publish(() -> receiver.accept(content));
        });
    }

    /** Saves, as soon as the save before has ended. */
    void keep(Facts facts) {
        saver.offer(facts);
    }

    /** Whether everything is saved. */
    boolean isSettled() {
        return saver.isSettled();
    }

    /** Saves at once what waits, and tells on the thread of the window whether everything is saved. */
    void settle(Consumer<Boolean> receiver) {
        saver.settle(receiver);
    }

    /** What time it is. */
    Instant now() {
        return clock.instant();
    }

    /** Where the guests are kept. */
    String place() {
        return file.path().toString();
    }

    /** Waits until everything is saved. */
    @Override
    public void close() {
        saver.close();
    }

    private Facts purged(Facts facts) {
        return GuestFacts.purged(facts, now());
    }

    private boolean save(Facts facts) {
        Content content;
        try {
            content = file.save(facts, this::purged);
        } catch (IOException | RuntimeException | Error failure) { // whatever it was, the ratings are not on disk, and that is told
            runner.publish(() -> onFailed.accept(failure));
            return false;
        }
        runner.publish(() -> onSaved.accept(content));
        return true;
    }
}
