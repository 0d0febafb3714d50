package marquee.ui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static Facts random(Random random, Facts from, String writer) {
        Facts facts = from;
        for (int note = random.nextInt(6); note > 0; note--) {
            facts = facts.with("film " + random.nextInt(4), Integer.toString(random.nextInt(10)), writer);
        }
        return facts;
    }

    @Test
    void aLaterNoteTakesThePlaceOfAnEarlierOne() {
        Facts facts = Facts.NONE.with("a", "1", "me").with("b", "2", "me").with("a", "3", "me");

        assertThat(facts.all()).hasSize(2);
        assertThat(facts.all().get("a")).isEqualTo(new Fact("3", 3, "me"));
        assertThat(facts.clock()).isEqualTo(3);
    }

    @Test
    void mergingIsTheSameInAnyOrderAndAnyNumberOfTimes() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Facts begun = random(random, Facts.NONE, "a");
            Facts a = random(random, begun, "a");
            Facts b = random(random, begun, "b");
            Facts c = random(random, b, "c");

            assertThat(a.merge(b)).isEqualTo(b.merge(a));
            assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
            assertThat(a.merge(b).merge(b)).isEqualTo(a.merge(b));
            assertThat(b.merge(c)).isEqualTo(c);
        }
    }

    @Test
    void isReadBackAsItWasWritten() throws IOException {
        Facts facts = Facts.NONE.with("guest/\t1", "Zoë & Søn\n50 % = ½ + 日本", "me").with("", "", "you");

        assertThat(FactsText.read(FactsText.write(facts))).isEqualTo(facts);
        assertThat(FactsText.read(FactsText.write(Facts.NONE))).isEqualTo(Facts.NONE);
    }

    @Test
    void seesEveryCutAndEveryFlippedBit() {
        byte[] whole = FactsText.write(Facts.NONE.with("name", "Guest 1", "me").with("film 1", "4.5", "me"));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> FactsText.read(cut)).as("cut after %d bytes", length).isInstanceOf(IOException.class);
        }
        for (int bit = 0; bit < 8 * whole.length; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> FactsText.read(flipped)).as("bit %d flipped", bit).isInstanceOf(IOException.class);
        }
    }

    @Test
    void leavesTheFormatOfALaterVersionAlone() {
        byte[] later = "marquee-facts 2 0 abc\nwhat nobody knows yet".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> FactsText.read(later)).isInstanceOf(FactsText.NewerVersionException.class);
    }
}
