package marquee.ui.feature.onboarding;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import marquee.ui.chart.ChartCard;
import marquee.ui.chart.Charts;
import marquee.ui.text.Text;

/** Step 3: the model learns, and its error falls. */
final class LearnPage extends WizardPage {

    private final LearnViewModel model;
    private final ChartCard card;

    LearnPage(LearnViewModel model, Charts charts) {
        super(WizardStep.LEARN, Text.of("onboarding.learn.heading"));
        this.model = model;
        Label words = new Label();
        words.setId("onboarding-epoch");
        words.getStyleClass().add("lead");
        words.textProperty().bind(model.wordsProperty());
        ProgressBar progress = new ProgressBar();
        progress.setId("onboarding-progress");
        progress.setAccessibleText(Text.of("onboarding.learn.heading"));
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.progressProperty().bind(model.fractionProperty());
        card = charts.about(model::origin).card("onboarding-learning", Text.of("onboarding.learn.card"));
        card.setInfo(Text.of("onboarding.learn.info"));
        card.setPython(model::python);
        VBox.setVgrow(card, Priority.ALWAYS);
        VBox body = new VBox(words, progress, card);
        body.getStyleClass().add("learn-body");
        setBody(body);
        model.errors().addListener((ListChangeListener<Double>) change -> draw());
        draw();
    }

    @Override
    void dressButtons() {
        dress(ButtonData.CANCEL_CLOSE, "onboarding-cancel", Text.of("onboarding.cancel"));
        hide(ButtonData.BACK_PREVIOUS);
        hide(ButtonData.NEXT_FORWARD);
    }

    @Override
    void focusFirst() {
        button(ButtonData.CANCEL_CLOSE).requestFocus();
    }

    void dispose() {
        card.dispose();
    }

    private void draw() {
        card.show(OnboardingCharts.description(model.errors()), look -> OnboardingCharts.learning(model.errors(), model.epochs(), look));
    }
}
