package marquee.ui.feature.explore;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.util.Subscription;

import marquee.chart.ChartLook;
import marquee.chart.MatrixChart;
import marquee.chart.MatrixShades;
import marquee.study.explore.MatrixWindow;

/**
 * Draws the matrix and moves over it: drag, wheel (once it has been clicked, or with the shortcut key), double click, keys.
 * While finer cells are being counted it shows the coarse ones it has, so that moving never waits.
 */
final class MatrixPane extends Region {

    private static final double STEP = 8;
    private static final double LEAP = 40;
    private static final double CLOSER = 1.25;

    private final MatrixModel model;
    private final ObservableValue<ChartLook> look;
    private final Canvas canvas = new Canvas();
    private final Subscription subscription;
    private WritableImage whole;
    private WritableImage detail;
    private double pointerX = -1;
    private double pointerY = -1;
    private double draggedX;
    private double draggedY;
    private final Runnable drawOnce = this::drawOnce;
    private Scene awaited; // whose next frame draws; null while nothing has changed

    MatrixPane(MatrixModel model, ObservableValue<ChartLook> look) {
        this.model = model;
        this.look = look;
        setId("explore-matrix-picture");
        getStyleClass().add("matrix-pane");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(model.readOutProperty());
        setFocusTraversable(true);
        setMinSize(120, 80);
        setPrefSize(400, 240);
        canvas.setManaged(false);
        getChildren().add(canvas);
        subscription = Subscription.combine(
                model.wholeProperty().subscribe(shades -> {
                    whole = image(shades);
                    drawSoon();
                }),
                model.detailProperty().subscribe(shades -> {
                    detail = image(shades);
                    drawSoon();
                }),
                model.viewportProperty().subscribe(seen -> drawSoon()),
                look.subscribe(changed -> repaint()),
                focusedProperty().subscribe(focused -> drawSoon()));
        setOnMouseMoved(this::point);
        setOnMouseExited(exited -> leave());
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseClicked(this::click);
        setOnScroll(this::wheel);
        setOnKeyPressed(this::key);
    }

    void dispose() {
        subscription.unsubscribe();
    }

    /** Comes closer to the pointer, or to the middle where there is none; a factor below 1 goes away. */
    void zoom(double factor) {
        model.zoom(factor, pointerX < 0 ? getWidth() / 2 : pointerX, pointerY < 0 ? getHeight() / 2 : pointerY);
    }

    @Override
    protected void layoutChildren() {
        int width = (int) getWidth();
        int height = (int) getHeight();
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            model.resize(width, height);
            draw();
        }
    }

    private void repaint() {
        whole = image(model.wholeProperty().get());
        detail = image(model.detailProperty().get());
        drawSoon();
    }

    private WritableImage image(MatrixShades shades) {
        if (shades == null) {
            return null;
        }
        int[] colours = MatrixChart.colours(look.getValue());
        int[] pixels = new int[shades.shades().length];
        for (int pixel = 0; pixel < pixels.length; pixel++) {
            pixels[pixel] = colours[shades.shades()[pixel] & 0xFF];
        }
        int columns = shades.size().columns();
        WritableImage image = new WritableImage(columns, shades.size().rows());
        image.getPixelWriter().setPixels(0, 0, columns, shades.size().rows(), PixelFormat.getIntArgbInstance(), pixels, 0, columns);
        return image;
    }

    /** Draws with the next frame, however much changes until then. */
    private void drawSoon() {
        if (getScene() == null) {
            draw();
        } else if (awaited == null) {
            awaited = getScene();
            awaited.addPostLayoutPulseListener(drawOnce);
            Platform.requestNextPulse();
        }
    }

    private void drawOnce() {
        awaited.removePostLayoutPulseListener(drawOnce);
        awaited = null;
        draw();
    }

    private void draw() {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setImageSmoothing(false);
        graphics.setFill(colour("canvas"));
        graphics.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (model.viewportProperty().get() != null) {
            boolean fine = model.isZoomed() && detail != null;
            if (!fine || !model.detailProperty().get().window().covers(model.viewportProperty().get().window())) {
                draw(graphics, whole, model.wholeProperty().get());
            }
            if (fine) {
                draw(graphics, detail, model.detailProperty().get());
            }
            drawCross(graphics);
        }
        if (isFocused()) {
            graphics.setStroke(colour("accent"));
            graphics.setLineWidth(2);
            graphics.strokeRect(1, 1, canvas.getWidth() - 2, canvas.getHeight() - 2);
        }
    }

    /** Draws the cells that are in sight, even by a part, and no others. */
    private void draw(GraphicsContext graphics, WritableImage image, MatrixShades shades) {
        if (image == null) {
            return;
        }
        MatrixViewport seen = model.viewportProperty().get();
        MatrixWindow window = shades.window();
        double cellsPerMovie = image.getWidth() / window.movies();
        double cellsPerUser = image.getHeight() / window.users();
        double left = Math.max(0, Math.floor((seen.firstMovie() - window.firstMovie()) * cellsPerMovie));
        double top = Math.max(0, Math.floor((seen.firstUser() - window.firstUser()) * cellsPerUser));
        double right = Math.min(image.getWidth(), Math.ceil((seen.firstMovie() + seen.movies() - window.firstMovie()) * cellsPerMovie));
        double bottom = Math.min(image.getHeight(), Math.ceil((seen.firstUser() + seen.users() - window.firstUser()) * cellsPerUser));
        if (left < right && top < bottom) {
            double cellWidth = canvas.getWidth() / seen.movies() / cellsPerMovie;
            double cellHeight = canvas.getHeight() / seen.users() / cellsPerUser;
            graphics.drawImage(image, left, top, right - left, bottom - top,
                    (window.firstMovie() - seen.firstMovie()) * cellsPerMovie * cellWidth + left * cellWidth,
                    (window.firstUser() - seen.firstUser()) * cellsPerUser * cellHeight + top * cellHeight,
                    (right - left) * cellWidth, (bottom - top) * cellHeight);
        }
    }

    private void drawCross(GraphicsContext graphics) {
        if (pointerX >= 0) {
            graphics.setStroke(colour("text-muted"));
            graphics.setLineWidth(1);
            graphics.strokeLine(0, snap(pointerY), canvas.getWidth(), snap(pointerY));
            graphics.strokeLine(snap(pointerX), 0, snap(pointerX), canvas.getHeight());
        }
    }

    private static double snap(double pixel) {
        return Math.floor(pixel) + 0.5;
    }

    private Color colour(String role) {
        java.awt.Color colour = look.getValue().role(role);
        return Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    private void point(MouseEvent event) {
        pointTo(event.getX(), event.getY());
    }

    private void pointTo(double x, double y) {
        pointerX = Math.max(0, Math.min(getWidth() - 1, x));
        pointerY = Math.max(0, Math.min(getHeight() - 1, y));
        model.point(pointerX, pointerY);
        drawSoon();
    }

    private void leave() {
        pointerX = -1;
        model.leave();
        drawSoon();
    }

    private void press(MouseEvent event) {
        requestFocus();
        draggedX = event.getX();
        draggedY = event.getY();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            model.pan(event.getX() - draggedX, event.getY() - draggedY);
            draggedX = event.getX();
            draggedY = event.getY();
            point(event);
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            model.zoom(CLOSER * CLOSER * CLOSER, event.getX(), event.getY());
        }
    }

    private void wheel(ScrollEvent event) {
        if ((isFocused() || event.isShortcutDown()) && event.getDeltaY() != 0) {
            model.zoom(event.getDeltaY() > 0 ? CLOSER : 1 / CLOSER, event.getX(), event.getY());
            pointTo(event.getX(), event.getY());
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        double step = event.isShiftDown() ? LEAP : STEP;
        switch (event.getCode()) {
            case LEFT -> move(-step, 0);
            case RIGHT -> move(step, 0);
            case UP -> move(0, -step);
            case DOWN -> move(0, step);
            case PLUS, EQUALS, ADD -> zoom(CLOSER);
            case MINUS, SUBTRACT -> zoom(1 / CLOSER);
            case DIGIT0, NUMPAD0, HOME -> model.reset();
            default -> {
                return;
            }
        }
        if (pointerX >= 0) {
            pointTo(pointerX, pointerY);
        }
        event.consume();
    }

    /** Moves the cross; at an edge the matrix moves instead. */
    private void move(double byX, double byY) {
        double x = (pointerX < 0 ? getWidth() / 2 : pointerX) + byX;
        double y = (pointerX < 0 ? getHeight() / 2 : pointerY) + byY;
        model.pan(beyond(x, getWidth()), beyond(y, getHeight()));
        pointTo(x, y);
    }

    private static double beyond(double place, double size) {
        return place < 0 ? -place : Math.min(0, size - 1 - place);
    }
}
