package marquee.study.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void putsInAndTakesOut() {
        Selection selection = Selection.ALL.toggle("War").toggle(4.5).toggle(UserGroup.FROM_50).withPeriod(Optional.of(Period.year(1999)));
        assertThat(selection.isAll()).isFalse();
        assertThat(selection.genres()).containsExactly("War");
        assertThat(selection.stars()).containsExactly(4.5);
        assertThat(selection.groups()).containsExactly(UserGroup.FROM_50);
        assertThat(selection.toggle("War").toggle(4.5).toggle(UserGroup.FROM_50).withPeriod(Optional.empty())).isEqualTo(Selection.ALL);
        assertThat(Selection.ALL.isAll()).isTrue();
    }

    @Test
    void spansPeriods() {
        Period span = Period.year(2003).span(new Period(YearMonth.of(2001, 4), YearMonth.of(2001, 5)));
        assertThat(span).isEqualTo(new Period(YearMonth.of(2001, 4), YearMonth.of(2003, 12)));
        assertThat(span.contains(YearMonth.of(2001, 3))).isFalse();
        assertThat(span.contains(YearMonth.of(2001, 4))).isTrue();
        assertThat(span.contains(YearMonth.of(2003, 12))).isTrue();
        assertThat(span.contains(YearMonth.of(2004, 1))).isFalse();
        assertThatThrownBy(() -> new Period(YearMonth.of(2001, 4), YearMonth.of(2001, 3))).hasMessageContaining("2001-04");
    }

    @Test
    void putsEveryUserInTheGroupOfTheirActivity() {
        for (UserGroup group : UserGroup.values()) {
            assertThat(UserGroup.of(group.least())).isEqualTo(group);
            assertThat(UserGroup.of(group.most())).isEqualTo(group);
        }
    }
}
