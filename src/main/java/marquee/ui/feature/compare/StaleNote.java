package marquee.ui.feature.compare;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.control.Icons;
import marquee.ui.text.Text;

/** Says that the settings have changed since what is shown was computed, as long as they have. */
final class StaleNote extends Label {

    /**
     * A note.
     *
     * @param id its id
     * @param stale whether the settings have changed
     */
    StaleNote(String id, ObservableValue<Boolean> stale) {
        super(Text.of("compare.stale"), Icons.of(Feather.ALERT_CIRCLE));
        setId(id);
        getStyleClass().add("stale-note");
        setMaxWidth(Double.MAX_VALUE);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        visibleProperty().bind(stale);
        managedProperty().bind(visibleProperty());
    }

    /** A note above what it is about. */
    static VBox above(Node content, String id, ObservableValue<Boolean> stale) {
        VBox.setVgrow(content, Priority.ALWAYS);
        return new VBox(12, new StaleNote(id, stale), content);
    }
}
