package marquee.ui.feature.compare;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.chart.Charts;
import marquee.ui.control.Card;
import marquee.ui.control.DataTable;
import marquee.ui.control.Icons;
import marquee.ui.control.Segmented;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Past runs: the list, and the chosen one beside today's. */
final class PastRunsView extends VBox {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private static final double FIGURE = 116;

    private final PastRunsViewModel model;
    private final Consumer<Runnable> soon;

    /**
     * Tables of runs.
     *
     * @param soon does each of the things that it is given in a frame of its own: a run that ends changes much at once
     */
    PastRunsView(PastRunsViewModel model, Charts charts, Consumer<Runnable> soon) {
        this.model = model;
        this.soon = soon;
        getStyleClass().add("section");
        Card runs = new Card("compare-past", Text.of("compare.past.title"));
        DataTable<SavedRun> list = runs();
        charts.addWideTools(runs, list);
        runs.setPython(model::python);
        runs.setInfo(Text.of("compare.past.info"));
        runs.setBody(list);
        VBox.setVgrow(runs, Priority.ALWAYS);
        Card beside = new Card("compare-beside", "");
        DataTable<RunPair> pairs = pairs(beside);
        charts.addWideTools(beside, pairs);
        beside.addActions(new Segmented("compare-past-figure",
                Arrays.stream(RunFigure.values()).map(figure -> Text.of("compare.past.figure." + figure.name())).toList(),
                place -> model.figureProperty().set(RunFigure.values()[place])));
        beside.setPython(model::python);
        beside.setInfo(Text.of("compare.past.beside.info"));
        beside.setBody(beside(pairs));
        VBox.setVgrow(beside, Priority.ALWAYS);
        getChildren().addAll(runs, beside);
    }

    private DataTable<SavedRun> runs() {
        DataTable<SavedRun> table = new DataTable<>("compare-past-runs", Text.of("compare.past.empty"));
        table.addText(Text.of("compare.past.when"), run -> when(run.ended())).setPrefWidth(190);
        table.addText(Text.of("compare.past.data"), SavedRun::data).setPrefWidth(198);
        table.addNumber(Text.of("compare.past.models"), run -> run.rows().size(), models -> Numbers.count(models.longValue())).setPrefWidth(70);
        table.addNumber(Text.of("compare.folds"), SavedRun::folds, folds -> Numbers.count(folds.longValue())).setPrefWidth(58);
        table.addNumber(Text.of("compare.seed"), SavedRun::seed, seed -> Long.toString(seed.longValue())).setPrefWidth(58);
        table.addText(Text.of("compare.past.best"), run -> run.best().map(SavedRun.Row::name).orElse(Numbers.NONE)).setPrefWidth(112);
        table.addNumber(Text.of("compare.rmse"), run -> run.best().map(SavedRun.Row::rmse).orElse(Double.NaN), Numbers::error).setPrefWidth(72);
        table.addText(Text.of("compare.past.state"), run -> Text.of(run.complete() ? "compare.past.complete" : "compare.past.stopped")).setPrefWidth(98);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.getSelectionModel().selectedItemProperty().subscribe(run -> {
            if (run != null) {
                model.chosenProperty().set(run);
            }
        });
        Runnable show = () -> table.show(model.runs());
        model.runs().subscribe(() -> soon.accept(show));
        table.show(model.runs());
        table.setMinHeight(150);
        return table;
    }

    private DataTable<RunPair> pairs(Card beside) {
        DataTable<RunPair> table = new DataTable<>("compare-past-pairs", Text.of("compare.past.choose"));
        table.addText(Text.of("compare.column.model"), RunPair::model).setPrefWidth(200);
        TableColumn<RunPair, ?> firstNow = table.addNumber("", RunPair::firstNow, this::words);
        TableColumn<RunPair, ?> firstThen = table.addNumber("", RunPair::firstThen, this::words);
        table.addNumber(Text.of("compare.past.change"), RunPair::firstChange, this::change);
        TableColumn<RunPair, ?> secondNow = table.addNumber("", RunPair::secondNow, this::words);
        TableColumn<RunPair, ?> secondThen = table.addNumber("", RunPair::secondThen, this::words);
        table.addNumber(Text.of("compare.past.change"), RunPair::secondChange, this::change);
        table.getColumns().stream().skip(1).forEach(column -> column.setPrefWidth(FIGURE));
        table.setMinHeight(150);
        VBox.setVgrow(table, Priority.ALWAYS);
        model.figureProperty().subscribe(figure -> {
            beside.setTitle(Text.of("compare.past.beside." + figure.name()));
            table.setAccessibleText(beside.title());
            firstNow.setText(Text.of("compare.past.now", Text.of(figure.firstName())));
            firstThen.setText(Text.of("compare.past.then", Text.of(figure.firstName())));
            secondNow.setText(Text.of("compare.past.now", Text.of(figure.secondName())));
            secondThen.setText(Text.of("compare.past.then", Text.of(figure.secondName())));
        });
        Runnable show = () -> table.show(model.pairsProperty().get());
        model.pairsProperty().subscribe(() -> soon.accept(show));
        table.show(model.pairsProperty().get());
        return table;
    }

    private String words(double figure) {
        return model.figureProperty().get().words(figure);
    }

    private String change(double difference) {
        return model.figureProperty().get().change(difference);
    }

    private VBox beside(DataTable<RunPair> table) {
        Label passport = new Label();
        passport.setId("compare-past-passport");
        passport.getStyleClass().add("card-subtitle");
        passport.setWrapText(true);
        passport.setMinHeight(Region.USE_PREF_SIZE);
        passport.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(passport, Priority.ALWAYS);
        Button use = new Button(Text.of("compare.past.use"), Icons.of(Feather.CORNER_UP_LEFT));
        use.setId("compare-past-use");
        use.setOnAction(event -> model.takeOver());
        Button remove = new Button(Text.of("compare.past.remove"), Icons.of(Feather.TRASH_2));
        remove.setId("compare-past-remove");
        remove.setOnAction(event -> model.remove());
        use.setMinWidth(Region.USE_PREF_SIZE);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        HBox actions = new HBox(8, passport, use, remove);
        actions.setAlignment(Pos.CENTER_LEFT);
        actions.visibleProperty().bind(model.chosenProperty().isNotNull());
        model.chosenProperty().subscribe(run -> passport.setText(model.passport()));
        return new VBox(12, actions, new StaleNote("compare-past-stale", model.staleProperty()), table);
    }

    /** A time as the reader of this computer writes it. */
    static String when(Instant instant) {
        return WHEN.format(instant.atZone(ZoneId.systemDefault()));
    }
}
