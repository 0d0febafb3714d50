package marquee.ui.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Gathers items from any thread and hands them over in order, in batches, not more often than every 100 ms. */
final class Batches<P> implements Consumer<P> {

    static final Duration PACE = Duration.ofMillis(100);

    private final Runner runner;
    private final BooleanSupplier wanted;
    private final Consumer<List<P>> receiver;
    private List<P> waiting = new ArrayList<>();

    Batches(Runner runner, BooleanSupplier wanted, Consumer<List<P>> receiver) {
        this.runner = runner;
        this.wanted = wanted;
        this.receiver = receiver;
    }

    @Override
    public void accept(P item) {
        boolean first;
        synchronized (this) {
            waiting.add(item);
            first = waiting.size() == 1;
        }
        if (first) {
            runner.publishLater(PACE, this::flush);
        }
    }

    /** Hands over what waits; on the thread of the window. */
    void flush() {
        List<P> batch;
        synchronized (this) {
            batch = waiting;
            waiting = new ArrayList<>();
        }
        if (!batch.isEmpty() && wanted.getAsBoolean()) {
            receiver.accept(List.copyOf(batch));
        }
    }
}
