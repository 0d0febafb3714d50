package marquee.ui.feature.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.collections.ListChangeListener;

import marquee.core.csv.DatasetException;
import marquee.core.data.Movie;
import marquee.testing.ImmediateRunner;
import marquee.testing.Release;
import marquee.testing.SmallData;
import marquee.ui.guest.GuestBook;
import marquee.ui.guest.GuestCsv;
import marquee.ui.guest.GuestKeeper;
import marquee.ui.guest.KeptGuest;
import marquee.ui.job.Jobs;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.store.FactsFile;
import marquee.ui.store.RealDisk;
import marquee.ui.store.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuestsViewModelTest {

    @TempDir
    private Path home;

    private final Session session = new Session();
    private final List<Throwable> failures = new ArrayList<>();
    private GuestBook book;
    private OnboardingViewModel wizard;

    @BeforeEach
    void open() {
        session.open(OpenData.of(Release.OF_2016.dataset()));
        wizard = start();
    }

    private OnboardingViewModel start() {
        ImmediateRunner runner = new ImmediateRunner();
        book = new GuestBook(session, new GuestKeeper(new FactsFile(new RealDisk(), home.resolve("guests.txt")), runner));
        book.open();
        return new OnboardingViewModel(session, new Jobs(runner, (what, failure) -> failures.add(failure)), Settings.load(home), book);
    }

    private GuestsViewModel guests() {
        return wizard.guests();
    }

    @Test
    void offersToGoOnWhereTheWizardWasAfterAKill() {
        wizard.enter(WizardStep.RATE);
        wizard.rating().rate(356, 4.5);
        wizard.rating().rate(2, 3);

        wizard = start(); // nothing was closed

        assertThat(guests().rows()).hasSize(1);
        GuestRow row = guests().rows().get(0);
        assertThat(row.unfinished()).isTrue();
        assertThat(row.details()).isEqualTo("user 672 · not finished · 2 ratings so far");
        wizard.enter(WizardStep.WELCOME);
        wizard.choose(row.key());
        wizard.enter(WizardStep.RATE);
        assertThat(wizard.rating().sheet().stars(356)).isEqualTo(4.5);
        assertThat(wizard.rating().films().get(0).movieId()).as("a film beyond the starters comes first").isEqualTo(2);
        wizard.enter(WizardStep.LEARN);
        assertThat(guests().rows()).extracting(GuestRow::unfinished).containsExactly(false);
        assertThat(session.guests()).hasSize(1);
    }

    @Test
    void aGuestWhoRatedNothingIsNotKept() {
        wizard.enter(WizardStep.RATE);
        wizard.enter(WizardStep.WELCOME);

        assertThat(guests().rows()).isEmpty();
        assertThat(book.guests()).isEmpty();
    }

    @Test
    void changesRatingsAndLearnsAgainForTheSameGuest() {
        wizard.enter(WizardStep.RATE);
        wizard.rating().rate(356, 4.5);
        wizard.enter(WizardStep.LEARN);
        wizard.enter(WizardStep.WELCOME);
        wizard.choose(guests().rows().get(0).key());
        wizard.enter(WizardStep.RATE);
        wizard.rating().rate(356, 1);
        wizard.enter(WizardStep.LEARN);

        assertThat(session.guests()).hasSize(1);
        assertThat(session.guests().get(0).stars()).extracting(star -> star.stars()).containsExactly(1.0);
        assertThat(session.guests().get(0).userId()).isEqualTo(672);
    }

    @Test
    void exportsWhatItImports() throws IOException {
        Path file = home.resolve("ada.csv");
        Files.writeString(file, "movieId,rating\n356,4.5\n2,3.0\n");

        guests().read(file);

        assertThat(failures).isEmpty();
        assertThat(session.guests()).hasSize(1);
        assertThat(new String(GuestCsv.of(guests().stars(guests().rows().get(0).key())), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(file));
    }

    @Test
    void aLongImportIsOneSaveAndOneChangeOfTheList() throws IOException {
        Path file = home.resolve("ada.csv");
        List<Movie> films = Release.OF_2016.dataset().catalog().movies().subList(0, 2000);
        Files.writeString(file, films.stream().map(film -> film.id() + ",3.5\n").collect(Collectors.joining("", "movieId,rating\n", "")));
        int[] changes = {0};
        guests().rows().addListener((ListChangeListener<GuestRow>) change -> changes[0]++);

        guests().read(file);

        assertThat(failures).isEmpty();
        assertThat(guests().rows()).singleElement().satisfies(row -> assertThat(row.details()).matches(".* 2.?000 ratings .*"));
        assertThat(changes[0]).isEqualTo(1);
        assertThat(home.resolve("guests.txt")).exists();
        assertThat(home.resolve("guests.txt.1.bak")).as("a second save would have kept the first").doesNotExist();
        assertThat(session.guests()).singleElement().satisfies(guest -> assertThat(guest.stars()).hasSize(2000));
    }

    @Test
    void everyDeletionOfThisRunCanBeTakenBack() {
        String ada = book.add(Map.of(356, 4.0)).key();
        String bob = book.add(Map.of(356, 3.0)).key();
        String eve = book.add(Map.of(356, 2.0)).key();
        List<GuestRow> before = List.copyOf(guests().rows());
        guests().delete(bob);
        guests().delete(ada);
        assertThat(guests().deletedProperty().get()).isEqualTo("Guest 1 was deleted, and one guest before.");
        guests().delete(eve);
        assertThat(guests().deletedProperty().get()).isEqualTo("Guest 3 was deleted, and 2 guests before.");

        assertThat(guests().undoDelete()).contains(eve);
        assertThat(guests().undoDelete()).contains(ada);
        assertThat(guests().deletedProperty().get()).isEqualTo("Guest 2 was deleted.");
        assertThat(guests().undoDelete()).contains(bob);
        assertThat(guests().undoDelete()).isEmpty();

        assertThat(guests().rows()).isEqualTo(before);
        assertThat(guests().deletedProperty().get()).isEmpty();
    }

    @Test
    void otherDataGivesOtherUserIds() {
        book.add(Map.of(1, 4.0));
        assertThat(guests().rows().get(0).details()).startsWith("user 672 ");

        session.open(OpenData.of(SmallData.named("small")));

        assertThat(guests().rows().get(0).details()).startsWith("user " + (session.data().orElseThrow().highestUserId() + 1) + " ");
    }

    @Test
    void saysWhereAnImportIsWrongAndTakesNothingOfIt() throws IOException {
        Path file = home.resolve("ada.csv");
        Files.writeString(file, "movieId,rating\n356,4.5\n2,7\n");

        guests().read(file);

        assertThat(failures).singleElement().isInstanceOf(DatasetException.class);
        assertThat(failures.get(0).getMessage()).contains("line 3").contains("7");
        assertThat(guests().rows()).isEmpty();
    }

    @Test
    void deletesWithAWayBackAndGoesToRecommend() {
        KeptGuest guest = book.begin();
        book.mark(guest, 356, 4, false);
        book.join(guest.key());
        guests().rename(guest.key(), "Ada");
        guests().delete(guest.key());
        assertThat(guests().rows()).isEmpty();
        assertThat(guests().deletedProperty().get()).isEqualTo("Ada was deleted.");

        guests().undoDelete();

        assertThat(guests().rows()).extracting(GuestRow::name).containsExactly("Ada");
        assertThat(guests().deletedProperty().get()).isEmpty();
        guests().recommend(guest.key());
        assertThat(session.userProperty().get()).isEqualTo(672);
        assertThat(session.tabProperty().get()).isEqualTo("pick");
    }

    @Test
    void findsFilmsForgivinglyAndGoesBackToTheStarters() {
        wizard.enter(WizardStep.RATE);
        List<Film> starters = List.copyOf(wizard.rating().films());

        wizard.rating().queryProperty().set("the matrx");
        assertThat(wizard.rating().films().get(0).name()).isEqualTo("Matrix, The");
        assertThat(wizard.rating().explainedProperty().get()).contains("the matrx");
        wizard.rating().queryProperty().set("qqqqqqq");
        assertThat(wizard.rating().films()).isEmpty();
        assertThat(wizard.rating().explainedProperty().get()).startsWith("No film fits");
        wizard.rating().queryProperty().set("");

        assertThat(wizard.rating().films()).isEqualTo(starters);
    }
}
