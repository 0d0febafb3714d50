package marquee.ui.feature.compare;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.Popover;
import org.kordamp.ikonli.feather.Feather;

import marquee.core.registry.ModelRegistry;
import marquee.core.registry.ModelSpec;
import marquee.ui.control.Card;
import marquee.ui.control.Icons;
import marquee.ui.control.PageScroll;
import marquee.ui.job.JobStatus;
import marquee.ui.form.ModelFormView;
import marquee.ui.form.ModelFormViewModel;
import marquee.ui.text.Text;

/** The left side: the models, the settings, and the button that runs. */
final class LineUpView extends Card {

    private final CompareViewModel model;
    private final LineUpViewModel lineUp;
    private final SavedLineUpsViewModel saved;
    private final VBox entries = new VBox();
    private final Button run = new Button(Text.of("compare.run"), Icons.of(Feather.PLAY));
    private final VBox progress = new VBox(6);

    LineUpView(CompareViewModel model, SavedLineUpsViewModel saved) {
        super("compare-line-up", Text.of("compare.lineUp"));
        this.model = model;
        this.lineUp = model.lineUp();
        this.saved = saved;
        getStyleClass().add("line-up");
        addActions(savedButton());
        setPython(model::python);
        setInfo(Text.of("compare.lineUp.info"));
        entries.getStyleClass().add("line-up-entries");
        ScrollPane scroll = new PageScroll(entries);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox body = new VBox(12, scroll, addButton(), settings(), runBox());
        VBox.setVgrow(body, Priority.ALWAYS);
        setBody(body);
        lineUp.entries().subscribe(this::showEntries);
        lineUp.finalModelProperty().subscribe(chosen -> showEntries());
        model.runningProperty().subscribe(this::showRunning);
    }

    private Button savedButton() {
        Button button = Icons.button("compare-saved", Feather.BOOKMARK, Text.of("compare.saved"), () -> { });
        button.setOnAction(event -> new SavedLineUpsMenu(saved, lineUp, button).show());
        return button;
    }

    private Button addButton() {
        Button add = new Button(Text.of("compare.add"), Icons.of(Feather.PLUS));
        add.setId("compare-add");
        add.setMaxWidth(Double.MAX_VALUE);
        add.setMinHeight(Region.USE_PREF_SIZE);
        add.setOnAction(event -> form(add, ModelRegistry.kinds().get(0).spec(), Text.of("compare.form.add"), lineUp::add));
        return add;
    }

    /** Opens a form beside a button. */
    private static void form(Node beside, ModelSpec start, String action, Consumer<ModelSpec> take) {
        Popover popover = new Popover();
        popover.setTitle(Text.of("form.title"));
        popover.setHeaderAlwaysVisible(true);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.LEFT_CENTER);
        popover.setContentNode(new ModelFormView("compare", new ModelFormViewModel(start), action, model -> {
            popover.hide();
            take.accept(model);
        }));
        popover.show(beside);
    }

    private void showEntries() {
        List<String> names = lineUp.names();
        entries.getChildren().clear();
        for (int place = 0; place < names.size(); place++) {
            LineUpEntry entry = lineUp.entries().get(place);
            entries.getChildren().add(row(place, entry, names.get(place), lineUp.isFinal(entry)));
        }
    }

    private Node row(int place, LineUpEntry entry, String name, boolean isFinal) {
        CheckBox tick = new CheckBox(name);
        tick.setId("compare-model-" + place);
        tick.setMnemonicParsing(false);
        tick.setSelected(entry.isIncluded());
        tick.setOnAction(event -> entry.includedProperty().set(tick.isSelected()));
        tick.setMinWidth(0);
        tick.setWrapText(true);
        tick.setMinHeight(Region.USE_PREF_SIZE);
        tick.setTooltip(new Tooltip(Text.of("compare.model.tip", entry.model().kind().explanation(), entry.model().text())));
        HBox.setHgrow(tick, Priority.ALWAYS);
        tick.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(4, tick);
        row.setAlignment(Pos.CENTER_LEFT);
        if (isFinal) {
            Label mark = new Label(Text.of("compare.final"));
            mark.getStyleClass().add("badge");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(mark);
        }
        Button more = Icons.button("compare-model-" + place + "-more", Feather.MORE_VERTICAL, Text.of("compare.model.more", name), () -> { });
        more.setOnAction(event -> menu(place, entry, more).show(more, Side.BOTTOM, 0, 4));
        row.getChildren().add(more);
        return row;
    }

    private ContextMenu menu(int place, LineUpEntry entry, Node beside) {
        MenuItem edit = new MenuItem(Text.of("compare.model.edit"), Icons.of(Feather.EDIT_2));
        edit.setId("compare-model-" + place + "-edit");
        edit.setOnAction(event -> form(beside, entry.model(), Text.of("compare.form.change"), model -> lineUp.replace(entry, model)));
        MenuItem last = new MenuItem(Text.of("compare.model.final"), Icons.of(Feather.FLAG));
        last.setId("compare-model-" + place + "-final");
        last.setOnAction(event -> lineUp.makeFinal(entry));
        MenuItem remove = new MenuItem(Text.of("compare.model.remove"), Icons.of(Feather.TRASH_2));
        remove.setId("compare-model-" + place + "-remove");
        remove.setOnAction(event -> lineUp.remove(entry));
        return new ContextMenu(edit, last, remove);
    }

    private Node settings() {
        GridPane grid = new GridPane(8, 8);
        grid.addRow(0, label("compare.folds"), field("compare-folds", "compare.folds",
                "compare.folds.tip", lineUp.foldsProperty()));
        grid.addRow(1, label("compare.seed"), field("compare-seed", "compare.seed",
                "compare.seed.tip", lineUp.seedProperty()));
        grid.addRow(2, label("compare.testFraction"), field("compare-test-fraction", "compare.testFraction",
                "compare.testFraction.tip", lineUp.testFractionProperty()));
        CheckBox all = tick("compare-hold-out-all", "compare.holdOutAll", lineUp.holdOutForAllProperty());
        return new VBox(10, grid, all);
    }

    private static CheckBox tick(String id, String key, BooleanProperty value) {
        CheckBox tick = new CheckBox(Text.of(key));
        tick.setId(id);
        tick.setMnemonicParsing(false);
        tick.setWrapText(true);
        tick.setMinHeight(Region.USE_PREF_SIZE);
        tick.selectedProperty().bindBidirectional(value);
        return tick;
    }

    private static Label label(String key) {
        Label label = new Label(Text.of(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static TextField field(String id, String key, String tip, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(7);
        field.setAlignment(Pos.CENTER_RIGHT);
        field.setAccessibleText(Text.of(key));
        field.setTooltip(new Tooltip(Text.of(tip)));
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private Node runBox() {
        Label problem = new Label();
        problem.setId("compare-problem");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(lineUp.problemProperty());
        problem.visibleProperty().bind(lineUp.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        Label estimate = new Label();
        estimate.setId("compare-estimate");
        estimate.getStyleClass().add("muted");
        estimate.textProperty().bind(model.estimateProperty());
        estimate.visibleProperty().bind(model.runningProperty().isNull());
        estimate.managedProperty().bind(estimate.visibleProperty());
        run.setId("compare-run");
        run.getStyleClass().add("accent");
        run.setMaxWidth(Double.MAX_VALUE);
        run.setDefaultButton(true);
        run.disableProperty().bind(lineUp.requestProperty().isNull());
        run.setOnAction(event -> model.run());
        return new VBox(10, problem, estimate, progress, run);
    }

    private void showRunning(JobStatus status) {
        run.setVisible(status == null);
        run.setManaged(status == null);
        progress.setVisible(status != null);
        progress.setManaged(status != null);
        progress.getChildren().clear();
        if (status != null) {
            ProgressBar bar = new ProgressBar();
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setAccessibleText(Text.of("status.progress"));
            bar.progressProperty().bind(status.fractionProperty());
            Label words = new Label();
            words.setId("compare-progress");
            words.getStyleClass().add("muted");
            words.setText(RunBar.said(status));
            status.detailProperty().subscribe(detail -> words.setText(RunBar.said(status)));
            status.remainingProperty().subscribe(left -> words.setText(RunBar.said(status)));
            Button cancel = new Button(Text.of("status.cancel"), Icons.of(Feather.X));
            cancel.setId("compare-cancel");
            cancel.setMaxWidth(Double.MAX_VALUE);
            cancel.setCancelButton(true);
            cancel.setOnAction(event -> model.cancel());
            progress.getChildren().setAll(words, bar, cancel);
        }
    }
}
