package marquee.ui.control;

import java.util.function.Consumer;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/**
 * Five stars to rate with, by halves: by mouse or touch, and by keys (arrows for half a star, digits for whole ones, Home and
 * End for the ends of the scale, Delete to take the rating back). The value is 0 while nothing is rated, else 0.5 to 5.
 */
public final class StarRating extends Region {

    /** The value while nothing is rated. */
    public static final double NONE = 0;

    private static final double HIGHEST = 5;
    private static final double HALF = 0.5;
    private static final double LARGEST = 1.4; // of the size in the style sheet, where there is room
    private static final double FINGER = 16; // a finger that moves further up or down scrolls what the stars are in

    private final DoubleProperty value = new SimpleDoubleProperty(this, "value", NONE) {
        @Override
        public void set(double stars) {
            super.set(Math.max(NONE, Math.min(HIGHEST, Math.round(stars * 2) / 2.0)));
        }
    };
    private final StarRow stars = new StarRow();
    private final String name;
    private Consumer<Double> onRated = rated -> { };
    private double pressedAt;

    /**
     * Unrated stars.
     *
     * @param id the id
     * @param name what is rated, for those who cannot see it
     */
    public StarRating(String id, String name) {
        this.name = name;
        setId(id);
        getStyleClass().add("star-rating");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(Text.of("stars.help"));
        getChildren().add(stars);
        value.subscribe(now -> {
            show(now.doubleValue());
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        });
        setOnMouseMoved(event -> preview(event));
        setOnMouseDragged(event -> preview(event));
        setOnMouseExited(event -> show(value.get()));
        setOnMousePressed(event -> {
            requestFocus();
            pressedAt = event.getScreenY();
        });
        setOnMouseReleased(this::release);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** The rating: 0 while nothing is rated, else 0.5 to 5 by halves; other values are brought to the nearest. */
    public DoubleProperty valueProperty() {
        return value;
    }

    /** Sets who is told when the user rates or, with 0, takes the rating back; setting the value in code tells nobody. */
    public void setOnRated(Consumer<Double> handler) {
        onRated = handler;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> value.get();
            case MIN_VALUE -> NONE;
            case MAX_VALUE -> HIGHEST;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> rate(value.get() + HALF);
            case DECREMENT -> rate(value.get() - HALF);
            case SET_VALUE -> rate((Double) parameters[0]);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL; // the wider, the larger the stars
    }

    @Override
    protected void layoutChildren() {
        double width = stars.prefWidth(-1) * size(getWidth());
        double height = stars.prefHeight(-1) * size(getWidth());
        stars.resizeRelocate(snappedLeftInset(), (getHeight() - height) / 2, width, height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + stars.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + stars.prefHeight(-1) * size(width) + snappedBottomInset();
    }

    @Override
    protected double computeMaxWidth(double height) {
        return snappedLeftInset() + stars.prefWidth(-1) * LARGEST + snappedRightInset();
    }

    /** How large the stars are in a width, of the size in the style sheet. */
    private double size(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        double wanted = stars.prefWidth(-1);
        return room <= wanted ? 1 : Math.min(LARGEST, room / wanted);
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    private void press(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (code.isDigitKey()) {
            int digit = code.getName().charAt(code.getName().length() - 1) - '0';
            if (digit > HIGHEST) {
                return;
            }
            rate(digit);
        } else {
            switch (code) {
                case RIGHT, UP, ADD, PLUS -> rate(value.get() + HALF);
                case LEFT, DOWN, SUBTRACT, MINUS -> rate(Math.max(HALF, value.get() - HALF));
                case HOME -> rate(HALF);
                case END -> rate(HIGHEST);
                case DELETE, BACK_SPACE -> rate(NONE);
                default -> {
                    return;
                }
            }
        }
        event.consume();
    }

    private void preview(MouseEvent event) {
        stars.setFill(at(event));
    }

    private void release(MouseEvent event) {
        boolean scrolled = event.isSynthesized() && Math.abs(event.getScreenY() - pressedAt) > FINGER;
        if (event.getButton() == MouseButton.PRIMARY && contains(event.getX(), event.getY()) && !scrolled) {
            rate(at(event));
        } else {
            show(value.get());
        }
    }

    private void rate(double rating) {
        value.set(rating);
        onRated.accept(value.get());
    }

    private double at(MouseEvent event) {
        double part = (event.getX() - stars.getLayoutX()) / stars.getWidth();
        return Math.max(HALF, Math.min(HIGHEST, Math.ceil(part * 2 * HIGHEST) / 2));
    }

    private void show(double rating) {
        stars.setFill(rating);
        setAccessibleText(rating == NONE
                ? Text.of("stars.unrated", name)
                : Text.of("stars.rated", name, Numbers.rating(rating)));
    }
}
