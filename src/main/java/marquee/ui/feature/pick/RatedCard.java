package marquee.ui.feature.pick;

import java.nio.charset.StandardCharsets;
import java.util.List;

import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.chart.Charts;
import marquee.ui.control.Card;
import marquee.ui.control.Icons;
import marquee.ui.control.Segmented;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** What somebody rated highest; and what the model in use expected of the ratings that it has not seen, beside the truth. */
final class RatedCard {

    private final PickViewModel model;
    private final Card card = new Card("pick-rated", Text.of("pick.rated.title"));
    private final MovieList rated;
    private final MovieList heldOut;
    private boolean showsHeldOut;

    RatedCard(PickViewModel model, MovieList.Actions actions, Charts charts) {
        this.model = model;
        rated = new MovieList("pick-rated-list", MovieList.Kind.RATED, Text.of("pick.rated.title"), actions);
        rated.setWhenEmpty(Text.of("pick.rated.none"));
        heldOut = new MovieList("pick-heldout-list", MovieList.Kind.PREDICTED, Text.of("pick.heldOut.title"), actions);
        heldOut.setVisible(false);
        List.of(rated, heldOut).forEach(list -> list.follow(model.movieProperty()));
        card.setInfo(Text.of("pick.rated.info"));
        card.setPython(this::python);
        card.addActions(Icons.button("pick-rated-save", Feather.DOWNLOAD, Text.of("pick.save"), () -> {
            MovieList list = showsHeldOut ? heldOut : rated;
            String origin = card.title() + " · " + charts.about(this::source).passport().get();
            charts.files().save(card, showsHeldOut ? "marquee-held-out" : "marquee-rated", "csv",
                    () -> list.text().csv(origin).getBytes(StandardCharsets.UTF_8));
        }));
        card.setControls(new Segmented("pick-rated-way", List.of(Text.of("pick.rated.way"), Text.of("pick.heldOut.way")), place -> {
            showsHeldOut = place == 1;
            heldOut.setVisible(showsHeldOut);
            rated.setVisible(!showsHeldOut);
            showHeldOut();
            describe();
        }));
        card.setBody(new StackPane(rated, heldOut));
        model.metProperty().subscribe(met -> {
            rated.show(met == null ? List.of() : met.rated());
            describe();
        });
        model.first().shownProperty().subscribe(shown -> {
            showHeldOut();
            describe();
        });
    }

    /** A list that is not in sight has no rows to make. */
    private void showHeldOut() {
        heldOut.show(showsHeldOut ? model.first().shownProperty().get().heldOut() : List.of());
    }

    Card node() {
        return card;
    }

    /** The model that expected what was held out; nothing where no model had a part. */
    private String source() {
        return showsHeldOut ? model.first().shownProperty().get().how().words() : "";
    }

    private void describe() {
        card.setTitle(Text.of(showsHeldOut ? "pick.heldOut.title" : "pick.rated.title"));
        Recommendations shown = model.first().shownProperty().get();
        List<MovieLine> truths = shown.heldOut();
        heldOut.setWhenEmpty(Text.of(shown.who() == null ? "pick.heldOut.waiting" : "pick.heldOut.none"));
        int count = model.metProperty().get() == null ? 0 : model.metProperty().get().rated().size();
        card.setSubtitle(!showsHeldOut ? Text.of("pick.rated.count", count) : truths.isEmpty() ? ""
                : Text.of("pick.heldOut.error", truths.size(), Numbers.prediction(meanError(truths))));
    }

    private static double meanError(List<MovieLine> lines) {
        return lines.stream().mapToDouble(line -> Math.abs(line.stars() - line.beside().truth().orElseThrow())).average().orElse(Double.NaN);
    }

    private String python() {
        PickJob.Met met = model.metProperty().get();
        Wanted wanted = model.first().wantedProperty().get();
        return met == null ? "" : showsHeldOut && wanted != null ? PickPython.heldOut(wanted, met.who()) : PickPython.rated(met.who());
    }
}
