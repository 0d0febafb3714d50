package marquee.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import marquee.testing.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PageScrollTest {

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    @Test
    void keepsNoPictureOfWhatIsInSightAndIsAsWideAsItsPlace() {
        Region content = new Region();
        PageScroll page = Toolkit.call(() -> {
            content.setPrefSize(100, 2_000);
            PageScroll made = new PageScroll(content);
            new Scene(made, 400, 300);
            made.applyCss();
            made.layout();
            return made;
        });

        assertThat(Toolkit.call(() -> page.lookup(".viewport").isCache())).isFalse();
        assertThat(content.getWidth()).isGreaterThan(370);
    }

    /** A page of three rows, of which the first is in sight, and what it is in. */
    private static final class Rows {

        private final List<Region> cards = List.of(new Region(), new Region(), new Region());
        private final PageScroll page;
        private final Stage stage;

        Rows() {
            VBox content = new VBox(cards.stream().map(card -> new CardRow(400, List.of(1.0), card)).toArray(CardRow[]::new));
            page = new PageScroll(content);
            stage = Toolkit.show(page, 500, 300);
            page.layout();
        }

        private void stretch(double width) {
            page.resize(width, 300);
            page.layout();
        }

        private List<Boolean> wide() {
            return cards.stream().map(card -> card.getWidth() > 600).toList();
        }
    }

    @Test
    void rowsThatAreNotInSightRestWhileThePageIsStretchedAndFollowOnceItHasRest() {
        Rows rows = Toolkit.call(Rows::new);
        assertThat(Toolkit.call(() -> {
            rows.stretch(700);
            return rows.wide();
        })).containsExactly(true, false, false);

        Toolkit.await("the others follow", () -> rows.wide().equals(List.of(true, true, true)));
        Toolkit.run(rows.stage::hide);
    }

    @Test
    void aRowThatComesInSightFollowsAtOnce() {
        Rows rows = Toolkit.call(Rows::new);
        assertThat(Toolkit.call(() -> {
            rows.stretch(700);
            rows.page.setVvalue(0.5);
            rows.page.layout();
            return rows.wide();
        })).containsExactly(true, true, false);
        Toolkit.run(rows.stage::hide);
    }

    @Test
    void aRowDoesNotRestWhenMoreThanItsWidthChanges() {
        Rows rows = Toolkit.call(Rows::new);
        Toolkit.run(() -> {
            rows.stretch(700);
            CardRow last = (CardRow) rows.cards.get(2).getParent();
            last.setTextScale(1.5);
            last.layout();
            assertThat(rows.wide()).containsExactly(true, false, true);
        });
        Toolkit.run(rows.stage::hide);
    }
}
