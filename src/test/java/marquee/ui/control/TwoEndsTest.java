package marquee.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

class TwoEndsTest {

    private final Region words = new Words(200);
    private final Region end = new Region();
    private final TwoEnds line = new TwoEnds(words, end);

    /** Words of a given length on one line of 20, which take more lines where there is less room. */
    private static final class Words extends Region {
        private final double length;

        Words(double length) {
            this.length = length;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefWidth(double height) {
            return length;
        }

        @Override
        protected double computePrefHeight(double width) {
            return width < 0 ? 20 : 20 * Math.ceil(length / width);
        }
    }

    TwoEndsTest() {
        end.setPrefSize(100, 16);
    }

    private void in(double width) {
        line.resize(width, line.prefHeight(width));
        line.layout();
    }

    @Test
    void putsBothOnOneLineWhereThereIsRoom() {
        in(400);
        assertThat(line.getHeight()).isEqualTo(20);
        assertThat(words.getWidth()).isEqualTo(292);
        assertThat(end.getLayoutX()).isEqualTo(300);
        assertThat(end.getLayoutY()).as("in the middle").isEqualTo(2);
    }

    @Test
    void letsWordsGoOnBelowBesideTheEnd() {
        in(220);
        assertThat(words.getWidth()).isEqualTo(112);
        assertThat(words.getHeight()).isEqualTo(40);
        assertThat(line.getHeight()).isEqualTo(40);
        assertThat(end.getLayoutX()).isEqualTo(120);
        assertThat(end.getLayoutY()).as("beside the first line").isEqualTo(2);
    }

    @Test
    void putsTheEndBelowWhereWordsWouldHaveLittleRoom() {
        in(150);
        assertThat(words.getWidth()).isEqualTo(150);
        assertThat(words.getHeight()).isEqualTo(40);
        assertThat(end.getLayoutX()).isEqualTo(50);
        assertThat(end.getLayoutY()).isEqualTo(40);
        assertThat(line.getHeight()).isEqualTo(56);
    }

    @Test
    void keepsShortWordsBesideTheEndHoweverNarrowItIs() {
        TwoEnds narrow = new TwoEnds(new Words(30), end);
        assertThat(narrow.prefHeight(140)).isEqualTo(20);
        assertThat(narrow.minWidth(-1)).isZero();
    }
}
