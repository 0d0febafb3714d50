package marquee.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;

import javafx.event.ActionEvent;
import javafx.scene.control.Label;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import marquee.testing.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSpinnerTest {

    private NumberSpinner spinner;
    private TextField elsewhere;
    private Stage stage;

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    @BeforeEach
    void show() {
        Toolkit.run(() -> {
            spinner = new NumberSpinner("top", "Length of the list", new IntegerSpinnerValueFactory(1, 50, 5));
            elsewhere = new TextField();
            stage = Toolkit.show(new VBox(spinner, elsewhere), 200, 100);
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(stage::close);
    }

    private void type(String text) {
        spinner.getEditor().requestFocus();
        spinner.getEditor().setText(text);
    }

    private void is(int number) {
        assertThat(spinner.getValue()).isEqualTo(number);
        assertThat(spinner.getEditor().getText()).isEqualTo(Integer.toString(number));
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "' 7 ', 7", "007, 7", "+8, 8", "0, 1", "-3, 1", "51, 50", "99999999999999999999, 50", "-99999999999999999999, 1"})
    void takesNumbersAndBringsThemIntoTheRange(String typed, int expected) {
        Toolkit.run(() -> {
            type(typed);
            spinner.getEditor().fireEvent(new ActionEvent());
        });
        is(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "5x", "3.5", "1e3", "--4"})
    void keepsTheLastNumberWhereNoneIsTyped(String typed) {
        Toolkit.run(() -> {
            type(typed);
            spinner.getEditor().fireEvent(new ActionEvent());
        });
        is(5);
        Toolkit.run(() -> {
            type(typed);
            elsewhere.requestFocus();
        });
        is(5);
        Toolkit.run(() -> {
            type(typed);
            spinner.increment();
        });
        is(6);
        Toolkit.run(() -> {
            type(typed);
            spinner.decrement();
        });
        is(5);
    }

    @Test
    void anEndThatIsTypedBeyondComesBackAsItself() {
        Toolkit.run(() -> {
            spinner.getValueFactory().setValue(50);
            type("60");
            spinner.getEditor().fireEvent(new ActionEvent());
        });
        is(50);
    }

    @Test
    void isNamed() {
        assertThat(spinner.getAccessibleText()).isEqualTo("Length of the list");
        assertThat(spinner.getEditor().getAccessibleText()).isEqualTo("Length of the list");
        HBox labelled = Toolkit.call(spinner::labelled);
        assertThat(labelled.getChildren()).hasSize(2).last().isSameAs(spinner);
        assertThat(labelled.getChildren().get(0)).isInstanceOfSatisfying(Label.class, label -> {
            assertThat(label.getText()).isEqualTo("Length of the list");
            assertThat(label.getLabelFor()).isSameAs(spinner);
        });
    }
}
