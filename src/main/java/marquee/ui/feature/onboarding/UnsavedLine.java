package marquee.ui.feature.onboarding;

import java.util.function.Supplier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import marquee.ui.chart.FileSaver;
import marquee.ui.text.Text;

/** Says while somebody rates that the ratings do not reach the disk, and lets them be saved elsewhere; there while that is so. */
final class UnsavedLine extends HBox {

    /**
     * The line.
     *
     * @param guests knows whether ratings are saved
     * @param files saves them elsewhere
     * @param ratings the ratings at hand as a CSV file
     */
    UnsavedLine(GuestsViewModel guests, FileSaver files, Supplier<byte[]> ratings) {
        Node words = GuestsCard.message(guests.unsavedProperty(), "onboarding-rate-unsaved");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button export = new Button(Text.of("onboarding.rate.export"));
        export.setId("onboarding-rate-export");
        export.setMinWidth(USE_PREF_SIZE);
        export.setOnAction(event -> {
            byte[] now = ratings.get();
            files.save(this, Text.of("onboarding.rate.file"), "csv", () -> now);
        });
        getChildren().addAll(words, export);
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(8);
        setMinHeight(USE_PREF_SIZE);
        visibleProperty().bind(words.visibleProperty());
        managedProperty().bind(words.visibleProperty());
    }
}
