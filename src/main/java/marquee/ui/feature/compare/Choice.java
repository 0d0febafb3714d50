package marquee.ui.feature.compare;

import java.util.function.Function;

import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/**
 * A box to choose one of some things.
 *
 * @param <T> the things
 */
final class Choice<T> extends ComboBox<T> {

    /**
     * A box.
     *
     * @param id its id
     * @param meaning what is chosen, for those who cannot see it
     * @param things what there is to choose from
     * @param chosen what is chosen
     * @param name what a thing is called
     */
    Choice(String id, String meaning, ObservableList<T> things, Property<T> chosen, Function<T, String> name) {
        super(things);
        setId(id);
        setAccessibleText(meaning);
        setMinWidth(USE_PREF_SIZE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T thing) {
                return thing == null ? "" : name.apply(thing);
            }

            @Override
            public T fromString(String words) {
                throw new UnsupportedOperationException("The box is not for typing");
            }
        });
        valueProperty().bindBidirectional(chosen);
    }
}
