package marquee.ui.feature.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import marquee.study.OnboardUser.Star;
import org.junit.jupiter.api.Test;

class RatingSheetTest {

    private final RatingSheet sheet = new RatingSheet();

    @Test
    void keepsTheOrderInWhichFilmsWereFirstRated() {
        sheet.rate(7, 4);
        sheet.rate(3, 2.5);
        sheet.rate(7, 5);
        sheet.rate(3, 0);
        sheet.rate(1, 1);
        sheet.rate(3, 3);

        assertThat(sheet.all()).containsExactly(new Star(7, 5), new Star(3, 3), new Star(1, 1));
        assertThat(sheet.countProperty().get()).isEqualTo(3);
    }

    @Test
    void undoesAndRedoesEveryChange() {
        sheet.rate(7, 4);
        sheet.rate(7, 5);
        sheet.rate(3, 2);
        sheet.rate(7, 0);

        assertThat(sheet.undo()).isEqualTo(7);
        assertThat(sheet.all()).containsExactly(new Star(7, 5), new Star(3, 2));
        assertThat(sheet.undo()).isEqualTo(3);
        assertThat(sheet.undo()).isEqualTo(7);
        assertThat(sheet.all()).containsExactly(new Star(7, 4));
        assertThat(sheet.redo()).isEqualTo(7);
        assertThat(sheet.redo()).isEqualTo(3);
        assertThat(sheet.redo()).isEqualTo(7);
        assertThat(sheet.all()).containsExactly(new Star(3, 2));
        assertThat(sheet.redo()).isEqualTo(-1);
    }

    @Test
    void aNewRatingForgetsWhatWasUndone() {
        sheet.rate(7, 4);
        sheet.undo();
        assertThat(sheet.canRedoProperty().get()).isTrue();

        sheet.rate(3, 2);

        assertThat(sheet.canRedoProperty().get()).isFalse();
        assertThat(sheet.undo()).isEqualTo(3);
        assertThat(sheet.canUndoProperty().get()).isFalse();
        assertThat(sheet.undo()).isEqualTo(-1);
    }

    @Test
    void tellsOfEveryChangeAlsoOfUndone() {
        List<String> told = new ArrayList<>();
        sheet.load(List.of(new Star(1, 5)));
        sheet.onChange((movieId, stars) -> told.add(movieId + ":" + stars));

        sheet.rate(1, 5);
        sheet.rate(1, 3);
        sheet.undo();
        sheet.rate(2, 0.5);

        assertThat(told).containsExactly("1:3.0", "1:5.0", "2:0.5");
    }
}
