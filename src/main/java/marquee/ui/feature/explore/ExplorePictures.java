package marquee.ui.feature.explore;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import marquee.study.Bins;
import marquee.study.DatasetDescription;
import marquee.study.ValueCounts;
import marquee.study.explore.Overview;
import marquee.study.explore.Selection;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Turns the answers of the study into figures, bars and words. Pure functions. */
final class ExplorePictures {

    private static final double HALF_STAR_BAR = 0.4; // a bar a little narrower than its half star

    private ExplorePictures() {
    }

    /** The tiles of a data set. */
    static List<Fact> facts(DatasetDescription data) {
        Overview.Totals all = new Overview.Totals(data.ratings(), data.users(), data.ratedMovies());
        return facts(data, all, all, data.values(), time(data));
    }

    /** The tiles: what is left of a data set, beside the whole of it. */
    static List<Fact> facts(DatasetDescription data, Overview seen) {
        return facts(data, seen.all(), seen.left(), seen.values(), seen.left().equals(seen.all()) ? time(data) : time(data, seen));
    }

    private static List<Fact> facts(DatasetDescription data, Overview.Totals all, Overview.Totals left, ValueCounts values, Fact time) {
        boolean narrowed = !left.equals(all);
        return List.of(
                new Fact("ratings", Text.of("explore.fact.ratings"), Numbers.count(left.ratings()), narrowed
                        ? Text.of("explore.fact.of", Numbers.count(data.ratings())) : tags(data)),
                new Fact("users", Text.of("explore.fact.users"), Numbers.count(left.users()), narrowed
                        ? Text.of("explore.fact.of", Numbers.count(data.users()))
                        : Text.of("explore.fact.perUser", Numbers.count(Math.round(data.ratings() / (double) data.users())))),
                new Fact("movies", Text.of("explore.fact.movies"), Numbers.count(left.movies()), narrowed
                        ? Text.of("explore.fact.of", Numbers.count(data.ratedMovies()))
                        : Text.of("explore.fact.catalogue", Numbers.count(data.movies()))),
                new Fact("mean", Text.of("explore.fact.mean"), Numbers.prediction(values.mean()),
                        Text.of("explore.fact.median", Numbers.rating(values.quantile(0.5)),
                                Numbers.rating(data.histogram20().bins().low()), Numbers.rating(data.histogram20().bins().high()))),
                new Fact("density", Text.of("explore.fact.density"), Numbers.percent(left.density(), 2),
                        Text.of("explore.fact.sparsity", Numbers.percent(1 - left.density(), 2))),
                time);
    }

    private static String tags(DatasetDescription data) {
        return data.tags() == 0 ? Text.of("explore.fact.noTags") : Text.of("explore.fact.tags", Numbers.count(data.tags()));
    }

    private static Fact time(DatasetDescription data) {
        String name = Text.of("explore.fact.time");
        if (data.first().isEmpty() || data.last().isEmpty()) {
            return new Fact("time", name, Numbers.NONE, Text.of("explore.fact.noTime"));
        }
        return new Fact("time", name, year(data.first().get()) + "–" + year(data.last().get()), Text.of("explore.fact.days",
                data.first().get().atZone(ZoneOffset.UTC).toLocalDate().toString(), data.last().get().atZone(ZoneOffset.UTC).toLocalDate().toString()));
    }

    /** From the first to the last month that has a rating left. */
    private static Fact time(DatasetDescription data, Overview seen) {
        List<YearMonth> months = seen.months().stream().filter(month -> month.tally().ratings() > 0).map(Overview.Month::month)
                .filter(month -> seen.selection().period().map(period -> period.contains(month)).orElse(true)).toList();
        if (months.isEmpty()) {
            return data.first().isEmpty() ? time(data) : new Fact("time", Text.of("explore.fact.time"), Numbers.NONE, "");
        }
        YearMonth first = months.get(0);
        YearMonth last = months.get(months.size() - 1);
        String years = first.getYear() == last.getYear() ? Integer.toString(first.getYear()) : first.getYear() + "–" + last.getYear();
        return new Fact("time", Text.of("explore.fact.time"), years,
                first.equals(last) ? first.toString() : Text.of("explore.fact.days", first.toString(), last.toString()));
    }

    private static String year(Instant time) {
        return Integer.toString(time.atZone(ZoneOffset.UTC).getYear());
    }

    /** How much a selection leaves; empty if it asks for everything. */
    static String left(Overview seen) {
        return seen.selection().isAll() ? "" : Text.of("explore.left", Numbers.percent(seen.share(), 1), seen.left().ratings(),
                seen.left().users(), seen.left().movies());
    }

    /** The describe table of the ratings, in the order of pandas. */
    static List<Statistic> describe(ValueCounts values) {
        List<Statistic> rows = new ArrayList<>();
        rows.add(new Statistic(Text.of("explore.describe.count"), values.total()));
        rows.add(new Statistic(Text.of("explore.describe.mean"), values.mean()));
        rows.add(new Statistic(Text.of("explore.describe.std"), values.standardDeviation()));
        rows.add(new Statistic(Text.of("explore.describe.min"), values.quantile(0)));
        rows.add(new Statistic(Text.of("explore.describe.lower"), values.quantile(0.25)));
        rows.add(new Statistic(Text.of("explore.describe.median"), values.quantile(0.5)));
        rows.add(new Statistic(Text.of("explore.describe.upper"), values.quantile(0.75)));
        rows.add(new Statistic(Text.of("explore.describe.max"), values.quantile(1)));
        return rows;
    }

    /** Density and sparsity of what is left, to six digits. */
    static List<Statistic> density(Overview.Totals left) {
        return List.of(new Statistic(Text.of("explore.density"), left.density()), new Statistic(Text.of("explore.sparsity"), 1 - left.density()));
    }

    /** How people rate: a bar for each half star. */
    static Bars halfStars(ValueCounts stars, Selection selection) {
        List<Bar> bars = stars.counts().entrySet().stream()
                .map(count -> starBar(count, count.getKey() - HALF_STAR_BAR / 2, count.getKey() + HALF_STAR_BAR / 2, stars.total(), selection)).toList();
        return new Bars(starSummary(stars), Text.of("explore.axis.stars"), Text.of("explore.axis.ratings"), bars);
    }

    /** How people rate: twenty bins of equal width, many of which no half star falls into. */
    static Bars twentyBins(ValueCounts stars, Bins bins, Selection selection) {
        List<Bar> bars = stars.counts().entrySet().stream().filter(count -> bins.binOf(count.getKey()) >= 0)
                .map(count -> {
                    int bin = bins.binOf(count.getKey());
                    return starBar(count, bins.edge(bin), bins.edge(bin + 1), stars.total(), selection);
                }).toList();
        return new Bars(starSummary(stars), Text.of("explore.axis.stars"), Text.of("explore.axis.ratings"), bars);
    }

    private static Bar starBar(Map.Entry<Double, Long> count, double low, double high, long total, Selection selection) {
        String stars = Numbers.rating(count.getKey());
        return new Bar(Double.toString(count.getKey()), stars, low, high, count.getValue(),
                Text.of("explore.bar.stars", stars, Numbers.count(count.getValue()), Numbers.percent(count.getValue() / (double) total, 1)),
                selection.stars().contains(count.getKey()));
    }

    private static String starSummary(ValueCounts stars) {
        return stars.total() == 0 ? Text.of("explore.nothingLeft") : Text.of("explore.stars.summary", Numbers.count(stars.total()),
                Numbers.prediction(stars.mean()), Numbers.rating(stars.quantile(0.5)));
    }
}
