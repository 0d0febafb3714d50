package marquee.ui.guest;

import static marquee.testing.Unpurged.save;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javafx.collections.ListChangeListener;

import marquee.study.OnboardUser.Star;
import marquee.testing.ImmediateRunner;
import marquee.testing.Release;
import marquee.testing.SteppedRunner;
import marquee.ui.job.Runner;
import marquee.ui.session.Guest;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.store.Facts;
import marquee.ui.store.FactsFile;
import marquee.ui.store.RealDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuestBookTest {

    @TempDir
    private Path folder;

    private final Session session = new Session();

    @BeforeEach
    void openData() {
        session.open(OpenData.of(Release.OF_2016.dataset()));
    }

    private GuestBook book(Runner runner) {
        GuestBook book = new GuestBook(session, new GuestKeeper(new FactsFile(new RealDisk(), folder.resolve("guests.txt")), runner));
        book.open();
        return book;
    }

    private GuestBook book() {
        return book(new ImmediateRunner());
    }

    /** The file, and the version with the first rating alone. */
    private void twoRatingsOneByOne() {
        GuestBook book = book();
        KeptGuest guest = book.begin();
        book.mark(guest, 356, 4, false);
        book.mark(guest, 1, 4, false);
    }

    @Test
    void everyRatingIsOnDiskWhenItWasGiven() {
        GuestBook book = book();
        KeptGuest guest = book.begin();
        book.mark(guest, 356, 4, false);
        book.mark(guest, 1, 2.5, false);
        book.mark(guest, 356, 4.5, false);
        book.mark(guest, 50, 3, false);
        book.mark(guest, 50, 0, false);

        KeptGuest again = book().guests().get(0);

        assertThat(again.stars()).containsExactly(new Star(356, 4.5), new Star(1, 2.5));
        assertThat(again.rating()).isTrue();
        assertThat(again.joined()).isFalse();
        assertThat(session.guests()).isEmpty();
    }

    @Test
    void whatWasNotSeenIsOnDiskWhenItWasSaid() throws IOException {
        GuestBook book = book();
        KeptGuest guest = book.begin();
        book.mark(guest, 356, 0, true);
        assertThat(book().guests()).as("in the book before the first rating").singleElement()
                .satisfies(kept -> assertThat(kept.unseen()).containsExactly(356))
                .satisfies(kept -> assertThat(kept.stars()).isEmpty());
        book.mark(guest, 1, 4, false);
        book.mark(guest, 1, 0, true);
        book.mark(guest, 50, 0, true);
        book.mark(guest, 50, 3, false);

        KeptGuest again = book().guests().get(0);

        assertThat(again.unseen()).containsExactlyInAnyOrder(356, 1);
        assertThat(again.stars()).containsExactly(new Star(50, 3));
        assertThat(Files.readString(folder.resolve("guests.txt"))).as("of the same format, so that earlier programs read it").startsWith("marquee-facts 1 ");
        book.delete(guest.key());
        book.restore(again);
        assertThat(book().guests().get(0).unseen()).isEqualTo(again.unseen());
    }

    /** As programs wrote it that did not keep what was not seen. */
    @Test
    void readsFilesOfEarlierPrograms() throws IOException {
        save(new FactsFile(new RealDisk(), folder.resolve("guests.txt")), Facts.NONE.with("guest/k", "rating", "w").with("guest/k/number", "0", "w")
                .with("guest/k/name", "Ada", "w").with("guest/k/film/356", "3 4.5", "w").with("guest/k/film/1", "4 0.0", "w"));

        KeptGuest ada = book().guests().get(0);

        assertThat(ada.stars()).containsExactly(new Star(356, 4.5));
        assertThat(ada.unseen()).isEmpty();
    }

    @Test
    void joinedGuestsStandBesideTheUsersOfTheData() {
        GuestBook book = book();
        KeptGuest first = book.begin();
        book.mark(first, 356, 4, false);
        book.join(first.key());
        KeptGuest second = book.begin();
        book.mark(second, 1, 2, false);
        book.join(second.key());
        book.rename(second.key(), "  Ada ");
        book.rename(second.key(), " ");

        assertThat(session.guests()).containsExactly(new Guest(672, "Guest 1", List.of(new Star(356, 4))),
                new Guest(673, "Ada", List.of(new Star(1, 2))));
        assertThat(session.guest(673)).isPresent();
        book.resume(first);
        assertThat(book.find(first.key())).get().matches(KeptGuest::rating).matches(KeptGuest::joined);
        assertThat(session.guests()).hasSize(2);
    }

    @Test
    void aDeletedGuestComesBackAsTheyWere() {
        GuestBook book = book();
        KeptGuest first = book.begin();
        book.mark(first, 356, 4, false);
        book.join(first.key());
        KeptGuest kept = book.find(first.key()).orElseThrow();

        book.delete(first.key());
        assertThat(book.guests()).isEmpty();
        assertThat(session.guests()).isEmpty();
        assertThat(book().guests()).isEmpty();
        KeptGuest next = book.begin();
        book.mark(next, 1, 3, false);
        assertThat(book.guests()).extracting(KeptGuest::number).containsExactly(0);
        book.restore(kept);

        assertThat(book.guests()).extracting(KeptGuest::key).containsExactly(next.key(), first.key());
        assertThat(book.find(first.key())).get().extracting(KeptGuest::stars).isEqualTo(kept.stars());
        assertThat(book.guests()).extracting(KeptGuest::number).containsExactly(0, 1);
    }

    @Test
    void ratingsOfFilmsThatTheDataLacksAreKeptButNotShown() {
        GuestBook book = book();
        KeptGuest guest = book.begin();
        book.mark(guest, 356, 4, false);
        book.mark(guest, 99_999_999, 5, false);
        book.join(guest.key());

        assertThat(session.guests().get(0).stars()).containsExactly(new Star(356, 4));
        assertThat(book.guests().get(0).stars()).hasSize(2);
    }

    @Test
    void twoWindowsKeepEachOthersGuests() {
        GuestBook one = book();
        GuestBook two = book();
        KeptGuest mine = one.begin();
        KeptGuest theirs = two.begin();
        one.mark(mine, 356, 4, false);
        two.mark(theirs, 1, 3, false);
        one.mark(mine, 50, 5, false);
        two.delete(theirs.key());
        one.open();

        assertThat(one.guests()).extracting(KeptGuest::key).containsExactly(mine.key());
        assertThat(one.guests().get(0).stars()).containsExactly(new Star(356, 4), new Star(50, 5));
        assertThat(two.guests()).isEqualTo(one.guests());
    }

    @Test
    void twoWindowsNeverGiveTheSameUserId() {
        GuestBook one = book();
        GuestBook two = book();
        KeptGuest mine = one.begin();
        KeptGuest theirs = two.begin();
        one.mark(mine, 356, 4, false);
        two.mark(theirs, 1, 3, false);

        assertThat(two.guests()).extracting(KeptGuest::number).containsExactly(0, 1);
        one.open();
        assertThat(one.guests()).isEqualTo(two.guests());
    }

    @Test
    void saysThatRatingsAreNotSavedAndSavesThemLater() throws IOException {
        SteppedRunner runner = new SteppedRunner();
        GuestBook book = book(runner);
        runner.settle();
        Files.createDirectory(folder.resolve("guests.txt"));
        KeptGuest guest = book.begin();
        book.mark(guest, 356, 4, false);
        runner.work();
        runner.handOver();
        assertThat(book.unsavedProperty().get()).contains("not being saved").contains(folder.toString());

        Files.delete(folder.resolve("guests.txt"));
        runner.settle();

        assertThat(book.unsavedProperty().get()).isEmpty();
        assertThat(book().guests()).hasSize(1);
    }

    @Test
    void aSaveThatBreaksOffIsToldLikeOneThatFailsAndWhoAsksIsAnswered() {
        SteppedRunner runner = new SteppedRunner();
        boolean[] broken = {false};
        GuestBook book = new GuestBook(session, new GuestKeeper(new FactsFile(new RealDisk(), folder.resolve("guests.txt")), runner, () -> {
            if (broken[0]) {
                throw new LinkageError("no room left");
            }
            return Instant.now();
        }));
        book.open();
        runner.settle();
        broken[0] = true;
        book.mark(book.begin(), 356, 4, false);
        List<Boolean> told = new ArrayList<>();
        book.save(told::add);
        runner.work();
        runner.handOver();
        assertThat(told).containsExactly(false);
        assertThat(book.unsavedProperty().get()).contains("not being saved").contains("no room left");

        broken[0] = false;
        runner.settle();

        assertThat(book.unsavedProperty().get()).isEmpty();
        assertThat(book.isSaved()).isTrue();
        assertThat(book().guests()).hasSize(1);
    }

    @Test
    void triesOnceMoreWhenAskedAndSaysOfWhomSomethingIsNotOnDisk() throws IOException {
        SteppedRunner runner = new SteppedRunner();
        GuestBook book = book(runner);
        runner.settle();
        KeptGuest first = book.begin();
        book.mark(first, 356, 4, false);
        assertThat(book.isSaved()).isFalse();
        runner.settle();
        assertThat(book.isSaved()).isTrue();
        assertThat(book.unsaved()).isEmpty();
        byte[] good = Files.readAllBytes(folder.resolve("guests.txt"));
        Files.delete(folder.resolve("guests.txt"));
        Files.createDirectory(folder.resolve("guests.txt"));
        KeptGuest second = book.begin();
        book.mark(second, 1, 3, false);
        List<Boolean> told = new ArrayList<>();
        book.save(told::add);
        runner.work();
        runner.handOver();
        assertThat(told).containsExactly(false);
        assertThat(book.unsavedProperty().get()).contains("not being saved");
        assertThat(book.unsaved()).extracting(KeptGuest::key).containsExactly(second.key());

        Files.delete(folder.resolve("guests.txt"));
        Files.write(folder.resolve("guests.txt"), good);
        book.save(told::add);
        runner.work();
        runner.handOver();

        assertThat(told).containsExactly(false, true);
        assertThat(book.isSaved()).isTrue();
        assertThat(book.unsavedProperty().get()).isEmpty();
        assertThat(book().guests()).hasSize(2);
    }

    @Test
    void aGuestWithTwoThousandRatingsIsOneSave() throws IOException {
        GuestBook book = book();
        Map<Integer, Double> stars = new LinkedHashMap<>();
        for (int film = 2000; film >= 1; film--) {
            stars.put(film, film % 10 / 2.0 + 0.5);
        }
        int[] changes = {0};
        book.guests().addListener((ListChangeListener<KeptGuest>) change -> changes[0]++);

        KeptGuest guest = book.add(stars);

        assertThat(names()).as("no version before it").containsExactly("guests.txt", "guests.txt.lock");
        assertThat(changes[0]).isEqualTo(1);
        assertThat(guest.joined()).isTrue();
        KeptGuest again = book().guests().get(0);
        assertThat(again).isEqualTo(guest);
        assertThat(again.stars()).extracting(Star::movieId).containsExactlyElementsOf(stars.keySet());
        book.mark(guest, 2001, 5, false);
        assertThat(book.guests().get(0).stars()).hasSize(2001).last().isEqualTo(new Star(2001, 5));
    }

    @Test
    void anotherWindowDoesNotTakeAwayWhoIsRating() {
        GuestBook one = book();
        KeptGuest mine = one.begin();
        one.resume(mine);
        one.mark(mine, 356, 4, false);
        GuestBook two = book();
        two.delete(mine.key());
        one.mark(mine, 1, 3, false);

        assertThat(one.guests()).extracting(KeptGuest::key).containsExactly(mine.key());
        assertThat(one.noticeProperty().get()).contains("Guest 1").contains("deleted in another window");
        two.open();
        assertThat(two.guests()).singleElement().satisfies(back -> assertThat(back.stars()).containsExactly(new Star(356, 4), new Star(1, 3)));

        one.leave();
        two.delete(mine.key());
        one.open();
        assertThat(one.guests()).as("nobody rates for them any more").isEmpty();
        one.mark(mine, 1, 2, false);
        assertThat(one.guests()).as("a rating is never that of nobody").hasSize(1);
    }

    @Test
    void whoJoinedAndWasRenamedComesBackSoWhenAnotherWindowDeletesThem() {
        GuestBook one = book();
        KeptGuest mine = one.begin();
        one.resume(mine);
        one.mark(mine, 356, 4, false);
        one.join(mine.key());
        one.rename(mine.key(), "Ada");
        KeptGuest asTheyWere = one.find(mine.key()).orElseThrow();
        GuestBook two = book();
        two.delete(mine.key());
        one.open();

        assertThat(one.guests()).containsExactly(asTheyWere);
        assertThat(session.guests()).extracting(Guest::name).containsExactly("Ada");
        assertThat(one.noticeProperty().get()).contains("Ada").contains("deleted in another window");
        two.open();
        assertThat(two.guests()).containsExactly(asTheyWere);
    }

    @Test
    void whatIsKnownOfADeletedGuestIsGoneADayLater() throws IOException {
        GuestBook book = book();
        KeptGuest gone = book.add(Map.of(356, 4.0));
        KeptGuest stays = book.add(Map.of(1, 3.0));
        book.delete(gone.key());
        book();
        assertThat(Files.readString(folder.resolve("guests.txt"))).as("can be taken back").contains(gone.key() + "%2Ffilm");

        Instant later = Instant.now().plus(Duration.ofHours(25));
        GuestBook tomorrow = new GuestBook(session, new GuestKeeper(new FactsFile(new RealDisk(), folder.resolve("guests.txt")),
                new ImmediateRunner(), () -> later));
        tomorrow.open();

        assertThat(Files.readString(folder.resolve("guests.txt"))).doesNotContain(gone.key() + "%2F").contains(stays.key() + "%2Ffilm");
        assertThat(tomorrow.guests()).extracting(KeptGuest::key).containsExactly(stays.key());
        book.restore(gone);
        assertThat(book().find(gone.key())).as("from a window that was open all the time").get().extracting(KeptGuest::stars).isEqualTo(gone.stars());
    }

    @Test
    void saysThatEverythingIsLostAndWhereItsRestIs() throws IOException {
        twoRatingsOneByOne();
        Files.delete(folder.resolve("guests.txt"));
        for (String name : names()) {
            if (name.endsWith(".bak")) {
                Files.writeString(folder.resolve(name), "damaged");
            }
        }

        GuestBook again = book();

        assertThat(again.noticeProperty().get()).contains("is gone").contains("begins empty").contains(".bak.corrupt-");
        again.mark(again.begin(), 1, 4, false);
        assertThat(book().guests()).hasSize(1);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void saysWhereADamagedFileIsKept() throws IOException {
        twoRatingsOneByOne();
        Files.writeString(folder.resolve("guests.txt"), "damaged");

        GuestBook again = book();

        assertThat(again.noticeProperty().get()).contains("guests.txt.corrupt-").contains("guests.txt.1.bak");
        assertThat(again.guests().get(0).stars()).containsExactly(new Star(356, 4));

        GuestBook later = book();
        assertThat(later.noticeProperty().get()).as("said once: what was recovered is the file now").isEmpty();
        assertThat(later.guests()).isEqualTo(again.guests());
    }

    @Test
    void saysThatTheFileIsGoneAndWhatIsShownInstead() throws IOException {
        twoRatingsOneByOne();
        Files.delete(folder.resolve("guests.txt"));

        GuestBook again = book();

        assertThat(again.noticeProperty().get()).contains("is gone").contains("guests.txt.1.bak").doesNotContain("corrupt");
        assertThat(again.guests().get(0).stars()).containsExactly(new Star(356, 4));
    }

    @Test
    void saysWhichVersionOfAFileThatIsGoneCannotBeRead() throws IOException {
        Path version = folder.resolve("guests.txt.1.bak");
        Files.createDirectory(version); // there, but nothing can be read

        GuestBook book = book();

        assertThat(book.noticeProperty().get()).contains(version.toString()).contains("cannot be read");
        assertThat(version).isDirectory();
    }
}
