package marquee.ui.feature.onboarding;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.controlsfx.dialog.Wizard;
import org.controlsfx.dialog.WizardPane;

import marquee.ui.job.Jobs;

/**
 * A ControlsFX wizard whose pages are shown in the tab and not in a window of their own. The wizard keeps the history and moves
 * from page to page; after each move the page that it has put into its dialog is taken into the tab. The dialog is never shown.
 */
final class TabWizard {

    private static final String HEARD = "marquee.heard";

    private final OnboardingViewModel model;
    private final Pane host;
    private final Jobs jobs;
    private final Wizard wizard = new Wizard();
    private final Function<WizardStep, WizardPage> maker;
    private final Map<WizardStep, WizardPage> pages = new EnumMap<>(WizardStep.class);

    /**
     * A wizard that has not begun.
     *
     * @param host where the pages are shown
     * @param jobs where pages are put together in portions
     * @param maker makes the page of a step, when it is first wanted
     */
    TabWizard(OnboardingViewModel model, Pane host, Jobs jobs, Function<WizardStep, WizardPage> maker) {
        this.model = model;
        this.host = host;
        this.jobs = jobs;
        this.maker = maker;
        wizard.setReadSettings(false); // what was rated is in the model
        model.rating().sheet().countProperty().subscribe(count -> validate());
        model.readyProperty().subscribe(ready -> validate());
    }

    /** Goes to the welcome page and forgets the way there. */
    void start() {
        WizardPage welcome = page(WizardStep.WELCOME);
        if (welcome.getParent() == host) { // the wizard cannot move from a page to itself
            model.enter(WizardStep.WELCOME);
        } else {
            wizard.setFlow(new Flow());
            show();
        }
    }

    /** The page of a step; made here, unless it is there already. */
    WizardPage page(WizardStep step) {
        return pages.computeIfAbsent(step, maker);
    }

    /** Goes where the model wants it to go by itself. */
    void follow(WizardStep wanted) {
        WizardPage page = current();
        if (wanted == WizardStep.WELCOME) {
            start();
        } else if (page.step() == WizardStep.LEARN) {
            page.button(wanted == WizardStep.FIVE ? ButtonData.NEXT_FORWARD : ButtonData.BACK_PREVIOUS).fire();
        }
    }

    private WizardPage current() {
        return (WizardPage) wizard.getDialog().getDialogPane();
    }

    /** Takes the wizard's page into the tab. */
    private void show() {
        WizardPage page = current();
        if (page.step() == WizardStep.LEARN && model.stepProperty().get() == WizardStep.FIVE) {
            page.button(ButtonData.BACK_PREVIOUS).fire(); // what was learned is not learned again on the way back
            return;
        }
        Scene hidden = page.getScene();
        if (page.getParent() != host && hidden != null && hidden.getRoot() == page) {
            hidden.setRoot(new Region());
        }
        listen(page);
        page.dressButtons();
        if (page.step() == WizardStep.RATE) { // the largest page, in three turns: it comes when its cards are those of this guest
            jobs.turn(() -> whileCurrent(page, () -> enter(page)));
            jobs.turn(() -> whileCurrent(page, () -> place(page)));
        } else {
            take(page);
            enter(page);
            welcome(page);
        }
    }

    private void place(WizardPage page) {
        take(page);
        welcome(page);
    }

    private void take(WizardPage page) {
        if (page.getParent() != host) {
            page.giveBodyBack();
            page.beforeShown();
            if (page.step() != WizardStep.RATE) { // which grows by itself
                jobs.inPortions(page);
            }
            host.getChildren().setAll(page);
        }
    }

    private void whileCurrent(WizardPage page, Runnable action) {
        if (current() == page) {
            action.run();
        }
    }

    private void enter(WizardPage page) {
        model.enter(page.step());
        validate();
    }

    private static void welcome(WizardPage page) {
        page.applyCss(); // what scrolls is not in the scene before
        page.focusFirst();
    }

    /** Hears of each button after the wizard has done what the button is for. */
    private void listen(WizardPage page) {
        for (ButtonType type : page.getButtonTypes()) {
            Button button = (Button) page.lookupButton(type);
            if (button.getProperties().putIfAbsent(HEARD, true) == null) {
                button.addEventFilter(ActionEvent.ACTION, event -> {
                    event.consume(); // a dialog would close now
                    pressed(type.getButtonData());
                });
            }
        }
    }

    private void pressed(ButtonData kind) {
        switch (kind) {
            case NEXT_FORWARD, BACK_PREVIOUS -> show();
            case OTHER -> {
                model.skip();
                validate();
                current().button(ButtonData.NEXT_FORWARD).fire();
            }
            case CANCEL_CLOSE -> {
                if (current().step() == WizardStep.LEARN) {
                    model.cancel();
                } else {
                    start();
                }
            }
            default -> start();
        }
    }

    /** Nothing can be learned from nothing. */
    private void validate() {
        wizard.setInvalid(!model.canGoOn());
    }

    /** The model says which step follows which. */
    private final class Flow implements Wizard.Flow {

        private boolean begun;

        @Override
        public Optional<WizardPane> advance(WizardPane page) {
            WizardStep next = begun && page instanceof WizardPage from ? model.after(from.step()) : WizardStep.WELCOME;
            begun = true;
            return Optional.of(page(next));
        }

        @Override
        public boolean canAdvance(WizardPane page) {
            return page instanceof WizardPage from && from.step() != WizardStep.FIVE;
        }
    }
}
