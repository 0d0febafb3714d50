package marquee.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

/** Cards keep their proportion to the text. */
class CardRowTextTest {

    private final Region first = new Region();
    private final Region second = new Region();
    private final CardRow row = new CardRow(300, 600, List.of(1.0, 1.0), first, second);

    private void layOut(double width) {
        row.resize(width, row.prefHeight(width));
        row.layout();
    }

    @Test
    void areHigherAndStandBelowEachOtherEarlierWhereTextIsLarger() {
        layOut(800);
        assertThat(row.getHeight()).isEqualTo(300);
        assertThat(second.getLayoutY()).as("side by side").isZero();

        row.setTextScale(1.25);
        layOut(800);
        assertThat(row.getHeight()).isEqualTo(375);
        assertThat(second.getLayoutY()).as("there is still room").isZero();

        row.setTextScale(1.5);
        layOut(800);
        assertThat(first.getWidth()).isEqualTo(800);
        assertThat(first.getHeight()).isEqualTo(450);
        assertThat(second.getLayoutY()).as("one below the other").isGreaterThan(450);

        row.setTextScale(0.8);
        layOut(800);
        assertThat(row.getHeight()).as("never lower than usual").isEqualTo(300);
    }
}
