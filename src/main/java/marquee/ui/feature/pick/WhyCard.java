package marquee.ui.feature.pick;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.chart.ChartCard;
import marquee.ui.chart.Charts;
import marquee.ui.control.Icons;
import marquee.ui.text.Text;

/** The steps to a prediction: what is expected in a sentence, the waterfall below. */
final class WhyCard {

    private final ChartCard card;

    WhyCard(WhyViewModel model, Charts charts) {
        card = charts.card("why", Text.of("why.title"));
        card.setInfo(Text.of("why.info"));
        card.setPython(model::python);
        Label sentence = new Label();
        sentence.setId("why-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        Label film = new Label();
        film.setId("why-film");
        film.getStyleClass().add("medium");
        film.setWrapText(true);
        film.setMinHeight(Label.USE_PREF_SIZE);
        Label caution = new Label("", Icons.of(Feather.ALERT_TRIANGLE));
        caution.setId("why-caution");
        caution.getStyleClass().add("why-caution");
        caution.setWrapText(true);
        caution.setMinHeight(Label.USE_PREF_SIZE);
        caution.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(card.pane(), Priority.ALWAYS);
        card.setBody(new VBox(6, film, sentence, caution, card.pane()));
        card.setData(() -> WhyCharts.table(model.shownProperty().get().steps()));
        model.shownProperty().subscribe(shown -> {
            if (shown == null) {
                card.pane().clear();
                card.setSubtitle("");
                return;
            }
            card.setSubtitle(shown.picked().origin());
            film.setText(shown.film());
            sentence.setText(shown.sentence());
            caution.setText(shown.caution());
            caution.setVisible(!shown.caution().isEmpty());
            caution.setManaged(!shown.caution().isEmpty());
            card.show(Text.of("why.chart", shown.film(), WhyCharts.line(shown.steps())), look -> WhyCharts.waterfall(shown.steps(), look));
        });
    }

    ChartCard card() {
        return card;
    }
}
