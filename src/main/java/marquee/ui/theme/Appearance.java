package marquee.ui.theme;

import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

import marquee.ui.store.Settings;

/** Light or dark, and the size of text; follows the system until the user decides, remembers what they decide. */
public final class Appearance {

    private static final double[] SCALES = {0.9, 1, 1.15, 1.3, 1.5, 1.75, 2};
    private static final String THEME = "theme";
    private static final String SCALE = "text.scale";

    private final Settings settings;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
    private final ReadOnlyDoubleWrapper textScale = new ReadOnlyDoubleWrapper(this, "textScale", 1);

    private Consumer<Runnable> preparation = Runnable::run;
    private boolean wantedDark;
    private int wantedScale;

    /** As remembered; light at normal size where nothing is. */
    public Appearance(Settings settings) {
        this.settings = settings;
        wantedDark = settings.text(THEME, "").equals("dark");
        wantedScale = nearest(settings.number(SCALE, 1));
        dark.set(wantedDark);
        textScale.set(SCALES[wantedScale]);
    }

    /**
     * Sets what is done before anything changes.
     *
     * @param preparation is given each change, and makes it once everything is ready, in the order in which they were asked for
     */
    public void setPreparation(Consumer<Runnable> preparation) {
        this.preparation = preparation;
    }

    /** Whether the dark theme is on. */
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /** The size of text, 1 being normal; 0.9 to 2. */
    public ReadOnlyDoubleProperty textScaleProperty() {
        return textScale.getReadOnlyProperty();
    }

    /** Whether the user has not decided, so that the system's choice counts. */
    public boolean followsSystem() {
        return settings.text(THEME, "").isEmpty();
    }

    /** Takes over what the system prefers, unless the user has decided. */
    public void systemPrefers(boolean darkOne) {
        if (followsSystem()) {
            change(darkOne);
        }
    }

    /** Switches between light and dark and remembers it. */
    public void toggleDark() {
        change(!wantedDark);
        settings.put(THEME, wantedDark ? "dark" : "light");
    }

    private void change(boolean darkOne) {
        if (wantedDark != darkOne) {
            wantedDark = darkOne;
            preparation.accept(() -> dark.set(darkOne));
        }
    }

    /** Makes text one step larger. */
    public void enlarge() {
        scale(Math.min(SCALES.length - 1, wantedScale + 1));
    }

    /** Makes text one step smaller. */
    public void reduce() {
        scale(Math.max(0, wantedScale - 1));
    }

    /** Brings text back to its normal size. */
    public void normalSize() {
        scale(nearest(1));
    }

    private void scale(int step) {
        if (wantedScale != step) {
            wantedScale = step;
            preparation.accept(() -> textScale.set(SCALES[step]));
            settings.put(SCALE, SCALES[step]);
        }
    }

    private static int nearest(double scale) {
        int best = 0;
        for (int i = 1; i < SCALES.length; i++) {
            if (Math.abs(SCALES[i] - scale) < Math.abs(SCALES[best] - scale)) {
                best = i;
            }
        }
        return best;
    }
}
