package marquee.ui.feature.pick;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.control.Icons;
import marquee.ui.control.NumberSpinner;
import marquee.ui.text.Text;

/** What holds for the lists together: how long, which movies, one model or two. */
final class PickBar extends FlowPane {

    private final ToggleButton filters = new ToggleButton();

    PickBar(PickViewModel model) {
        super(16, 8);
        setId("pick-bar");
        setAlignment(Pos.CENTER_LEFT);
        filters.setId("pick-filters");
        filters.setGraphic(Icons.of(Feather.FILTER));
        model.filter().activeProperty().subscribe(active -> filters.setText(active.intValue() == 0 ? Text.of("pick.filters")
                : Text.of("pick.filters.active", active.intValue())));
        ToggleButton two = new ToggleButton(Text.of("pick.compare"), Icons.of(Feather.COLUMNS));
        two.setId("pick-compare");
        two.selectedProperty().bindBidirectional(model.comparingProperty());
        Label overlap = new Label();
        overlap.setId("pick-overlap");
        overlap.accessibleTextProperty().bind(overlap.textProperty());
        overlap.getStyleClass().add("medium");
        model.overlapProperty().subscribe(shared -> overlap.setText(shared.inFirst().isEmpty() || shared.inSecond().isEmpty() ? ""
                : Text.of("pick.overlap", shared.shared(), Math.min(shared.inFirst().size(), shared.inSecond().size()))));
        overlap.managedProperty().bind(overlap.textProperty().isNotEmpty());
        getChildren().addAll(length(model), filters, thin(model), two, overlap);
    }

    /** Whether the filters are shown. */
    ToggleButton filters() {
        return filters;
    }

    private static CheckBox thin(PickViewModel model) {
        CheckBox thin = new CheckBox();
        thin.setId("pick-hide-thin");
        thin.accessibleTextProperty().bind(thin.textProperty());
        thin.selectedProperty().bindBidirectional(model.filter().hidesThinProperty());
        model.first().shownProperty().subscribe(shown -> thin.setText(shown.left() == null ? Text.of("pick.thin")
                : Text.of(model.filter().hidesThinProperty().get() ? "pick.thin.removes" : "pick.thin.would", shown.left().thin())));
        return thin;
    }

    private static HBox length(PickViewModel model) {
        NumberSpinner spinner = new NumberSpinner("pick-length", Text.of("pick.length"),
                new IntegerSpinnerValueFactory(1, PickViewModel.LONGEST, model.lengthProperty().get()));
        spinner.setPrefWidth(84);
        spinner.valueProperty().subscribe(length -> model.lengthProperty().set(length));
        return spinner.labelled();
    }
}
