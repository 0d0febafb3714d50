package marquee.ui.feature.pick;

import java.nio.charset.StandardCharsets;
import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

import atlantafx.base.controls.Popover;
import org.kordamp.ikonli.feather.Feather;

import marquee.core.registry.ModelSpec;
import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.study.ModelNames;
import marquee.ui.chart.Charts;
import marquee.ui.control.Card;
import marquee.ui.control.EmptyState;
import marquee.ui.control.Icons;
import marquee.ui.control.Segmented;
import marquee.ui.form.ModelFormView;
import marquee.ui.form.ModelFormViewModel;
import marquee.ui.job.JobStatus;
import marquee.ui.text.Text;

/** A model and what it recommends: which one, learned from what, the fit while it runs, then the list. */
final class ColumnCard {

    private final String id;
    private final ColumnViewModel column;
    private final Card card;
    private final MovieList list;
    private final ComboBox<ModelSpec> models = new ComboBox<>();
    private final VBox fitting = new VBox(8);
    private final Label trouble = new Label();
    private final Button again;
    private boolean showing;
    private Subscription progress = Subscription.EMPTY;

    /**
     * A card.
     *
     * @param id the ids of its parts begin with it
     * @param title its title
     */
    ColumnCard(String id, String title, ColumnViewModel column, MovieList.Actions actions) {
        this.id = id;
        this.column = column;
        card = new Card(id, title);
        list = new MovieList(id + "-list", MovieList.Kind.PREDICTED, title, actions);
        again = new Button(Text.of("pick.fit.again"), Icons.of(Feather.REFRESH_CW));
        again.setId(id + "-again");
        again.setOnAction(event -> column.retry());
        card.setControls(controls());
        card.setBody(body());
        column.shownProperty().subscribe(shown -> {
            list.show(shown.lines());
            card.setSubtitle(shown.how().words());
            boolean filtered = shown.left() != null && shown.left().all() > 0 && shown.left().left() == 0;
            list.setWhenEmpty(Text.of(shown.who() == null ? "pick.recommended.waiting"
                    : filtered ? "pick.recommended.filtered" : "pick.recommended.none"));
        });
    }

    Card node() {
        return card;
    }

    MovieList list() {
        return list;
    }

    /** Lets the list be saved, with a line that says which model it is from. */
    ColumnCard saveWith(Charts charts, String name) {
        card.addActions(Icons.button(id + "-save", Feather.DOWNLOAD, Text.of("pick.save"), () -> {
            String origin = column.shownProperty().get().how().words() + " · " + charts.passport().get();
            charts.files().save(card, "marquee-" + name, "csv", () -> list.text().csv(origin).getBytes(StandardCharsets.UTF_8));
        }));
        return this;
    }

    private Node controls() {
        models.setId(id + "-model");
        models.setAccessibleText(Text.of("pick.model"));
        models.setMaxWidth(Double.MAX_VALUE);
        models.setMinWidth(80);
        models.setPrefWidth(120);
        models.getItems().setAll(ModelChoices.usual());
        models.setConverter(new StringConverter<>() {
            @Override
            public String toString(ModelSpec spec) {
                return spec == null ? "" : ModelNames.of(spec);
            }

            @Override
            public ModelSpec fromString(String words) {
                throw new UnsupportedOperationException("The box is not for typing");
            }
        });
        models.setPromptText(Text.of("pick.model"));
        Segmented side = new Segmented(id + "-side", List.of(Text.of("pick.side.TRAINING"), Text.of("pick.side.EVERYTHING")),
                place -> choose(chosen(), FittedModel.Side.values()[place]));
        side.setMinWidth(Region.USE_PREF_SIZE);
        side.setAccessibleText(Text.of("pick.side"));
        side.explain(List.of(Text.of("pick.side.TRAINING.words"), Text.of("pick.side.EVERYTHING.words")));
        models.valueProperty().subscribe(spec -> {
            if (!models.isShowing()) { // the keys that go through the open list choose nothing yet
                chooseShown();
            }
        });
        models.setOnHidden(event -> chooseShown());
        column.wantedProperty().subscribe(wanted -> {
            showing = true;
            if (wanted == null) {
                models.setValue(null);
            } else {
                if (!models.getItems().contains(wanted.spec())) {
                    models.getItems().add(wanted.spec());
                }
                models.setValue(wanted.spec());
                side.choose(wanted.side().ordinal());
            }
            showing = false;
        });
        Button options = Icons.button(id + "-options", Feather.SLIDERS, Text.of("pick.model.options"), () -> { });
        options.setOnAction(event -> options(options));
        HBox.setHgrow(models, Priority.ALWAYS);
        HBox controls = new HBox(8, models, options, side);
        controls.setAlignment(Pos.CENTER_LEFT);
        return controls;
    }

    private ModelSpec chosen() {
        Wanted wanted = column.wantedProperty().get();
        return wanted == null ? LineUp.TUNED_SVD : wanted.spec();
    }

    private FittedModel.Side side() {
        Wanted wanted = column.wantedProperty().get();
        return wanted == null ? FittedModel.Side.TRAINING : wanted.side();
    }

    private void chooseShown() {
        if (models.getValue() != null) {
            choose(models.getValue(), side());
        }
    }

    private void choose(ModelSpec spec, FittedModel.Side side) {
        if (!showing) {
            column.choose(new Wanted(spec, side));
        }
    }

    private void options(Node beside) {
        Popover popover = new Popover();
        popover.setTitle(Text.of("form.title"));
        popover.setHeaderAlwaysVisible(true);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setContentNode(new ModelFormView(id, new ModelFormViewModel(chosen()), Text.of("pick.model.use"), model -> {
            popover.hide();
            choose(model, side());
        }));
        popover.show(beside);
    }

    private Node body() {
        EmptyState learning = new EmptyState(Feather.CPU, Text.of("pick.learning"), Text.of("pick.learning.advice"));
        learning.setId(id + "-learning");
        fitting.setId(id + "-fitting");
        fitting.setAlignment(Pos.CENTER);
        fitting.getStyleClass().add("fitting");
        trouble.setId(id + "-trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(Region.USE_PREF_SIZE);
        trouble.textProperty().bind(column.troubleProperty());
        again.visibleProperty().bind(Bindings.createBooleanBinding(() -> column.shownProperty().get().who() == null,
                column.shownProperty()));
        again.managedProperty().bind(again.visibleProperty());
        HBox notice = new HBox(12, trouble, again);
        HBox.setHgrow(trouble, Priority.ALWAYS);
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.getStyleClass().add("stale-note");
        notice.visibleProperty().bind(column.troubleProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        learning.visibleProperty().bind(column.fittedProperty().isNull().and(column.fittingProperty().isNull()));
        fitting.visibleProperty().bind(column.fittingProperty().isNotNull());
        list.visibleProperty().bind(learning.visibleProperty().not().and(fitting.visibleProperty().not()));
        column.fittingProperty().subscribe(this::showFit);
        StackPane stack = new StackPane(list, learning, fitting);
        VBox.setVgrow(stack, Priority.ALWAYS);
        return new VBox(8, notice, refit(), stack);
    }

    private void showFit(JobStatus status) {
        progress.unsubscribe();
        fitting.getChildren().clear();
        if (status == null) {
            return;
        }
        Label title = new Label(status.title());
        title.getStyleClass().add("empty-title");
        title.setWrapText(true);
        ProgressBar bar = new ProgressBar();
        bar.setId(id + "-progress");
        bar.setMaxWidth(260);
        bar.setAccessibleText(status.title());
        Label detail = new Label();
        detail.getStyleClass().add("empty-advice");
        progress = status.fractionProperty().subscribe(part -> bar.setProgress(part.doubleValue()))
                .and(status.detailProperty().subscribe(words -> detail.setText(words.isEmpty() ? Text.of("pick.fit.begins") : words)));
        Button cancel = new Button(Text.of("pick.fit.cancel"), Icons.of(Feather.X));
        cancel.setId(id + "-cancel");
        cancel.setOnAction(event -> status.cancel());
        fitting.getChildren().setAll(title, bar, detail, cancel);
    }

    /** Offers a guest who is folded in the exact way. */
    private Node refit() {
        Label words = new Label(Text.of("pick.refit.words"));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Button refit = new Button(Text.of("pick.refit"), Icons.of(Feather.CPU));
        refit.setId(id + "-refit");
        refit.setMinWidth(Region.USE_PREF_SIZE);
        refit.setOnAction(event -> column.refit());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(12, words, refit);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("stale-note");
        box.visibleProperty().bind(Bindings.createBooleanBinding(() -> column.shownProperty().get().how().foldedIn()
                && column.fittingProperty().get() == null && column.troubleProperty().get().isEmpty(),
                column.shownProperty(), column.fittingProperty(), column.troubleProperty()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
