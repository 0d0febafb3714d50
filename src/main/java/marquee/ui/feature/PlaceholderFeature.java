package marquee.ui.feature;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;

import marquee.ui.control.EmptyState;

/** Holds the place of a tab until it is there. */
public record PlaceholderFeature(String id, String title, Ikon icon) implements Feature {

    @Override
    public Node content() {
        return new EmptyState(icon, title, "");
    }

    @Override
    public void close() {
        // holds nothing
    }
}
