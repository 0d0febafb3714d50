package marquee.ui.guest;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import marquee.ui.job.Runner;
import marquee.ui.session.Session;
import marquee.ui.store.FactsFile;
import marquee.ui.store.RealDisk;

/** The book of a program as it is in the window, with threads that save: rates one film after the other and says so; never ends by itself. */
final class KilledBook implements Runner {

    private static final int BURST = 3;

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final PrintStream out = System.out;
    private final GuestBook book;
    private KeptGuest guest;
    private int films;

    private KilledBook(Path file) {
        book = new GuestBook(new Session(), new GuestKeeper(new FactsFile(new RealDisk(), file), this));
    }

    /** Rates into the file named by the first argument. */
    public static void main(String[] arguments) throws InterruptedException {
        KilledBook killed = new KilledBook(Path.of(arguments[0]));
        killed.book.readyProperty().subscribe(ready -> {
            if (ready) {
                killed.begin();
            }
        });
        killed.book.open();
        for (;;) {
            killed.window.take().run();
        }
    }

    private void begin() {
        guest = book.guests().isEmpty() ? book.begin() : book.guests().get(0);
        films = guest.stars().size();
        say("ready " + films + " " + book.noticeProperty().get());
        publish(this::rate);
    }

    /** A few films at once: the first is being saved while the others come. */
    private void rate() {
        for (int film = 0; film < BURST; film++) {
            films++;
            book.mark(guest, films, 4.5, false);
            say("rated " + films);
        }
        int all = films;
        book.save(saved -> {
            say((saved ? "saved " : "failed ") + all);
            rate();
        });
    }

    private void say(String words) {
        out.println(words);
        out.flush();
    }

    @Override
    public void background(Runnable work) {
        workers.execute(work);
    }

    @Override
    public void publish(Runnable handOver) {
        window.add(handOver);
    }

    @Override
    public void publishLater(Duration delay, Runnable handOver) {
        clock.schedule(() -> window.add(handOver), delay.toMillis(), TimeUnit.MILLISECONDS);
    }
}
