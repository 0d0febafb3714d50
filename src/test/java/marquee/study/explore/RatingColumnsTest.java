package marquee.study.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RatingColumnsTest {

    /** Every day of the years 1 to 4200, against the calendar of the Java library. */
    @Test
    void knowsTheMonthOfEveryDay() {
        for (LocalDate day = LocalDate.of(1, 1, 1); day.getYear() <= 4200; day = day.plusDays(1)) {
            int month = day.getYear() * 12 + day.getMonthValue() - 1;
            if (RatingColumns.month(day.toEpochDay()) != month) {
                assertThat(RatingColumns.month(day.toEpochDay())).as(day.toString()).isEqualTo(month);
            }
        }
    }
}
