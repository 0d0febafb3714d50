package marquee.ui.feature.explore;

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

    PictureCard stars() {
        return new PictureCard("explore-stars", Text.of("explore.stars.title"), model, charts)
                .explain(Text.of("explore.stars.info"), ExplorePython::stars)
                .onChosen(model::toggleStars)
                .showWide(new PictureCard.Way<>(Text.of("explore.stars.bins"), page -> page.stars().bins(), ExploreCharts::stars),
                        new PictureCard.Way<>(Text.of("explore.stars.halves"), page -> page.stars().halves(), ExploreCharts::stars));
    }

    PictureCard tail() {
        return new PictureCard("explore-tail", Text.of("explore.tail.title"), model, charts)
                .explain(Text.of("explore.tail.info"), ExplorePython::tail)
                .show(new PictureCard.Way<>(Text.of("explore.tail.byShare"), page -> page.more().shares(), TailCharts::shares),
                        new PictureCard.Way<>(Text.of("explore.tail.byRank"), page -> page.more().ranks(), TailCharts::ranks));
    }

    PictureCard genres() {
        return new PictureCard("explore-genres", Text.of("explore.genres.title"), model, charts)
                .explain(Text.of("explore.genres.info"), ExplorePython::genres)
                .onChosen(model::toggleGenre)
                .show(new PictureCard.Way<>(Text.of("explore.genres.counts"), page -> page.more().genres(), ExploreCharts::lying),
                        new PictureCard.Way<>(Text.of("explore.genres.means"), page -> page.more().genreMeans(), ExploreCharts::dots));
    }

    PictureCard time() {
        return new PictureCard("explore-time", Text.of("explore.time.title"), model, charts)
                .explain(Text.of("explore.time.info"), ExplorePython::time)
                .onChosen(model::togglePeriod)
                .show(new PictureCard.Way<>(Text.of("explore.time.years"), page -> page.more().years(), ExploreCharts::time),
                        new PictureCard.Way<>(Text.of("explore.time.months"), page -> page.more().months(), ExploreCharts::time));
    }

    PictureCard groups() {
        return new PictureCard("explore-groups", Text.of("explore.groups.title"), model, charts)
                .explain(Text.of("explore.groups.info"), ExplorePython::groups)
                .onChosen(model::toggleGroup)
                .showOnly(new PictureCard.Way<>(Text.of("explore.axis.users"), page -> page.more().groups(), ExploreCharts::lying));
    }
}
