package marquee.ui.feature.pick;

import java.util.List;
import java.util.function.Function;

import org.jfree.chart.JFreeChart;

import marquee.chart.ChartLook;
import marquee.ui.chart.ChartCard;
import marquee.ui.chart.Charts;
import marquee.ui.control.CardRow;
import marquee.ui.text.Text;

/** Somebody at a glance: how they rate beside everybody, and which genres they rate above and below their own mean. */
final class GlanceCards {

    private static final double HEIGHT = 340;

    private final PickViewModel model;
    private final CardRow row;

    GlanceCards(PickViewModel model, Charts charts) {
        this.model = model;
        Charts own = charts.about(() -> model.metProperty().get() == null ? "" : UserFacts.of(model.metProperty().get()).name());
        ChartCard stars = own.card("pick-stars", Text.of("pick.glance.stars"));
        stars.setInfo(Text.of("pick.glance.stars.info"));
        stars.setPython(() -> python(PickPython::stars));
        stars.setData(() -> picture().starsTable());
        ChartCard genres = own.card("pick-genres", Text.of("pick.glance.genres"));
        genres.setInfo(Text.of("pick.glance.genres.info", UserFacts.ENOUGH));
        genres.setPython(() -> python(PickPython::genres));
        genres.setData(() -> picture().genresTable());
        row = new CardRow(HEIGHT, PickView.STACKS_BELOW, List.of(1.0, 1.0), stars, genres);
        charts.look().subscribe(look -> row.setTextScale(look.scale()));
        model.metProperty().subscribe(met -> {
            GlancePicture picture = picture();
            Function<ChartLook, JFreeChart> bars = look -> PickCharts.stars(picture, look);
            stars.show(picture.starsWords(), bars);
            genres.show(picture.genresWords(), look -> PickCharts.genres(picture, look));
        });
    }

    CardRow node() {
        return row;
    }

    private GlancePicture picture() {
        PickJob.Met met = model.metProperty().get();
        return met == null ? GlancePicture.NOBODY : GlancePicture.of(met);
    }

    private String python(Function<Who, String> lines) {
        PickJob.Met met = model.metProperty().get();
        return met == null ? "" : lines.apply(met.who());
    }
}
