package marquee.ui.feature.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
        sheet.load(List.of(new Star(1, 5)), Set.of(9));
        sheet.onChange(change -> told.add(change.movieId() + ":" + change.after().stars() + (change.after().unseen() ? " unseen" : "")));

        sheet.rate(1, 5);
        sheet.rate(1, 3);
        sheet.undo();
        sheet.rate(2, 0.5);
        sheet.setUnseen(9, true);
        sheet.setUnseen(1, true);
        sheet.undo();
        sheet.setUnseen(9, false);

        assertThat(told).containsExactly("1:3.0", "1:5.0", "2:0.5", "1:0.0 unseen", "1:5.0", "9:0.0");
    }

    @Test
    void whatWasNotSeenIsUndoneAndRedoneLikeAnyRating() {
        sheet.load(List.of(new Star(1, 5)), Set.of(9));
        assertThat(sheet.isUnseen(9)).isTrue();
        assertThat(sheet.canUndoProperty().get()).as("was said earlier").isFalse();

        sheet.setUnseen(1, true);
        assertThat(sheet.stars(1)).isZero();
        assertThat(sheet.all()).isEmpty();
        assertThat(sheet.undo()).isEqualTo(1);
        assertThat(sheet.isUnseen(1)).isFalse();
        assertThat(sheet.stars(1)).as("the rating is back").isEqualTo(5);
        assertThat(sheet.redo()).isEqualTo(1);
        assertThat(sheet.isUnseen(1)).isTrue();

        sheet.rate(9, 4);
        assertThat(sheet.isUnseen(9)).isFalse();
        assertThat(sheet.undo()).isEqualTo(9);
        assertThat(sheet.isUnseen(9)).isTrue();
        sheet.setUnseen(9, false);
        sheet.setUnseen(9, false);
        sheet.undo();
        assertThat(sheet.isUnseen(9)).as("one step, not two").isTrue();
        assertThat(sheet.countProperty().get()).isZero();
    }
}
