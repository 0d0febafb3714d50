package marquee.ui.shell;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import marquee.core.data.Dataset;
import marquee.study.FittedModel;
import marquee.study.ModelNames;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** What the header says of the open data. */
public final class HeaderModel {

    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(this, "name", "");
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper(this, "counts", "");

    private final ReadOnlyStringWrapper model = new ReadOnlyStringWrapper(this, "model", "");

    /** Follows the open data and the model. */
    public HeaderModel(Session session) {
        session.dataProperty().subscribe(this::describe);
        session.modelProperty().subscribe(fitted -> model.set(name(fitted)));
    }

    /** The name of the model that recommends, and that it learned from everything if it did; empty until it is fitted. */
    public ReadOnlyStringProperty modelProperty() {
        return model.getReadOnlyProperty();
    }

    /** The name of the open data. */
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** How many ratings, users and rated movies there are, in words. */
    public ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    private static String name(FittedModel fitted) {
        if (fitted == null) {
            return "";
        }
        String name = ModelNames.of(fitted.spec());
        return fitted.side() == FittedModel.Side.TRAINING ? name : Text.of("header.model.everything", name);
    }

    private void describe(OpenData data) {
        if (data == null) {
            name.set(Text.of("header.noData"));
            counts.set("");
            return;
        }
        Dataset dataset = data.dataset();
        name.set(dataset.name());
        counts.set(Text.of("header.counts", Numbers.count(dataset.ratings().size()), Numbers.count(data.users()), Numbers.count(data.ratedMovies())));
    }
}
