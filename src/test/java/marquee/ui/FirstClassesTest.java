package marquee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;

class FirstClassesTest {

    @Test
    void theListIsOfTheLibrariesThatAreThere() throws IOException {
        int listed = FirstClasses.names().size();

        assertThat(listed).isGreaterThan(1_000);
        assertThat(FirstClasses.read()).as("of " + listed + " listed classes; write the list anew when libraries change")
                .isGreaterThan(listed * 8 / 10);
    }
}
