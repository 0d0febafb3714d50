package marquee.ui;

import java.util.List;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.stage.Window;

import org.kordamp.ikonli.feather.Feather;

import marquee.core.csv.DatasetReader;
import marquee.ui.chart.ChartLook;
import marquee.ui.chart.Charts;
import marquee.ui.chart.FileSaver;
import marquee.ui.feature.Feature;
import marquee.ui.feature.FeatureContext;
import marquee.ui.feature.PlaceholderFeature;
import marquee.ui.job.FxRunner;
import marquee.ui.job.Jobs;
import marquee.ui.session.DataSource;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.shell.DataMenu;
import marquee.ui.shell.FailureDialogs;
import marquee.ui.shell.Header;
import marquee.ui.shell.HeaderModel;
import marquee.ui.shell.OpenDataModel;
import marquee.ui.shell.StatusBar;
import marquee.ui.shell.StatusModel;
import marquee.ui.store.AppFolder;
import marquee.ui.store.Settings;
import marquee.ui.text.Text;
import marquee.ui.theme.Appearance;

/** Puts the program together with plain constructors. The only class that knows all parts. */
final class Wiring implements AutoCloseable {

    private final Settings settings = Settings.load(AppFolder.locate());
    private final Appearance appearance = new Appearance(settings);
    private final FxRunner runner = new FxRunner();
    private final FailureDialogs failures = new FailureDialogs(this::front);
    private final Jobs jobs = new Jobs(runner, failures);
    private final Session session = new Session();
    private final StatusModel status = new StatusModel(jobs, session, version());
    private final OpenDataModel opening = new OpenDataModel(session, jobs, settings, (source, options, progress) ->
            OpenData.of(source instanceof DataSource.At at
                    ? DatasetReader.read(at.path(), options, progress)
                    : DatasetReader.readBuiltIn(progress), source));
    private final List<Feature> features = features(new FeatureContext(session, jobs, charts(), settings));
    private Window window;

    private static List<Feature> features(FeatureContext context) {
        return List.of(
                new PlaceholderFeature("explore", Text.of("explore.title"), Feather.BAR_CHART_2),
                new PlaceholderFeature("compare", Text.of("compare.title"), Feather.SLIDERS),
                new PlaceholderFeature("pick", Text.of("pick.title"), Feather.STAR),
                new PlaceholderFeature("onboarding", Text.of("onboarding.title"), Feather.USER_PLUS));
    }

    Settings settings() {
        return settings;
    }

    Appearance appearance() {
        return appearance;
    }

    Session session() {
        return session;
    }

    OpenDataModel opening() {
        return opening;
    }

    FailureDialogs failures() {
        return failures;
    }

    Parent window(Window owner) {
        window = owner;
        opening.setOnFailed((source, failure) -> failures.show(OpenDataModel.name(source), failure));
        Header header = new Header(new HeaderModel(session), new DataMenu(opening, () -> { }), new javafx.scene.layout.Region(), appearance);
        return new MainWindow(header, new StatusBar(status), features, session);
    }

    @Override
    public void close() {
        features.forEach(Feature::close);
        jobs.cancelAll();
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

    private Window front() {
        return window;
    }

    private static String version() {
        String version = Wiring.class.getPackage().getImplementationVersion();
        return version == null ? Text.of("app.unpackaged") : version;
    }
}
