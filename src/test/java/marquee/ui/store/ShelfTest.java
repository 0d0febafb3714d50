package marquee.ui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {

    /** Something to keep. */
    public record Thing(String name, double value, List<String> parts) { }

    @TempDir
    private Path home;

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("things"))) {
            return files.toList();
        }
    }

    @Test
    void whatIsPutComesBackFromAnotherShelfOfTheSameFolder() throws IOException {
        Shelf<Thing> shelf = new Shelf<>(home.resolve("things"), Thing.class);
        assertThat(shelf.all()).isEmpty();
        shelf.put("b", new Thing("b", 0.1 + 0.2, List.of("x", "ü")));
        shelf.put("a", new Thing("a", 2, List.of()));
        shelf.put("b", new Thing("b", 1.0 / 3, List.of("y")));

        assertThat(new Shelf<>(home.resolve("things"), Thing.class).all())
                .containsExactly(new Thing("a", 2, List.of()), new Thing("b", 1.0 / 3, List.of("y")));
        shelf.remove("a");
        shelf.remove("never there");
        assertThat(shelf.all()).extracting(Thing::name).containsExactly("b");
    }

    @Test
    void namesNeverBecomePathsAndAreToldApart() throws IOException {
        Shelf<Thing> shelf = new Shelf<>(home.resolve("things"), Thing.class);
        for (String name : List.of("../../etc/x", "A b", "a-b", "a/b", "", "x".repeat(300))) {
            shelf.put(name, new Thing(name, 0, List.of()));
        }

        assertThat(files()).hasSize(6).allSatisfy(file -> assertThat(file.getFileName().toString()).matches("[a-z0-9-]*\\.json"));
        assertThat(shelf.all()).hasSize(6);
    }

    @Test
    void aDamagedFileIsKeptAsideAndTheOthersAreRead() throws IOException {
        Shelf<Thing> shelf = new Shelf<>(home.resolve("things"), Thing.class);
        shelf.put("good", new Thing("good", 1, List.of()));
        Files.writeString(home.resolve("things/bad.json"), "{\"name\": \"ba");

        assertThat(shelf.all()).extracting(Thing::name).containsExactly("good");
        assertThat(files()).anySatisfy(file -> assertThat(file.getFileName().toString()).startsWith("bad.json.unreadable-"));
    }
}
