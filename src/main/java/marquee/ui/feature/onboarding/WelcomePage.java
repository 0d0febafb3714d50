package marquee.ui.feature.onboarding;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import marquee.ui.chart.FileSaver;
import marquee.ui.control.Icons;
import marquee.ui.control.PageScroll;
import marquee.ui.job.Jobs;
import marquee.ui.text.Text;

/** Step 1: what happens here. */
final class WelcomePage extends WizardPage {

    private final GuestsCard guests;

    WelcomePage(OnboardingViewModel model, FileSaver files, Jobs jobs) {
        super(WizardStep.WELCOME, Text.of("onboarding.welcome.heading"));
        Label lead = new Label(Text.of("onboarding.welcome.lead"));
        lead.getStyleClass().add("lead");
        lead.setWrapText(true);
        VBox steps = new VBox(
                step(Feather.STAR, "onboarding.welcome.rate"),
                step(Feather.TRENDING_DOWN, "onboarding.welcome.learn"),
                step(Feather.GIFT, "onboarding.welcome.five"));
        steps.getStyleClass().add("welcome-steps");
        VBox intro = new VBox(lead, steps);
        intro.getStyleClass().add("welcome-intro");
        HBox.setHgrow(intro, Priority.ALWAYS);
        guests = new GuestsCard(model.guests(), files, jobs, key -> {
            model.choose(key);
            button(ButtonData.NEXT_FORWARD).fire();
        });
        HBox.setHgrow(guests, Priority.ALWAYS);
        HBox columns = new HBox(intro, guests);
        columns.getStyleClass().add("welcome-columns");
        ScrollPane scroll = new PageScroll(columns);
        scroll.getStyleClass().add("card-scroll");
        setBody(scroll);
    }

    @Override
    void dressButtons() {
        dress(ButtonData.NEXT_FORWARD, "onboarding-start", Text.of("onboarding.welcome.next"));
        accent(ButtonData.NEXT_FORWARD);
        hide(ButtonData.BACK_PREVIOUS);
        hide(ButtonData.CANCEL_CLOSE);
    }

    @Override
    void focusFirst() {
        if (!guests.focusUnfinished()) {
            button(ButtonData.NEXT_FORWARD).requestFocus();
        }
    }

    private static Node step(Ikon icon, String key) {
        Label title = new Label(Text.of(key));
        title.getStyleClass().add("card-title");
        Label words = new Label(Text.of(key + ".words"));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        VBox text = new VBox(title, words);
        text.getStyleClass().add("welcome-text");
        Label badge = new Label("", Icons.of(icon));
        badge.getStyleClass().add("welcome-badge");
        HBox row = new HBox(badge, text);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("welcome-step");
        return row;
    }
}
