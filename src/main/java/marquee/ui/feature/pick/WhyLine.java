package marquee.ui.feature.pick;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.control.Icons;
import marquee.ui.text.Text;

/** The steps to the prediction of the chosen film in one line, which is in sight wherever the page stands; a button goes to the rest. */
final class WhyLine extends HBox {

    /**
     * A line, empty while there is no answer.
     *
     * @param more shows the whole answer
     */
    WhyLine(WhyViewModel model, Runnable more) {
        super(12);
        setId("pick-why-line");
        getStyleClass().add("why-line");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        Label words = new Label();
        words.setId("pick-why-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button go = new Button(Text.of("why.line.more"), Icons.of(Feather.HELP_CIRCLE));
        go.setId("pick-why-more");
        go.getStyleClass().add("small");
        go.setMinWidth(USE_PREF_SIZE);
        go.setOnAction(event -> more.run());
        getChildren().addAll(words, go);
        visibleProperty().bind(model.shownProperty().isNotNull());
        managedProperty().bind(visibleProperty());
        model.shownProperty().subscribe(shown -> {
            if (shown != null) {
                words.setText(Text.of("why.line", shown.film(), shown.model(), WhyCharts.line(shown.steps())));
            }
        });
    }
}
