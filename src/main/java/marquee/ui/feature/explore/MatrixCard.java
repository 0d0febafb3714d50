package marquee.ui.feature.explore;

import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;

import marquee.chart.ChartLook;
import marquee.chart.MatrixChart;
import marquee.ui.chart.ChartCard;
import marquee.ui.chart.Charts;
import marquee.ui.control.Icons;
import marquee.ui.control.TwoEnds;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** The picture of the matrix, how dense it is, and what lies under the pointer. */
final class MatrixCard {

    private static final double ZOOM = 1.6;

    private final MatrixModel matrix;
    private final ChartCard card;
    private final MatrixPane pane;
    private final ReadOnlyObjectProperty<ChartLook> look;
    private final HBox legend = new HBox();
    private Subscription colours = Subscription.EMPTY;

    MatrixCard(ExploreViewModel model, Charts charts) {
        matrix = model.matrix();
        look = charts.look();
        card = charts.with(() -> model.origin(UnaryOperator.identity())).card("explore-matrix", Text.of("explore.matrix.title"));
        card.setData(matrix::table);
        pane = new MatrixPane(matrix, look);
        card.takeFrom(pane);
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

    /** Makes the chart that can be taken away, and says what the colours mean. The chart is made anew, of what is in sight, when it is taken. */
    void prepareChart() {
        colours = look.subscribe(this::explainColours);
        card.show(Text.of("explore.matrix.title"), look -> MatrixChart.of(matrix.shown(), look));
    }

    private void explainColours(ChartLook seen) {
        legend.getChildren().setAll(new Label(Text.of("explore.matrix.legend")));
        for (MatrixChart.Shade shade : MatrixChart.legend(seen)) {
            Region square = new Region();
            square.getStyleClass().add("matrix-shade");
            square.setBackground(new Background(fill(seen.grid(), 0), fill(shade.colour(), 1)));
            legend.getChildren().add(new Label(shade.words(), square));
        }
        legend.getChildren().forEach(words -> {
            words.getStyleClass().add("card-subtitle");
            ((Label) words).setMinWidth(Region.USE_PREF_SIZE);
        });
    }

    private static BackgroundFill fill(java.awt.Color colour, double inside) {
        return new BackgroundFill(Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue()), CornerRadii.EMPTY, new Insets(inside));
    }

    void dispose() {
        colours.unsubscribe();
        pane.dispose();
        card.dispose();
    }

    private VBox body() {
        Label users = caption();
        users.setRotate(-90);
        Group upright = new Group(users);
        BorderPane.setAlignment(upright, Pos.CENTER);
        BorderPane picture = new BorderPane(pane);
        picture.setLeft(upright);
        Label movies = caption();
        movies.setMaxWidth(Double.MAX_VALUE);
        movies.setAlignment(Pos.CENTER);
        movies.setWrapText(true);
        legend.setId("explore-matrix-legend");
        legend.getStyleClass().add("matrix-legend");
        picture.setBottom(new TwoEnds(movies, legend));
        matrix.viewportProperty().subscribe(seen -> {
            users.setText(seen == null ? Text.of("explore.matrix.users") : Text.of("explore.matrix.users.seen",
                    Numbers.count(seen.window().firstUser() + 1L), Numbers.count((long) seen.window().firstUser() + seen.window().users())));
            movies.setText(seen == null ? Text.of("explore.matrix.movies") : Text.of("explore.matrix.movies.seen",
                    Numbers.count(seen.window().firstMovie() + 1L), Numbers.count((long) seen.window().firstMovie() + seen.window().movies())));
        });
        Label readOut = new Label();
        readOut.setId("explore-matrix-readout");
        readOut.getStyleClass().add("matrix-readout");
        readOut.setWrapText(true);
        readOut.textProperty().bind(matrix.readOutProperty());
        VBox.setVgrow(picture, Priority.ALWAYS);
        return new VBox(8, picture, readOut);
    }

    private static Label caption() {
        Label label = new Label();
        label.getStyleClass().add("card-subtitle");
        return label;
    }
}
