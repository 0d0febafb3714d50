package marquee.ui;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.stage.Stage;

import marquee.chart.ChartLook;
import marquee.study.Passport;
import marquee.ui.chart.Charts;
import marquee.ui.chart.FileSaver;
import marquee.ui.control.Dismantling;
import marquee.ui.control.Spot;
import marquee.ui.control.TextOrder;
import marquee.ui.feature.Feature;
import marquee.ui.feature.FeatureContext;
import marquee.ui.feature.compare.CompareTab;
import marquee.ui.feature.explore.ExploreTab;
import marquee.ui.feature.onboarding.OnboardingTab;
import marquee.ui.feature.pick.PickTab;
import marquee.ui.guest.GuestBook;
import marquee.ui.guest.GuestKeeper;
import marquee.ui.job.FxRunner;
import marquee.ui.job.HeadStart;
import marquee.ui.job.Jobs;
import marquee.ui.session.Session;
import marquee.ui.shell.ClosingQuestion;
import marquee.ui.shell.DataNotices;
import marquee.ui.shell.DefaultModel;
import marquee.ui.shell.DropTarget;
import marquee.ui.shell.FailureDialogs;
import marquee.ui.shell.FileActions;
import marquee.ui.shell.GuestNotices;
import marquee.ui.shell.Header;
import marquee.ui.shell.HeaderModel;
import marquee.ui.shell.LoadReportDialog;
import marquee.ui.shell.NoticeBar;
import marquee.ui.shell.OpenDataModel;
import marquee.ui.shell.OpenFailures;
import marquee.ui.shell.SearchModel;
import marquee.ui.shell.SearchSlot;
import marquee.ui.shell.Shortcuts;
import marquee.ui.shell.StatusBar;
import marquee.ui.shell.StatusModel;
import marquee.ui.shell.WindowMemory;
import marquee.ui.store.AppFolder;
import marquee.ui.store.FactsFile;
import marquee.ui.store.RealDisk;
import marquee.ui.store.Settings;
import marquee.ui.text.Text;
import marquee.ui.theme.Appearance;
import marquee.ui.theme.Stylist;
import marquee.ui.theme.SystemAppearance;

/** Puts the program together with plain constructors. The only class that knows all parts. */
final class Wiring implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Preparation preparation;
    private final Settings settings = Settings.load(AppFolder.locate());
    private final Appearance appearance = new Appearance(settings);
    private final FxRunner runner = new FxRunner();
    private final Session session = new Session();
    private final FailureDialogs failures;
    private final Jobs jobs;
    private final StatusModel status;
    private final OpenDataModel opening;
    private final DataNotices notices;
    private final GuestBook guests;
    private final List<Feature> features;
    private final WindowMemory memory = new WindowMemory(settings, session);
    private final Stage stage;
    private final FileActions file;

    /**
     * Puts the parts together.
     *
     * @param browser opens an address of the web
     */
    Wiring(Preparation preparation, Stage stage, Consumer<String> browser) {
        this.preparation = preparation;
        this.stage = stage;
        failures = new FailureDialogs(() -> stage);
        jobs = new Jobs(runner, failures);
        status = new StatusModel(jobs, session, Passport.programVersion(), PATIENCE);
        opening = new OpenDataModel(session, jobs, settings, preparation.loader());
        notices = new DataNotices(session, this::showReport);
        guests = new GuestBook(session, new GuestKeeper(new FactsFile(new RealDisk(), AppFolder.locate().resolve("guests.txt")), runner));
        file = new FileWiring(session, jobs, notices, failures, browser)
                .actions(stage, opening, new FileActions.Dialogs(Passport.programVersion(), browser, this::showReport));
        features = features(new FeatureContext(session, jobs, charts(), settings), guests, browser);
    }

    private static List<Feature> features(FeatureContext context, GuestBook guests, Consumer<String> browser) {
        return List.of(
                new ExploreTab(context),
                new CompareTab(context),
                new PickTab(context, browser),
                new OnboardingTab(context, guests));
    }

    /** Shows the window and opens the first data. */
    void open() {
        jobs.holdBack();
        DefaultModel model = new DefaultModel(session, jobs);
        Stylist stylist = new Stylist(appearance); // before the first control, which would load the toolkit's own theme
        memory.restore(stage);
        SearchSlot search = new SearchSlot(new SearchModel(session, jobs));
        jobs.whenCalm(() -> search.fill(jobs));
        MainWindow window = window(search);
        Scene scene = new Scene(new DropTarget(window, opening::open));
        jobs.whenCalm(() -> {
            features.forEach(tab -> jobs.sparePiece(() -> window.prepare(tab)));
            jobs.sparePiece(model::wake);
        });
        stylist.dress(scene);
        jobs.setAfterEach(() -> Spot.touch(scene));
        appearance.setPreparation(change -> Dismantling.of(scene, jobs::turn, jobs::piece, change));
        List<String> tabs = features.stream().map(Feature::id).toList();
        new Shortcuts(session, tabs, appearance, search::search, file).listenTo(scene);
        new OpenFailures(failures, opening);
        new SettingsKeeper(settings, runner);
        new GuestNotices(guests, notices);
        new ClosingQuestion(stage, guests, new FileSaver(jobs, settings));
        new SystemThemeWatch(appearance, runner, SystemAppearance::prefersDark).ask();
        jobs.whenCalm(() -> FileWiring.tidy(runner));
        settings.setAside().ifPresent(notices::settingsSetAside);
        stage.setScene(scene);
        stage.setTitle(Text.of("app.name"));
        opening.open(preparation.source());
        preparation.drawAhead();
        stage.show();
        guests.open();
        new ReadySignal(session, jobs, this::release).start();
    }

    /** What waited for the first data waits for the classes it is made of too: on few cores reading them would slow it down by more. */
    private void release() {
        HeadStart.on(() -> {
            try {
                return TextOrder.prepare() + OwnClasses.read();
            } finally {
                runner.publish(jobs::release);
            }
        });
    }

    Session session() {
        return session;
    }

    OpenDataModel opening() {
        return opening;
    }

    private MainWindow window(SearchSlot search) {
        Header header = new Header(new HeaderModel(session), file, search, appearance);
        return new MainWindow(header, new NoticeBar(notices.notices()), new StatusBar(status), features, session);
    }

    private void showReport() {
        session.data().ifPresent(data -> LoadReportDialog.show(stage, data));
    }

    @Override
    public void close() {
        memory.keep(stage);
        settings.setOnChanged(() -> { }); // what is kept from here on is saved below
        features.forEach(Feature::close);
        guests.close();
        jobs.close();
        runner.close();
        settings.save();
    }

    private Charts charts() {
        return new Charts(look(), new FileSaver(jobs, settings), status.passportProperty()::get);
    }

    private ReadOnlyObjectProperty<ChartLook> look() {
        ReadOnlyObjectWrapper<ChartLook> look = new ReadOnlyObjectWrapper<>(this, "look");
        appearance.darkProperty().subscribe(dark -> look.set(new ChartLook(dark, appearance.textScaleProperty().get())));
        appearance.textScaleProperty().subscribe(scale -> look.set(new ChartLook(appearance.darkProperty().get(), scale.doubleValue())));
        return look.getReadOnlyProperty();
    }
}
