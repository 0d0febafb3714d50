package marquee.ui.control;

import java.math.BigInteger;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/**
 * A whole number to step through or to type. What is typed and is no number leaves the value as it was and comes back as that value;
 * a number outside the range becomes its nearest end.
 */
public final class NumberSpinner extends Spinner<Integer> {

    private final IntegerSpinnerValueFactory numbers;

    /**
     * A number.
     *
     * @param id the id
     * @param name what it is, for those who cannot see it
     * @param numbers the range, where it begins, how far a step goes
     */
    public NumberSpinner(String id, String name, IntegerSpinnerValueFactory numbers) {
        super(numbers);
        this.numbers = numbers;
        setId(id);
        setEditable(true);
        setAccessibleText(name);
        getEditor().setAccessibleText(name);
        numbers.setConverter(new Typed());
    }

    /** The number with its name before it. */
    public HBox labelled() {
        Label label = new Label(getAccessibleText());
        label.setLabelFor(this);
        label.getStyleClass().add("muted");
        HBox box = new HBox(8, label, this);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** The range; it can be changed. */
    public IntegerSpinnerValueFactory numbers() {
        return numbers;
    }

    private final class Typed extends StringConverter<Integer> {
        @Override
        public String toString(Integer number) {
            return number == null ? "" : number.toString();
        }

        @Override
        public Integer fromString(String typed) {
            int number = read(typed == null ? "" : typed.strip());
            getEditor().setText(toString(number)); // a value that stays the same tells nobody, and would leave what was typed
            return number;
        }

        private int read(String typed) {
            if (!typed.matches("[+-]?\\d+")) {
                return numbers.getValue() == null ? numbers.getMin() : numbers.getValue();
            }
            return new BigInteger(typed).max(BigInteger.valueOf(numbers.getMin())).min(BigInteger.valueOf(numbers.getMax())).intValue();
        }
    }
}
