package marquee.ui.store;

import static marquee.testing.Unpurged.load;
import static marquee.testing.Unpurged.save;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import marquee.ui.store.FactsFile.Content;
import marquee.ui.store.FactsFile.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsFileTest {

    private static final Facts OLD = Facts.NONE.with("film 1", "4.5", "me");
    private static final Facts NEW = OLD.with("film 2", "3.0", "me");

    @TempDir
    private Path folder;

    private Path path() {
        return folder.resolve("guests.txt");
    }

    private FactsFile file() {
        return new FactsFile(new RealDisk(), path());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void beginsEmptyAndKeepsWhatIsSaved() throws IOException {
        assertThat(load(file())).isEqualTo(Content.good(Facts.NONE));

        save(file(), OLD);
        save(file(), NEW);

        assertThat(load(file())).isEqualTo(Content.good(NEW));
        assertThat(names()).containsExactly("guests.txt", "guests.txt.1.bak", "guests.txt.lock");
    }

    @Test
    void keepsTenVersionsAndMarksTheOneTooMany() throws IOException {
        Facts facts = Facts.NONE;
        for (int film = 1; film <= 14; film++) {
            facts = facts.with("film " + film, "1", "me");
            save(file(), facts);
        }

        assertThat(names()).filteredOn(name -> name.endsWith(".bak")).hasSize(10).contains("guests.txt.1.bak", "guests.txt.11.bak",
                "guests.txt.12.bak", "guests.txt.13.bak");
        assertThat(names()).filteredOn(name -> name.endsWith("--discarded")).hasSize(1);
    }

    /** A rating every two minutes for a day, with clocks turned back in place of waiting. */
    @Test
    void theVersionsReachFromAMomentAgoToADayAgo() throws IOException {
        FactsFile file = new FactsFile(new DelegatingDisk() {
            @Override
            public void force(Path unforced) {
                // nothing is lost here, and the disk is slow
            }

            @Override
            public void forceFolder(Path unforced) {
                // the same
            }
        }, path());
        Facts facts = Facts.NONE;
        for (int rating = 1; rating <= 720; rating++) {
            for (Path version : versions()) {
                Files.setLastModifiedTime(version, FileTime.from(Files.getLastModifiedTime(version).toInstant().minus(Duration.ofMinutes(2))));
            }
            facts = facts.with("film", Integer.toString(rating), "me");
            save(file, facts);
        }

        List<Double> minutes = new ArrayList<>();
        for (Path version : versions()) {
            minutes.add(Duration.between(Files.getLastModifiedTime(version).toInstant(), Instant.now()).toSeconds() / 60.0);
        }
        Collections.sort(minutes);
        assertThat(minutes).hasSize(10);
        assertThat(minutes.get(2)).as("the last few whatever their age").isLessThan(7);
        assertThat(minutes.get(9)).as("one from the beginning").isGreaterThan(23 * 60);
        for (int place = 3; place < 9; place++) {
            assertThat(minutes.get(place + 1) / minutes.get(place)).as("no wide gap after %s", minutes).isLessThan(5);
        }
    }

    private List<Path> versions() throws IOException {
        return names().stream().filter(name -> name.endsWith(".bak")).map(folder::resolve).toList();
    }

    @Test
    void forgetsVersionsOlderThanAMonthButNeverTheLastFew() throws IOException {
        Facts facts = Facts.NONE;
        for (int film = 1; film <= 6; film++) {
            facts = facts.with("film " + film, "1", "me");
            save(file(), facts);
        }
        for (Path version : versions()) {
            Files.setLastModifiedTime(version, FileTime.from(Instant.now().minus(Duration.ofDays(40))));
        }
        Files.copy(path(), folder.resolve("whole"));
        Files.writeString(path(), "damaged");
        load(file());
        assertThat(versions()).as("needed while the file is damaged").hasSize(5);
        Files.move(folder.resolve("whole"), path());

        load(file());

        assertThat(versions()).extracting(version -> version.getFileName().toString())
                .containsExactly("guests.txt.3.bak", "guests.txt.4.bak", "guests.txt.5.bak");
    }

    @Test
    void takesOutWhatNeedNotBeKeptAndNoSaveBringsItBack() throws IOException {
        save(file(), NEW);

        Content content = file().load(facts -> facts.without("film 1"::equals));

        assertThat(content.facts().all()).containsOnlyKeys("film 2");
        assertThat(load(file())).isEqualTo(content);
        file().save(NEW.with("film 3", "1", "me"), facts -> facts.without("film 1"::equals));
        assertThat(load(file()).facts().all()).containsOnlyKeys("film 2", "film 3");
    }

    @Test
    void saysThatEverythingIsLostAndKeepsWhatIsLeft() throws IOException {
        save(file(), OLD);
        save(file(), NEW);
        save(file(), NEW.with("film 3", "1", "me"));
        Files.delete(path());
        Files.writeString(folder.resolve("guests.txt.1.bak"), "damaged");
        Files.write(folder.resolve("guests.txt.2.bak"), new byte[100]);

        Content content = load(file());

        assertThat(content.trouble()).isEqualTo(Trouble.LOST);
        assertThat(content.writable()).isTrue();
        assertThat(content.facts()).isEqualTo(Facts.NONE);
        assertThat(Files.readAllBytes(content.aside())).as("the newest").isEqualTo(new byte[100]);
        assertThat(names()).filteredOn(name -> name.contains(".bak.corrupt-")).hasSize(2);
        assertThat(load(file())).as("said once").isEqualTo(Content.good(Facts.NONE));
    }

    @Test
    void leavesAVersionOfALaterProgramAlone() throws IOException {
        Files.writeString(folder.resolve("guests.txt.4.bak"), "marquee-facts 7 0 0\nwhat nobody knows yet\n");

        assertThat(load(file()).trouble()).isEqualTo(Trouble.NEWER);
        assertThatThrownBy(() -> save(file(), NEW)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @EnumSource(FailingDisk.Damage.class)
    void holdsTheOldOrTheNewWhateverFails(FailingDisk.Damage damage) throws IOException {
        int changes = Integer.MAX_VALUE;
        int failed = 0;
        for (int times : new int[] {1, 3, 1000}) {
            for (int failing = 1; failing <= changes; failing++) {
                Path file = folder.resolve("try-" + times + "-" + failing).resolve("guests.txt");
                FactsFile real = new FactsFile(new RealDisk(), file);
                save(real, OLD.without("film 1"::equals).with("film 1", "4.0", "me"));
                save(real, OLD);
                FailingDisk disk = new FailingDisk(failing, times, damage);
                try {
                    save(new FactsFile(disk, file), NEW);
                } catch (IOException e) {
                    failed++;
                }
                Content after = load(real);
                assertThat(after.facts()).as("change %d of %d failed, %s of it done", failing, changes, damage).isIn(OLD, NEW);
                assertThat(after.trouble()).isEqualTo(Trouble.NONE);
                save(real, NEW);
                assertThat(load(real)).isEqualTo(Content.good(NEW));
                changes = Math.min(changes, failing > disk.changes() ? failing : Integer.MAX_VALUE);
            }
            assertThat(changes).isLessThan(60);
            changes = Integer.MAX_VALUE;
        }
        assertThat(failed).isGreaterThan(10);
    }

    @Test
    void triesAgainWhereAMoveIsRefusedForAMoment() throws IOException {
        int[] refused = {0};
        FactsFile file = new FactsFile(new MovingDisk((from, to) -> {
            if (to.equals(path()) && refused[0]++ < 3) {
                throw new FileSystemException(to.toString(), null, "held by another process");
            }
        }), path());

        save(file, OLD);

        assertThat(refused[0]).isEqualTo(4);
        assertThat(load(file())).isEqualTo(Content.good(OLD));
    }

    @Test
    void writesInPlaceWhereNothingMovesInOneStep() throws IOException {
        FactsFile file = new FactsFile(new MovingDisk((from, to) -> {
            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "another volume");
        }), path());

        save(file, OLD);
        save(file, NEW);

        assertThat(load(file())).isEqualTo(Content.good(NEW));
        assertThat(names()).containsExactly("guests.txt", "guests.txt.lock");
    }

    @Test
    void putsADamagedFileAsideAndReadsTheNewestGoodVersion() throws IOException {
        save(file(), OLD);
        save(file(), NEW);
        save(file(), NEW.with("film 3", "1", "me"));
        Files.writeString(folder.resolve("guests.txt.2.bak"), "damaged as well");
        Files.write(path(), new byte[4096]);

        Content content = load(file());

        assertThat(content.trouble()).isEqualTo(Trouble.DAMAGED);
        assertThat(content.facts()).isEqualTo(OLD);
        assertThat(content.from()).isEqualTo(folder.resolve("guests.txt.1.bak"));
        assertThat(Files.readAllBytes(content.aside())).isEqualTo(new byte[4096]);
        assertThat(content.aside().getFileName().toString()).startsWith("guests.txt.corrupt-");
        assertThat(path()).doesNotExist();
        save(file(), content.facts());
        assertThat(load(file())).isEqualTo(Content.good(OLD));
    }

    @Test
    void neverWritesOverTheFileOfALaterVersion() throws IOException {
        String later = "marquee-facts 7 0 0\nwhat nobody knows yet\n";
        Files.writeString(path(), later);

        Content content = load(file());
        assertThat(content.trouble()).isEqualTo(Trouble.NEWER);
        assertThat(content.writable()).isFalse();
        assertThatThrownBy(() -> save(file(), NEW)).isInstanceOf(IOException.class);
        assertThat(Files.readString(path(), StandardCharsets.UTF_8)).isEqualTo(later);
    }

    @Test
    void neverWritesOverWhatCannotBeRead() throws IOException {
        Files.createDirectory(path());

        assertThat(load(file()).trouble()).isEqualTo(Trouble.UNREADABLE);
        assertThatThrownBy(() -> save(file(), NEW)).isInstanceOf(IOException.class);
        assertThat(path()).isDirectory();
    }

    /** The file is damaged or gone, and its newest version cannot be read for a while, though nothing is wrong with it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aVersionThatCannotBeReadIsNotDamagedAndNoOlderOneTakesItsPlace(boolean gone) throws IOException {
        save(file(), OLD);
        save(file(), NEW);
        save(file(), NEW.with("film 3", "1", "me"));
        Path newest = folder.resolve("guests.txt.2.bak");
        if (gone) {
            Files.delete(path());
        } else {
            Files.writeString(path(), "damaged");
        }
        List<String> before = names();
        FactsFile disturbed = new FactsFile(new UnreadableDisk(newest, new IOException("Input/output error")), path());

        Content content = load(disturbed);
        assertThat(content).isEqualTo(new Content(Facts.NONE, Trouble.UNREADABLE, newest, null));
        assertThatThrownBy(() -> save(disturbed, OLD)).isInstanceOf(IOException.class);
        assertThat(names()).as("nothing is moved or written").isEqualTo(before);

        Content later = load(file());
        assertThat(later.facts()).as("once it can be read").isEqualTo(NEW);
        assertThat(later.from()).isEqualTo(newest);
    }

    @Test
    void aVersionThatIsGoneByNowIsPassedOver() throws IOException {
        save(file(), OLD);
        save(file(), NEW);
        save(file(), NEW.with("film 3", "1", "me"));
        Files.delete(path());
        Path newest = folder.resolve("guests.txt.2.bak");

        Content content = load(new FactsFile(new UnreadableDisk(newest, new NoSuchFileException(newest.toString())), path()));

        assertThat(content).isEqualTo(new Content(OLD, Trouble.DAMAGED, null, folder.resolve("guests.txt.1.bak")));
        assertThat(newest).exists();
    }

    @Test
    void twoWindowsKeepEachOthersFacts() throws IOException {
        FactsFile one = file();
        FactsFile two = file();
        Facts begun = save(one, OLD).facts();
        assertThat(load(two).facts()).isEqualTo(begun);

        Facts mine = save(one, begun.with("film 2", "2", "one")).facts();
        Facts theirs = save(two, begun.with("film 3", "3", "two")).facts();
        mine = save(one, mine.with("film 4", "4", "one")).facts();

        assertThat(mine.all()).containsOnlyKeys("film 1", "film 2", "film 3", "film 4");
        assertThat(mine.merge(theirs)).isEqualTo(mine);
        assertThat(load(two).facts()).isEqualTo(mine);
    }

    @Test
    void clearsWhatKilledWritesHaveLeft() throws IOException {
        save(file(), OLD);
        Files.writeString(folder.resolve("guests.txt123.tmp"), "half of");
        Files.writeString(folder.resolve("notes.tmp"), "not ours");

        load(file());

        assertThat(names()).containsExactly("guests.txt", "guests.txt.lock", "notes.tmp");
    }
}
