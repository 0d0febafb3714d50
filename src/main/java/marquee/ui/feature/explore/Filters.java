package marquee.ui.feature.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import marquee.study.explore.Period;
import marquee.study.explore.Selection;
import marquee.study.explore.UserGroup;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** What a selection filters, in words. Pure functions. */
final class Filters {

    private Filters() {
    }

    /** One filter for each genre and user group, one for the ratings, one for the period. */
    static List<Filter> of(Selection selection) {
        List<Filter> filters = new ArrayList<>();
        for (String genre : selection.genres()) {
            filters.add(new Filter("genre-" + genre.replaceAll("[^A-Za-z]+", "-"), Text.of("explore.chip.genre", genre), now -> now.toggle(genre)));
        }
        if (!selection.stars().isEmpty()) {
            filters.add(new Filter("stars", Text.of("explore.chip.stars", stars(selection.stars())), now -> now.withStars(new TreeSet<>())));
        }
        selection.period().ifPresent(period ->
                filters.add(new Filter("period", Text.of("explore.chip.period", period(period)), now -> now.withPeriod(Optional.empty()))));
        for (UserGroup group : selection.groups()) {
            filters.add(new Filter("group-" + group.name(), Text.of("explore.chip.group", MorePictures.group(group)), now -> now.toggle(group)));
        }
        return filters;
    }

    /** Ratings in a row as a range, others one by one: "4.0–5.0", "1.0, 3.5". */
    static String stars(SortedSet<Double> stars) {
        boolean row = stars.size() > 2 && stars.last() - stars.first() == (stars.size() - 1) / 2.0;
        return row ? Numbers.rating(stars.first()) + "–" + Numbers.rating(stars.last())
                : String.join(", ", stars.stream().map(Numbers::rating).toList());
    }

    /** Whole years as years, other periods by month: "2003", "2003–2005", "2003-05 to 2004-01". */
    static String period(Period period) {
        if (period.first().getMonthValue() == 1 && period.last().getMonthValue() == 12) {
            return period.first().getYear() == period.last().getYear() ? Integer.toString(period.first().getYear())
                    : period.first().getYear() + "–" + period.last().getYear();
        }
        return period.first().equals(period.last()) ? period.first().toString()
                : Text.of("explore.chip.from", period.first().toString(), period.last().toString());
    }
}
