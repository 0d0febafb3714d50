package marquee.testing;

import java.lang.ref.WeakReference;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

import marquee.ui.control.Place;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Runs pieces of a test on the thread of the window, headless. */
public final class Toolkit {

    private Toolkit() {
    }

    /** Starts the toolkit if it does not run yet. */
    public static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** Runs something on the thread of the window and waits for its result and for what it has set off. */
    public static <T> T call(Callable<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(20_000, work);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    /** Runs something on the thread of the window and waits for it and for what it has set off. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** Opens a window; to be called on its thread. */
    public static Stage show(Parent content, double width, double height) {
        Stage stage = new Stage();
        stage.setScene(new Scene(content, width, height));
        stage.show();
        return stage;
    }

    /** Whether nothing is out of the windows for a moment, to get its styles in a turn of its own; to be asked on their thread. */
    public static boolean isWhole() {
        return Window.getWindows().stream().allMatch(window -> window.getScene() == null || window.getScene().getRoot().lookup("." + Place.STYLE) == null);
    }

    /** Waits, up to half a minute, until something is so on the thread of the window, and the window is whole. */
    public static void await(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> call(() -> isWhole() && condition.getAsBoolean()));
        } catch (TimeoutException e) {
            throw new AssertionError("Waited in vain until " + what, e);
        }
    }

    /** Whether the last other holder of an object lets go of it. */
    public static boolean isCollected(WeakReference<?> reference) throws InterruptedException {
        for (int i = 0; i < 50 && reference.get() != null; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(20);
            run(() -> { });
        }
        return reference.get() == null;
    }
}
