package marquee.ui.form;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import marquee.core.registry.Option;
import marquee.ui.text.Text;

/** An option of a model with what somebody typed for it; an empty text leaves the default. */
final class OptionField {

    private final Option option;
    private final boolean wasGiven;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");

    /**
     * A field.
     *
     * @param option the option
     * @param given the value that it has already; null for its default
     */
    OptionField(Option option, Object given) {
        this.option = option;
        this.wasGiven = given != null;
        Object value = given == null ? option.defaultValue() : given;
        text.set(value == null ? "" : value.toString());
    }

    Option option() {
        return option;
    }

    StringProperty textProperty() {
        return text;
    }

    /** Whether the text says more than the default does. */
    boolean isGiven() {
        String typed = text.get().strip();
        return !typed.isEmpty() && (wasGiven || option.defaultValue() == null || !option.parse(typed).equals(option.defaultValue()));
    }

    /** What may be typed, in words. */
    String range() {
        if (option instanceof Option.Whole whole) {
            return Text.of("form.range", Integer.toString(whole.low()), Integer.toString(whole.high()));
        }
        if (option instanceof Option.Real real) {
            return Text.of("form.range", plain(real.low()), plain(real.high()));
        }
        return "";
    }

    /** The default, in words. */
    String usual() {
        return option.defaultValue() == null ? Text.of("form.otherDecides") : Text.of("form.default", option.defaultValue().toString());
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : Double.toString(number);
    }
}
