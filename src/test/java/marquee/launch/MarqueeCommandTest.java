package marquee.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarqueeCommandTest {

    private final List<List<String>> opened = new ArrayList<>();
    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();

    private int execute(String... words) {
        MarqueeCommand command = new MarqueeCommand(arguments -> {
            opened.add(List.of(arguments));
            return 0;
        });
        return command.execute(words, new PrintWriter(output, true), new PrintWriter(errors, true));
    }

    @Test
    void opensTheWindowOnTheNamedData() {
        assertThat(execute("--data", "some folder")).isZero();
        assertThat(execute("--data=other.zip")).isZero();
        assertThat(opened).containsExactly(List.of("--data=some folder"), List.of("--data=other.zip"));
    }

    @Test
    void passesOnThatTheWindowDidNotOpen() {
        MarqueeCommand command = new MarqueeCommand(arguments -> 1);
        assertThat(command.execute(new String[] {"--data", "x"}, new PrintWriter(output), new PrintWriter(errors))).isEqualTo(1);
    }

    @Test
    void helpListsEveryOption() {
        assertThat(execute("--help")).isZero();
        assertThat(output.toString()).contains("Usage: marquee", "--data=PATH", "ratings.csv", "--help", "--version");
        assertThat(opened).isEmpty();
    }

    @Test
    void tellsItsVersion() {
        assertThat(execute("--version")).isZero();
        assertThat(output.toString()).startsWith("Marquee ");
    }

    @ParameterizedTest
    @CsvSource({"--foo, --foo", "reprot, reprot", "--data, PATH", "--data=a --data=b, only once"})
    void wrongUsageIsToldInOneSentence(String words, String expected) {
        assertThat(execute(words.split(" "))).isEqualTo(2);
        assertThat(errors.toString()).contains(expected, "--help").hasLineCount(1);
        assertThat(output.toString()).isEmpty();
        assertThat(opened).isEmpty();
    }
}
