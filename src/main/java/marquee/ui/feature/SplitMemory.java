package marquee.ui.feature;

import javafx.beans.property.DoubleProperty;

import marquee.ui.store.Settings;

/**
 * Keeps where the user has put a divider among the settings, and puts it there again in the next window. Widths are kept in
 * pixels, so that a list stays as wide as its words need in a window of another size; shares of a row as a part of it.
 */
public final class SplitMemory {

    private static final double WIDEST = 10_000; // pixels; no screen is wider

    private final Settings settings;

    /** A memory in the settings. */
    public SplitMemory(Settings settings) {
        this.settings = settings;
    }

    /**
     * Brings a width back and keeps its changes.
     *
     * @param key begins with the tab's id
     * @param width in pixels; 0 for the usual one
     */
    public void followWidth(String key, DoubleProperty width) {
        follow(key, width, WIDEST);
    }

    /**
     * Brings a share back and keeps its changes.
     *
     * @param key begins with the tab's id
     * @param share between 0 and 1; 0 for the usual one
     */
    public void followShare(String key, DoubleProperty share) {
        follow(key, share, 1);
    }

    private void follow(String key, DoubleProperty place, double most) {
        double kept = settings.number(key, 0);
        if (kept > 0 && kept < most) { // anything else was not written here
            place.set(kept);
        }
        place.subscribe((before, now) -> settings.put(key, now.doubleValue()));
    }
}
