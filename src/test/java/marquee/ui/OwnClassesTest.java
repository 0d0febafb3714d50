package marquee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;

class OwnClassesTest {

    @Test
    void readsTheClassesOfTheWindowAndOfAllItShows() throws Exception {
        Callable<Integer> reading = OwnClasses::read;

        assertThat(reading.call()).isGreaterThan(500);
    }
}
