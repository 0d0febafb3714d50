package marquee.ui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class RealDiskTest {

    @Test
    void aFolderThatBreaksOffWhileItIsListedIsAFailureOfTheDisk() {
        IOException broken = new IOException("Input/output error");

        assertThatThrownBy(() -> RealDisk.sorted(Stream.of(Path.of("b"), Path.of("a")).peek(path -> {
            throw new UncheckedIOException(broken);
        }))).isSameAs(broken);
    }

    @Test
    void listsInTheOrderOfTheNames() throws IOException {
        assertThat(RealDisk.sorted(Stream.of(Path.of("b"), Path.of("a")))).isEqualTo(List.of(Path.of("a"), Path.of("b")));
    }
}
