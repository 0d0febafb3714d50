package marquee.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import marquee.ui.text.Text;

/**
 * The handle between two parts that stand side by side: it is dragged, or moved by keys (arrows, Home and End for as far as it
 * goes); a double click or Delete puts it back where it was at first. Where there is nothing to move it is disabled and not seen.
 * Whoever lays out the two parts lays it out too, and only then do they get new sizes: once for all moves between two frames.
 */
final class Divider extends Region {

    /** How wide it is: as wide as the gap between cards. */
    static final double THICKNESS = 16;

    private static final double STEP = 16;

    private final Track track;
    private double least;
    private double most;
    private double place; // where it is, or will be after the next layout
    private double grabbedAt;

    /** What a divider moves along. */
    interface Track {

        /** Puts the border at another place, from the left edge of what is divided, between the ends that were given. */
        void move(double place);

        /** Puts the border where it was before anybody moved it. */
        void reset();
    }

    /**
     * A divider that cannot be moved yet.
     *
     * @param id the id
     * @param name what it changes, for those who cannot see it
     */
    Divider(String id, String name, Track track) {
        this.track = track;
        setId(id);
        getStyleClass().add("divider");
        setManaged(false); // it follows the parts beside it and asks for no room of its own
        setFocusTraversable(true);
        setDisable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        setAccessibleHelp(Text.of("divider.help"));
        setOnMouseEntered(event -> {
            setOnMouseEntered(null);
            Tooltip.install(this, new Tooltip(Text.of("divider.help")));
        });
        setOnMousePressed(this::grab);
        setOnMouseDragged(this::drag);
        setOnMouseClicked(this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Takes its place in what is divided, and learns how far it can be moved from there. */
    void layOut(double now, double from, double to, double top, double height) {
        double before = getLayoutX();
        place = now;
        least = from;
        most = Math.max(from, to);
        resizeRelocate(place, top, THICKNESS, height);
        setDisable(most - least < 1);
        if (place != before) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> place;
            case MIN_VALUE -> least;
            case MAX_VALUE -> most;
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> move(place + STEP);
            case DECREMENT -> move(place - STEP);
            case SET_VALUE -> move((Double) parameters[0]);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private void grab(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            grabbedAt = inParent(event) - place;
            requestFocus();
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            move(inParent(event) - grabbedAt);
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
            track.reset();
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT, ADD, PLUS -> move(place + STEP);
            case LEFT, SUBTRACT, MINUS -> move(place - STEP);
            case HOME -> move(least);
            case END -> move(most);
            case DELETE, BACK_SPACE -> track.reset();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(double wanted) {
        place = Math.max(least, Math.min(most, wanted));
        track.move(place);
    }

    private double inParent(MouseEvent event) {
        return getParent().sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    }
}
