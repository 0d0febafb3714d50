package marquee.ui.feature.explore;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import marquee.chart.MatrixChart;
import marquee.ui.chart.ChartCard;
import marquee.ui.chart.Charts;
import marquee.ui.control.Icons;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** The picture of the matrix, how dense it is, and what lies under the pointer. */
final class MatrixCard {

    private static final double ZOOM = 1.6;

    private final MatrixModel matrix;
    private final ChartCard card;
    private final MatrixPane pane;

    MatrixCard(ExploreViewModel model, Charts charts) {
        matrix = model.matrix();
        card = charts.card("explore-matrix", Text.of("explore.matrix.title"));
        card.setData(matrix::table);
        pane = new MatrixPane(matrix, charts.look());
        card.addActions(
                Icons.button("explore-matrix-in", Feather.ZOOM_IN, Text.of("explore.matrix.in"), () -> pane.zoom(ZOOM)),
                Icons.button("explore-matrix-out", Feather.ZOOM_OUT, Text.of("explore.matrix.out"), () -> pane.zoom(1 / ZOOM)),
                Icons.button("explore-matrix-reset", Feather.MAXIMIZE, Text.of("explore.matrix.reset"), matrix::reset));
        card.setPython(() -> ExplorePython.matrix(model.selectionProperty().get()));
        card.setInfo(Text.of("explore.matrix.info"));
        card.pane().setVisible(false); // the chart is there to be taken away, the picture to be moved over
        card.setBody(new StackPane(card.pane(), body()));
        model.pageProperty().subscribe(page -> card.setSubtitle(String.join("   ",
                page.density().stream().map(figure -> figure.name() + " " + Numbers.decimals(figure.value(), 6)).toList())));
    }

    ChartCard node() {
        return card;
    }

    /** Makes the chart that can be taken away. It is made anew, of what is in sight, when it is taken. */
    void prepareChart() {
        card.show(Text.of("explore.matrix.title"), look -> MatrixChart.of(matrix.shown(), look));
    }

    void dispose() {
        pane.dispose();
        card.dispose();
    }

    private VBox body() {
        Label users = caption("explore.matrix.users");
        users.setRotate(-90);
        Group upright = new Group(users);
        BorderPane.setAlignment(upright, Pos.CENTER);
        BorderPane picture = new BorderPane(pane);
        picture.setLeft(upright);
        HBox movies = new HBox(caption("explore.matrix.movies"));
        movies.setAlignment(Pos.CENTER);
        picture.setBottom(movies);
        Label readOut = new Label();
        readOut.setId("explore-matrix-readout");
        readOut.getStyleClass().add("matrix-readout");
        readOut.setWrapText(true);
        readOut.textProperty().bind(matrix.readOutProperty());
        VBox.setVgrow(picture, Priority.ALWAYS);
        return new VBox(8, picture, readOut);
    }

    private static Label caption(String key) {
        Label label = new Label(Text.of(key));
        label.getStyleClass().add("card-subtitle");
        return label;
    }
}
