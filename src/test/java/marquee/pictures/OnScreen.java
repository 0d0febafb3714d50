package marquee.pictures;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import marquee.ui.chart.ChartPane;
import marquee.ui.control.Place;

/** The window as somebody uses it who stands beside its thread: each call waits until it is done. */
final class OnScreen {

    /** Width of the screen. */
    static final double WIDTH = 2560;

    /** Height of the screen. */
    static final double HEIGHT = 1440;

    private static final long PATIENCE = 300_000; // milliseconds; the grid takes longest
    private static final int CALM_CHECKS = 40;

    private final Stage stage;
    private int width;
    private int height;

    private OnScreen(Stage stage) {
        this.stage = stage;
    }

    /** Waits for the window. */
    static OnScreen first() {
        waitFor("a window", () -> Window.getWindows().stream().anyMatch(window -> window instanceof Stage && window.isShowing()));
        OnScreen window = new OnScreen(call(() -> (Stage) Window.getWindows().get(0)));
        window.untilDrawn();
        return window;
    }

    /** Waits for two frames: the first has been drawn when the second begins. */
    private void untilDrawn() {
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        act(() -> new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == 2) {
                    stop();
                    drawn.complete(null);
                }
            }
        }.start());
        drawn.join();
    }

    /** Brings a tab to the front. */
    OnScreen tab(String id) {
        return press("#tab-" + id);
    }

    /** Brings a section of a tab to the front. */
    OnScreen section(String sections, String id) {
        return act(() -> {
            TabPane pane = (TabPane) node(sections);
            pane.getSelectionModel().select(pane.getTabs().stream().filter(tab -> id.equals(tab.getId())).findFirst().orElseThrow());
        });
    }

    /** Presses a button, as soon as it can be. */
    OnScreen press(String id) {
        until(id);
        ButtonBase button = (ButtonBase) call(() -> node(id)); // who clicks does not search
        return act(button::fire);
    }

    /** Presses keys on a node, by their names in {@link KeyCode}. */
    OnScreen keys(String id, String... names) {
        until(id);
        for (String name : names) {
            act(() -> {
                Node node = node(id);
                node.requestFocus();
                KeyCode code = KeyCode.valueOf(name);
                Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, code.getChar(), code.getName(), code, false, false, false, false));
                Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_RELEASED, code.getChar(), code.getName(), code, false, false, false, false));
            });
        }
        return this;
    }

    /** Presses a key together with Control on a node. */
    OnScreen control(String id, String name) {
        return act(() -> {
            KeyCode code = KeyCode.valueOf(name);
            Event.fireEvent(node(id), new KeyEvent(KeyEvent.KEY_PRESSED, code.getChar(), code.getName(), code, false, true, false, false));
        });
    }

    /** Presses one of two buttons, whichever is on screen first. */
    OnScreen pressEither(String one, String other) {
        waitFor(one + " or " + other, () -> isOnScreen(node(one)) || isOnScreen(node(other)));
        return act(() -> ((ButtonBase) node(isOnScreen(node(one)) ? one : other)).fire());
    }

    /** Types words into a field, and Enter. */
    OnScreen type(String id, String words) {
        write(id, words);
        return keys(id, "ENTER");
    }

    /** Writes words into a field. */
    OnScreen write(String id, String words) {
        until(id);
        return act(() -> ((TextField) node(id)).setText(words));
    }

    /** Chooses from a box what it shows in some words. */
    OnScreen choose(String id, String words) {
        until(id);
        return act(() -> choose((ComboBox<?>) node(id), words));
    }

    private static <T> void choose(ComboBox<T> box, String words) {
        box.setValue(box.getItems().stream().filter(item -> box.getConverter().toString(item).equals(words)).findFirst().orElseThrow());
    }

    /** Chooses a row of a table. */
    OnScreen row(String id, int place) {
        until(id);
        waitFor("rows in " + id, () -> ((TableView<?>) node(id)).getItems().size() > place);
        return act(() -> ((TableView<?>) node(id)).getSelectionModel().select(place));
    }

    /** Scrolls a page: 0 to its top, 1 to its end. */
    OnScreen scroll(String id, double place) {
        return act(() -> ((ScrollPane) node(id)).setVvalue(place));
    }

    /** Scrolls the page on which something stands to its top. */
    OnScreen top(String id) {
        return act(() -> {
            Node page = node(id);
            while (page != null && !(page instanceof ScrollPane)) {
                page = page.getParent();
            }
            if (page != null) {
                ((ScrollPane) page).setVvalue(0);
            }
        });
    }

    /** Waits until what has just been opened has come. */
    OnScreen rest() {
        sleep(500);
        return this;
    }

    /** Puts away what lies in front of the window: menus and popovers. */
    void hidePopups() {
        act(() -> popups().forEach(PopupWindow::hide)).rest();
    }

    private static List<PopupWindow> popups() {
        return Window.getWindows().stream().filter(PopupWindow.class::isInstance).map(PopupWindow.class::cast)
                .filter(popup -> popup.isShowing() && !(popup instanceof Tooltip)).toList();
    }

    /** Waits until something is on screen and can be used. */
    OnScreen until(String id) {
        waitFor(id, () -> isOnScreen(node(id)));
        return this;
    }

    /** Waits until something has words, be there room to show it or not. */
    OnScreen untilWords(String id) {
        waitFor("words in " + id, () -> node(id) instanceof Labeled labeled && !labeled.getText().isEmpty());
        return this;
    }

    /** Waits until something is described to those who cannot see it by words that have a part. */
    OnScreen untilSaid(String id, String part) {
        waitFor(part + " in " + id, () -> node(id) != null && String.valueOf(node(id).getAccessibleText()).contains(part));
        return this;
    }

    /** Waits until something is no longer on screen. */
    OnScreen untilGone(String id) {
        waitFor("the end of " + id, () -> !isOnScreen(node(id)));
        return this;
    }

    /** Gives what is in the window a size and a theme. */
    OnScreen dress(int width, int height, boolean dark) {
        return act(() -> {
            this.width = width;
            this.height = height;
            stage.getScene().getRoot().resize(width, height); // the window itself keeps its size: its screen does not bear another
            ButtonBase theme = (ButtonBase) node("#theme-switch");
            if (isDark() != dark) {
                theme.fire();
            }
        }).untilDark(dark);
    }

    private OnScreen untilDark(boolean dark) {
        waitFor("the theme", () -> isDark() == dark);
        return rest();
    }

    /** Gives the window itself another size. */
    OnScreen stretch(int wide, int high) {
        return act(() -> {
            stage.setWidth(wide);
            stage.setHeight(high);
        });
    }

    /**
     * How smoothly something moved.
     *
     * @param perSecond frames in a second
     * @param busy how long the thread of the window worked for each, in milliseconds of processor time
     */
    record Frames(double perSecond, double busy) { }

    /** Drags something to and fro, a little at every frame, for a while. */
    Frames drag(String id, double seconds) {
        CompletableFuture<Frames> rate = new CompletableFuture<>();
        act(() -> {
            Node node = node(id);
            Event.fireEvent(node, mouse(MouseEvent.MOUSE_PRESSED, node, 0));
            new AnimationTimer() {
                private long begun;
                private long worked;
                private int frames;

                @Override
                public void handle(long now) {
                    if (begun == 0) {
                        begun = now;
                        worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    }
                    if ((now - begun) / 1e9 >= seconds) {
                        stop();
                        rate.complete(new Frames(frames / ((now - begun) / 1e9),
                                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / 1e6 / frames));
                        return;
                    }
                    frames++;
                    Event.fireEvent(node, mouse(MouseEvent.MOUSE_DRAGGED, node, -60 * Math.sin(frames / 20.0)));
                }
            }.start();
        });
        return rate.join();
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, Node node, double by) {
        double x = node.getLayoutBounds().getCenterX() + by;
        double y = node.getLayoutBounds().getCenterY() + by / 2;
        return new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false, false, null);
    }

    private boolean isDark() {
        return stage.getScene().getStylesheets().stream().anyMatch(sheet -> sheet.contains("dark."));
    }

    /** Whether it is the picture of a chart that somebody sees and that has yet to be drawn anew. */
    private static boolean isStretched(Node node) {
        return node.getParent() instanceof ChartPane && node.getTransforms().stream()
                .anyMatch(transform -> transform instanceof Scale scale && (scale.getX() != 1 || scale.getY() != 1))
                && Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    /** A picture of the window, taken once it no longer changes. */
    WritableImage picture() {
        waitFor("all cards", () -> stage.getScene().getRoot().lookup("." + Place.STYLE) == null);
        waitFor("charts drawn in their size", () -> stage.getScene().getRoot().lookupAll("*").stream().noneMatch(OnScreen::isStretched));
        WritableImage before = snapshot();
        for (int check = 0; check < CALM_CHECKS; check++) {
            sleep(150);
            WritableImage now = snapshot();
            if (Arrays.equals(pixels(before), pixels(now))) {
                return now;
            }
            before = now;
        }
        return before;
    }

    /** What is cut off or lies upon another now. */
    List<String> faults() {
        return call(() -> LayoutFaults.in(dialog() == null ? stage.getScene().getRoot() : dialog()));
    }

    /** A picture of this moment: of the window, or of the dialog in front of it. */
    WritableImage snapshot() {
        return call(() -> {
            Parent dialog = dialog();
            if (dialog != null) {
                return dialog.snapshot(null, null);
            }
            SnapshotParameters whole = new SnapshotParameters();
            whole.setViewport(new Rectangle2D(0, 0, width, height));
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            WritableImage picture = stage.getScene().getRoot().snapshot(whole, null);
            popups().forEach(popup -> lay(popup, picture));
            return picture;
        });
    }

    /** Lays a picture of a menu or popover where it is in front of the window. */
    private void lay(PopupWindow popup, WritableImage picture) {
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        WritableImage front = popup.getScene().getRoot().snapshot(clear, null);
        int left = (int) (popup.getX() - stage.getX() - stage.getScene().getX());
        int top = (int) (popup.getY() - stage.getY() - stage.getScene().getY());
        for (int y = Math.max(0, -top); y < Math.min(front.getHeight(), picture.getHeight() - top); y++) {
            for (int x = Math.max(0, -left); x < Math.min(front.getWidth(), picture.getWidth() - left); x++) {
                Color over = front.getPixelReader().getColor(x, y);
                Color under = picture.getPixelReader().getColor(left + x, top + y);
                Color solid = Color.color(over.getRed(), over.getGreen(), over.getBlue());
                picture.getPixelWriter().setColor(left + x, top + y, under.interpolate(solid, over.getOpacity()));
            }
        }
    }

    private static int[] pixels(WritableImage image) {
        int columns = (int) image.getWidth();
        int rows = (int) image.getHeight();
        int[] pixels = new int[columns * rows];
        image.getPixelReader().getPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), pixels, 0, columns);
        return pixels;
    }

    /** What a dialog in front of the window shows; null while there is none. */
    private Parent dialog() {
        return Window.getWindows().stream().filter(window -> window instanceof Stage && window != stage && window.isShowing())
                .map(window -> window.getScene().getRoot()).findFirst().orElse(null);
    }

    private Node node(String id) {
        for (Window window : Window.getWindows()) {
            Scene scene = window.getScene();
            Parent root = scene == null ? null : scene.getRoot();
            Node found = root == null ? null : root.lookup(id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isOnScreen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node != null && !node.isDisabled();
    }

    private OnScreen act(Runnable action) {
        call(() -> {
            action.run();
            return null;
        });
        return this;
    }

    /** Runs something on the thread of the window. */
    static <T> T call(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception failure) {
                result.completeExceptionally(failure);
            }
        });
        try {
            return result.get(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void waitFor(String what, BooleanSupplier condition) {
        for (long waited = 0; waited < PATIENCE; waited += 50) {
            if (started() && call(condition::getAsBoolean)) {
                return;
            }
            sleep(50);
        }
        throw new IllegalStateException("Waited in vain for " + what);
    }

    private static boolean started() {
        try {
            Platform.runLater(() -> { });
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private static void sleep(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
