package marquee.ui.feature.explore;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import marquee.study.explore.Selection;
import marquee.ui.chart.Charts;
import marquee.ui.text.Text;

/** Makes the cards with charts: what each shows, what its marks choose, how it is explained. */
final class PageCards {

    private final ExploreViewModel model;
    private final Charts charts;

    PageCards(ExploreViewModel model, Charts charts) {
        this.model = model;
        this.charts = charts;
    }

    /** The first card, without its picture yet; the first one takes longest. */
    PictureCard empty() {
        return card("stars", selection -> selection.withStars(new TreeSet<>()));
    }

    PictureCard stars(PictureCard empty) {
        return empty.explain(Text.of("explore.stars.info"), ExplorePython::stars)
                .onChosen(model::toggleStars)
                .showWide(new PictureCard.Way<>(Text.of("explore.stars.bins"), page -> page.stars().bins(), ExploreCharts::stars),
                        new PictureCard.Way<>(Text.of("explore.stars.halves"), page -> page.stars().halves(), ExploreCharts::stars));
    }

    PictureCard tail() {
        return card("tail", UnaryOperator.identity())
                .explain(Text.of("explore.tail.info"), ExplorePython::tail)
                .show(new PictureCard.Way<>(Text.of("explore.tail.byShare"), page -> page.more().shares(), TailCharts::shares),
                        new PictureCard.Way<>(Text.of("explore.tail.byRank"), page -> page.more().ranks(), TailCharts::ranks));
    }

    PictureCard genres() {
        return card("genres", selection -> new Selection(new TreeSet<>(), selection.stars(), selection.period(), selection.groups()))
                .explain(Text.of("explore.genres.info"), ExplorePython::genres)
                .onChosen(model::toggleGenre)
                .show(new PictureCard.Way<>(Text.of("explore.genres.counts"), page -> page.more().genres(), ExploreCharts::lying),
                        new PictureCard.Way<>(Text.of("explore.genres.means"), page -> page.more().genreMeans(), ExploreCharts::dots));
    }

    PictureCard time() {
        return card("time", selection -> selection.withPeriod(Optional.empty()))
                .explain(Text.of("explore.time.info"), ExplorePython::time)
                .onChosen(model::togglePeriod)
                .show(new PictureCard.Way<>(Text.of("explore.time.years"), page -> page.more().years(), ExploreCharts::time),
                        new PictureCard.Way<>(Text.of("explore.time.months"), page -> page.more().months(), ExploreCharts::time));
    }

    PictureCard groups() {
        return card("groups", selection -> new Selection(selection.genres(), selection.stars(), selection.period(), Set.of()))
                .explain(Text.of("explore.groups.info"), ExplorePython::groups)
                .onChosen(model::toggleGroup)
                .showOnly(new PictureCard.Way<>(Text.of("explore.axis.users"), page -> page.more().groups(), ExploreCharts::lying));
    }

    /** A card whose picture is narrowed by a part of the selection: by all questions but its own. */
    private PictureCard card(String name, UnaryOperator<Selection> narrowing) {
        return new PictureCard("explore-" + name, Text.of("explore." + name + ".title"), model, charts.with(() -> model.origin(narrowing)));
    }
}
