package marquee.ui.download;

import java.time.Duration;

/**
 * How long to wait.
 *
 * @param connect for a connection
 * @param answer for the beginning of an answer
 * @param stall for the next bytes of a body
 */
public record Patience(Duration connect, Duration answer, Duration stall) {

    /** For the real network. */
    public static final Patience NORMAL = new Patience(Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofSeconds(30));
}
