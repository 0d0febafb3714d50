package marquee.ui.feature.compare;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import marquee.core.registry.ModelSpec;

/** A model in the line-up, with a tick that says whether it takes part. */
final class LineUpEntry {

    private final ModelSpec model;
    private final BooleanProperty included = new SimpleBooleanProperty(this, "included", true);

    LineUpEntry(ModelSpec model) {
        this.model = model;
    }

    ModelSpec model() {
        return model;
    }

    BooleanProperty includedProperty() {
        return included;
    }

    boolean isIncluded() {
        return included.get();
    }
}
