package marquee.ui.feature.onboarding;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.dialog.WizardPane;

import marquee.ui.text.Text;

/** A page of the wizard: which step it is and what it asks, its content, and the wizard's buttons below. */
abstract class WizardPage extends WizardPane {

    /** Cancel on the left, the way on at the right. */
    private static final String ORDER = "C+LBUXI";

    private final WizardStep step;
    private final Label heading = new Label();
    private final HBox header = new HBox();
    private ButtonBar buttons;
    private VBox page;
    private Node body;

    WizardPage(WizardStep step, String heading) {
        this.step = step;
        setId("onboarding-" + step.name().toLowerCase(java.util.Locale.ROOT));
        getStylesheets().clear(); // those of a dialog: a question mark, a fixed size
        setGraphic(null);
        getStyleClass().add("wizard-page");
        Label place = new Label(Text.of("onboarding.step", step.ordinal() + 1));
        place.getStyleClass().add("wizard-step");
        this.heading.setText(heading);
        this.heading.getStyleClass().add("tab-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        header.getChildren().addAll(new VBox(place, this.heading), gap);
        header.getStyleClass().add("wizard-header");
        header.setAlignment(Pos.BOTTOM_LEFT);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    final WizardStep step() {
        return step;
    }

    final void setHeading(String words) {
        heading.setText(words);
    }

    /** Puts something at the right end of the header. */
    final void addToHeader(Node... nodes) {
        header.getChildren().addAll(nodes);
    }

    /** Puts the content of the page under its header. */
    final void setBody(Node body) {
        this.body = body;
        VBox.setVgrow(body, Priority.ALWAYS);
        page = new VBox(header, body);
        page.getStyleClass().add("wizard-body");
        setContent(page);
    }

    /** The page without what is under its header, for a while. */
    final Node takeBody() {
        page.getChildren().remove(body);
        return body;
    }

    /** Puts what was taken out under the header again. */
    final void giveBodyBack() {
        if (body.getParent() != page) {
            page.getChildren().add(body);
        }
    }

    /** Called before its styles are worked out, out of sight, for the first time. */
    void beforeTrial() {
    }

    /** Called after that. */
    void afterTrial() {
    }

    /** Names and shows or hides the wizard's buttons; called each time the page comes on screen. */
    abstract void dressButtons();

    /** Called each time before the page comes on screen. */
    void beforeShown() {
    }

    /** Gives the focus to what comes first; called each time the page has come on screen. */
    abstract void focusFirst();

    /** The wizard's button of a kind. */
    final Button button(ButtonData kind) {
        ButtonType type = getButtonTypes().stream().filter(one -> one.getButtonData() == kind).findFirst().orElseThrow();
        return (Button) lookupButton(type);
    }

    /** Whether the page has a button of a kind now. */
    final boolean hasButton(ButtonData kind) {
        return getButtonTypes().stream().anyMatch(one -> one.getButtonData() == kind);
    }

    /** Gives a button its words and its id. */
    final void dress(ButtonData kind, String id, String words) {
        Button button = button(kind);
        button.setId(id);
        button.setText(words);
        button.setDefaultButton(false); // keys are handled by the page in front: a scene has one default button, a window has many tabs
        button.setCancelButton(false);
        ButtonBar.setButtonUniformSize(button, false);
    }

    /** Marks a button as the way on. */
    final void accent(ButtonData kind) {
        if (!button(kind).getStyleClass().contains("accent")) {
            button(kind).getStyleClass().add("accent");
        }
    }

    /** Takes a button away without taking it from the wizard. */
    final void hide(ButtonData kind) {
        button(kind).setVisible(false);
        button(kind).setManaged(false);
    }

    /** Whether Enter alone means the way on, or only together with Ctrl. */
    boolean enterGoesOn() {
        return true;
    }

    @Override
    protected Node createButtonBar() {
        buttons = (ButtonBar) super.createButtonBar();
        buttons.setButtonOrder(ORDER);
        return buttons;
    }

    /** Fills the room that the tab gives, where a dialog would ask its window for room. */
    @Override
    protected void layoutChildren() {
        double bar = buttons == null ? 0 : snapSizeY(buttons.prefHeight(getWidth()));
        if (buttons != null) {
            buttons.resizeRelocate(0, getHeight() - bar, getWidth(), bar);
        }
        getContent().resizeRelocate(0, 0, getWidth(), getHeight() - bar);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && (enterGoesOn() || event.isShortcutDown())) {
            if (getScene().getFocusOwner() instanceof ButtonBase focused && !event.isShortcutDown()) {
                focused.fire();
            } else {
                fire(hasButton(ButtonData.NEXT_FORWARD) ? ButtonData.NEXT_FORWARD : ButtonData.FINISH);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            escape();
            event.consume();
        }
    }

    /** What Esc means: the page's own way out, if it has one that loses nothing. */
    void escape() {
        fire(ButtonData.CANCEL_CLOSE);
    }

    private void fire(ButtonData kind) {
        Button button = button(kind);
        if (button.isVisible()) {
            button.fire();
        }
    }
}
