package marquee.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Stars to look at: a rating or a prediction as five small stars and its number. */
public final class Stars extends HBox {

    private final StarRow row = new StarRow();
    private final Label number = new Label();

    /** No stars yet. */
    public Stars() {
        getStyleClass().add("stars");
        setAlignment(Pos.CENTER_LEFT);
        number.getStyleClass().add("stars-number");
        number.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(row, number);
        row.setMinWidth(USE_PREF_SIZE);
    }

    /** Shows a rating, with one decimal. */
    public void showRating(double stars) {
        show(stars, Numbers.rating(stars));
    }

    /** Shows a prediction or a mean, with two decimals. */
    public void showPrediction(double stars) {
        show(stars, Numbers.prediction(stars));
    }

    private void show(double stars, String words) {
        row.setFill(stars);
        number.setText(words);
        setAccessibleText(Text.of("stars.shown", words));
    }
}
