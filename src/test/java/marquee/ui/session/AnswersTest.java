package marquee.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class AnswersTest {

    private final Answers answers = new Answers();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void eachAnswerIsComputedOnce() {
        assertThat(answers.of(String.class, this::words)).isEqualTo("answer 1");
        assertThat(answers.of(String.class, this::words)).isEqualTo("answer 1");
        assertThat(answers.of(Integer.class, () -> 7)).isEqualTo(7);
        assertThat(asked).hasValue(1);
    }

    @Test
    void whoAsksForAnAnswerThatIsBegunWaitsForIt() throws Exception {
        assertThat(answers.isBegun(String.class)).isFalse();
        Runnable begun = answers.begin(String.class, this::words);
        assertThat(answers.isBegun(String.class)).isTrue();
        CountDownLatch asking = new CountDownLatch(1);
        CompletableFuture<String> other = CompletableFuture.supplyAsync(() -> {
            asking.countDown();
            return answers.of(String.class, () -> "another");
        });
        asking.await();
        begun.run();
        assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo("answer 1");
    }

    @Test
    void anAnswerCanBeBegunOnlyOnce() {
        answers.begin(String.class, this::words).run();
        answers.begin(String.class, () -> "another").run();
        assertThat(answers.of(String.class, () -> "a third")).isEqualTo("answer 1");
    }

    @Test
    void aFailureReachesWhoeverAsks() {
        assertThatThrownBy(() -> answers.of(String.class, () -> {
            throw new IllegalArgumentException("no ratings");
        })).isInstanceOf(IllegalStateException.class).hasRootCauseMessage("no ratings");
    }

    private String words() {
        return "answer " + asked.incrementAndGet();
    }
}
