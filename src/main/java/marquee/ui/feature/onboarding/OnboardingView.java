package marquee.ui.feature.onboarding;

import java.util.List;
import java.util.Objects;

import javafx.scene.layout.Pane;
import javafx.util.Subscription;

import marquee.ui.chart.Charts;

/** The tab: the pages of the wizard, one at a time. */
final class OnboardingView extends Pane {

    private final LearnPage learn;
    private final FivePage five;
    private final Subscription subscription;

    OnboardingView(OnboardingViewModel model, Charts charts) {
        setId("onboarding");
        getStyleClass().add("onboarding");
        getStylesheets().add(Objects.requireNonNull(OnboardingView.class.getResource("/marquee/ui/css/onboarding.css")).toExternalForm());
        learn = new LearnPage(model.learning(), charts);
        five = new FivePage(model.five(), model.learning(), charts);
        TabWizard wizard = new TabWizard(model, this, List.of(new WelcomePage(model, charts.files()),
                new RatePage(model.rating(), model.taste(), model.guests(), charts.files()), learn, five));
        wizard.start();
        subscription = model.wantedProperty().subscribe(wanted -> {
            if (wanted != null) {
                wizard.follow(wanted);
            }
        });
    }

    @Override
    protected void layoutChildren() {
        getManagedChildren().forEach(page -> page.resizeRelocate(0, 0, getWidth(), getHeight()));
    }

    void dispose() {
        subscription.unsubscribe();
        learn.dispose();
        five.dispose();
    }
}
