package marquee.ui.control;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/**
 * A spot in the corner of a window that changes together with what nobody sees. Where something has changed but nothing in sight has, the
 * toolkit finds no part of the window to be painted, and paints all of it, which takes its renderer as long as the next frame lasts and
 * more; with a spot it paints the spot.
 */
public final class Spot extends Rectangle {

    private static final int FRAMES = 3; // what changes may ask for more layout in the frame after it, and that for more
    private static final int PLACES = 500;
    private static final double LEAST = 1e-3;

    private int left;
    private int place;
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            move();
        }
    };

    /** A spot that cannot be seen or clicked; a window may have one. */
    public Spot() {
        super(1, 1, Color.TRANSPARENT);
        setManaged(false);
        setMouseTransparent(true);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.getProperties().put(Spot.class, this);
            }
        });
    }

    /** Says that something changes in a window, perhaps out of sight. Without a window or a spot nothing happens. */
    public static void touch(Scene window) {
        if (window != null && window.getProperties().get(Spot.class) instanceof Spot spot) {
            spot.left = FRAMES;
            spot.frames.start();
        }
    }

    private void move() {
        if (left-- > 0) {
            place = (place + 1) % PLACES;
            setTranslateX(place * LEAST); // anywhere else will do
        } else {
            frames.stop();
        }
    }
}
