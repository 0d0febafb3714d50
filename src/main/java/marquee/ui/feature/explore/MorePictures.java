package marquee.ui.feature.explore;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import marquee.core.data.Catalog;
import marquee.core.data.Movie;
import marquee.study.explore.Overview;
import marquee.study.explore.Period;
import marquee.study.explore.RatingColumns;
import marquee.study.explore.Selection;
import marquee.study.explore.TagUse;
import marquee.study.explore.Tally;
import marquee.study.explore.UserGroup;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Turns what a selection leaves into the pictures further down the page. Pure functions. */
final class MorePictures {

    private MorePictures() {
    }

    /** All pictures of a selection. */
    static Page.More of(Overview seen, List<TagUse> tags, Catalog catalog) {
        Selection selection = seen.selection();
        List<Overview.Genre> genres = seen.genres().stream()
                .filter(genre -> genre.tally().ratings() > 0 || selection.genres().contains(genre.name())).toList();
        return new Page.More(
                genres(genres, "explore.axis.ratings", genre -> genre.tally().ratings(), selection),
                genres(genres.stream().filter(genre -> genre.tally().ratings() > 0).toList(), "explore.axis.mean",
                        genre -> genre.tally().mean(), selection),
                years(seen), months(seen), groups(seen), TailPictures.ranks(seen), TailPictures.shares(seen), films(seen, catalog),
                tags.stream().map(tag -> new TagRow(tag.text(), tag.uses(), tag.movies(), tag.users())).toList());
    }

    private static Bars genres(List<Overview.Genre> genres, String axis, ToDoubleFunction<Overview.Genre> value, Selection selection) {
        List<Overview.Genre> sorted = genres.stream().sorted(Comparator.comparingDouble(value).reversed()).toList();
        String summary = sorted.isEmpty() ? Text.of("explore.nothingLeft")
                : Text.of("explore.genres.summary", sorted.stream().limit(3).map(Overview.Genre::name).collect(Collectors.joining(", ")));
        return new Bars(summary, Text.of("explore.axis.genre"), Text.of(axis), sorted.stream().map(genre -> new Bar(genre.name(), genre.name(), 0, 1, value.applyAsDouble(genre),
                Text.of("explore.bar.genre", genre.name(), Numbers.count(genre.tally().ratings()), Numbers.count(genre.movies()),
                        Numbers.prediction(genre.tally().mean())), selection.genres().contains(genre.name()))).toList());
    }

    private static Bars years(Overview seen) {
        Map<Integer, Tally> years = new TreeMap<>();
        for (Overview.Month month : seen.months()) {
            years.merge(month.month().getYear(), month.tally(),
                    (a, b) -> new Tally(a.ratings() + b.ratings(), a.sum() + b.sum()));
        }
        List<Bar> bars = years.entrySet().stream().map(year -> new Bar(year.getKey().toString(), year.getKey().toString(),
                year.getKey() - 0.5, year.getKey() + 0.5, year.getValue().ratings(), time(year.getKey().toString(), year.getValue()),
                chosen(seen.selection(), Period.year(year.getKey())))).toList();
        return new Bars(busiest(bars, seen), Text.of("explore.axis.time"), Text.of("explore.axis.ratings"), bars);
    }

    private static Bars months(Overview seen) {
        List<Bar> bars = seen.months().stream().map(each -> {
            YearMonth month = each.month();
            double low = month.getYear() + (month.getMonthValue() - 1) / 12.0;
            return new Bar(month.toString(), month.toString(), low, low + 1 / 12.0, each.tally().ratings(),
                    time(month.toString(), each.tally()), chosen(seen.selection(), new Period(month, month)));
        }).toList();
        return new Bars(busiest(bars, seen), Text.of("explore.axis.time"), Text.of("explore.axis.ratings"), bars);
    }

    private static boolean chosen(Selection selection, Period bar) {
        return selection.period().filter(period -> period.contains(bar.first()) || period.contains(bar.last())).isPresent();
    }

    private static String time(String when, Tally tally) {
        return Text.of("explore.bar.time", when, Numbers.count(tally.ratings()), Numbers.prediction(tally.mean()));
    }

    private static String busiest(List<Bar> bars, Overview seen) {
        if (seen.months().isEmpty()) {
            return Text.of("explore.time.none");
        }
        Bar most = bars.stream().max(Comparator.comparingDouble(Bar::value)).orElseThrow();
        return Text.of("explore.time.summary", most.label(), Numbers.count(Math.round(most.value())));
    }

    private static Bars groups(Overview seen) {
        List<Bar> bars = seen.groups().stream().filter(group -> group.users() > 0 || seen.selection().groups().contains(group.group()))
                .map(group -> new Bar(group.group().name(), group(group.group()), 0, 1, group.users(),
                        Text.of("explore.bar.group", group(group.group()), Numbers.count(group.users()),
                                Numbers.count(group.tally().ratings()), Numbers.prediction(group.tally().mean())),
                        seen.selection().groups().contains(group.group()))).toList();
        String summary = seen.userTail().size() == 0 ? Text.of("explore.nothingLeft")
                : Text.of("explore.groups.summary", Numbers.percent(seen.userTail().shareOfTop(0.1), 0));
        return new Bars(summary, Text.of("explore.axis.group"), Text.of("explore.axis.users"), bars);
    }

    /** A group of users by the ratings they gave: "20–49". */
    static String group(UserGroup group) {
        return group.most() == Integer.MAX_VALUE ? Text.of("explore.group.from", Numbers.count(group.least()))
                : Numbers.count(group.least()) + "–" + Numbers.count(group.most());
    }

    private static List<FilmRow> films(Overview seen, Catalog catalog) {
        return seen.movies().stream().map(film -> {
            Movie movie = catalog.get(film.movieId());
            return new FilmRow(movie.id(), movie.name(), movie.year() == Movie.NO_YEAR ? Double.NaN : movie.year(),
                    movie.genres().isEmpty() ? RatingColumns.NO_GENRES : String.join(", ", movie.genres()),
                    film.tally().ratings(), film.tally().mean());
        }).toList();
    }
}
