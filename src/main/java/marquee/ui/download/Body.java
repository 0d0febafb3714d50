package marquee.ui.download;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import marquee.core.progress.Progress;
import marquee.ui.text.Text;

/**
 * The bytes of an answer, taken piece by piece so that the reader can look up between them: the client itself waits for ever when a
 * server falls silent in the middle of a body.
 */
final class Body implements Flow.Subscriber<List<ByteBuffer>>, AutoCloseable {

    private static final long LOOK_UP = 100; // milliseconds
    private static final List<ByteBuffer> END = List.of();

    private final BlockingQueue<Object> pieces = new LinkedBlockingQueue<>();
    private final Duration stall;
    private volatile Flow.Subscription subscription;

    Body(Flow.Publisher<List<ByteBuffer>> publisher, Duration stall) {
        this.stall = stall;
        publisher.subscribe(this);
    }

    /**
     * The next pieces.
     *
     * @return empty at the end
     * @throws IOException if the connection broke
     * @throws DownloadException if nothing came for too long
     * @throws CancellationException if the progress asks to stop
     */
    List<ByteBuffer> next(Progress progress) throws IOException, DownloadException {
        long end = System.nanoTime() + stall.toNanos();
        try {
            while (true) {
                progress.stopIfCancelled();
                Object piece = pieces.poll(LOOK_UP, TimeUnit.MILLISECONDS);
                if (piece instanceof Throwable broken) {
                    throw broken instanceof IOException e ? e : new IOException(broken);
                }
                if (piece instanceof List<?> buffers) {
                    if (piece != END) {
                        subscription.request(1);
                    }
                    return buffers.stream().map(ByteBuffer.class::cast).toList();
                }
                if (System.nanoTime() - end > 0) {
                    throw new DownloadException(Text.of("download.stalled", Long.toString(Math.max(1, stall.toSeconds()))));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (buffers.stream().anyMatch(ByteBuffer::hasRemaining)) {
            pieces.add(buffers);
        } else {
            subscription.request(1);
        }
    }

    @Override
    public void onError(Throwable broken) {
        pieces.add(broken);
    }

    @Override
    public void onComplete() {
        pieces.add(END);
    }

    /** Ends the connection if it still stands. */
    @Override
    public void close() {
        Flow.Subscription open = subscription;
        if (open != null) {
            open.cancel();
        }
    }
}
