package marquee.ui.feature.onboarding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

import marquee.ui.chart.Charts;
import marquee.ui.job.Jobs;

/** The tab: the pages of the wizard, one at a time; those that come later are made when there is time, at the latest when they are wanted. */
final class OnboardingView extends Pane {

    private final OnboardingViewModel model;
    private final Charts charts;
    private final Jobs jobs;
    private final List<Runnable> disposals = new ArrayList<>();

    OnboardingView(OnboardingViewModel model, Charts charts, Jobs jobs) {
        this.model = model;
        this.charts = charts;
        this.jobs = jobs;
        setId("onboarding");
        getStyleClass().add("onboarding");
        getStylesheets().add(Objects.requireNonNull(OnboardingView.class.getResource("/marquee/ui/css/onboarding.bss")).toExternalForm());
        TabWizard wizard = new TabWizard(model, this, jobs, this::page);
        jobs.piece(() -> wizard.page(WizardStep.WELCOME));
        jobs.piece(() -> begin(wizard));
        for (WizardStep step : EnumSet.complementOf(EnumSet.of(WizardStep.WELCOME))) {
            jobs.sparePiece(() -> wizard.page(step));
            jobs.sparePiece(() -> tryOn(wizard.page(step)));
            jobs.sparePiece(() -> tryOnBody(wizard.page(step)));
        }
    }

    private void begin(TabWizard wizard) {
        wizard.start();
        disposals.add(model.wantedProperty().subscribe(wanted -> {
            if (wanted != null) {
                wizard.follow(wanted);
            }
        })::unsubscribe);
    }

    /** Works out the styles of a page before it is wanted: the first time takes longest. */
    private void tryOn(WizardPage page) {
        if (page.getScene() == null) {
            page.takeBody();
            getChildren().add(page);
            page.applyCss();
            getChildren().remove(page);
            page.giveBodyBack();
        }
    }

    /** The same for what is under its header, portion by portion, out of sight; should the page be wanted meanwhile, it takes it back. */
    private void tryOnBody(WizardPage page) {
        if (page.getScene() == null) {
            StackPane hidden = new StackPane();
            hidden.setVisible(false);
            hidden.setManaged(false);
            page.beforeTrial();
            Node body = page.takeBody();
            jobs.inPortions(body);
            hidden.getChildren().add(body);
            getChildren().add(hidden);
            body.applyCss();
            jobs.sparePiece(() -> {
                page.giveBodyBack();
                page.afterTrial();
                getChildren().remove(hidden);
            });
        }
    }

    private WizardPage page(WizardStep step) {
        return switch (step) {
            case WELCOME -> new WelcomePage(model, charts.files(), jobs);
            case RATE -> new RatePage(model, charts.files(), jobs);
            case LEARN -> {
                LearnPage learn = new LearnPage(model.learning(), charts);
                disposals.add(learn::dispose);
                yield learn;
            }
            case FIVE -> {
                FivePage five = new FivePage(model.five(), model.learning(), charts);
                disposals.add(five::dispose);
                yield five;
            }
        };
    }

    @Override
    protected void layoutChildren() {
        getManagedChildren().forEach(page -> page.resizeRelocate(0, 0, getWidth(), getHeight()));
    }

    void dispose() {
        disposals.forEach(Runnable::run);
    }
}
