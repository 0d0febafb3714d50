package marquee.ui.feature.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.HorizontalDirection;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import marquee.study.FittedModel;
import marquee.study.candidate.CandidateFilter;
import marquee.ui.chart.Charts;
import marquee.ui.control.CardRow;
import marquee.ui.control.EmptyState;
import marquee.ui.control.PageScroll;
import marquee.ui.control.SidePane;
import marquee.ui.feature.SplitMemory;
import marquee.ui.job.Jobs;
import marquee.ui.text.Text;

/** The tab: users at the left, the chosen one at the right; made piece by piece. */
final class PickView extends BorderPane {

    /** The width of the right side below which its columns stand one below the other. */
    static final double STACKS_BELOW = 760;

    private static final double LISTS = 448;
    private static final Insets BELOW = new Insets(0, 20, 0, 0); // as wide as the cards of the page
    private static final int TRIES = 12; // frames

    private final PickViewModel model;
    private final Charts charts;
    private final SplitMemory splits;
    private final VBox right = new VBox();
    private final VBox lists = new VBox(16);
    private final ScrollPane scroll = new PageScroll(right);
    private final VBox shown = new VBox(8); // the page, and below it what is always in sight
    private final List<Runnable> disposals = new ArrayList<>();
    private RatedCard rated; // made in pieces, as are the lists beside it
    private ColumnCard first;

    PickView(PickViewModel model, Charts charts, Consumer<String> browser, Jobs jobs, SplitMemory splits) {
        this.model = model;
        this.charts = charts;
        this.splits = splits;
        setId("pick");
        getStyleClass().addAll("page", "pick");
        SidePane columns = new SidePane("pick-divider", Text.of("pick.divider"), HorizontalDirection.LEFT);
        splits.followWidth("pick.split", columns.sideWidthProperty());
        jobs.piece(() -> new UserPicker(model.picker()), columns::setSide);
        columns.setMain(center(browser, jobs));
        setCenter(columns);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                model.picker().step(event.getCode() == KeyCode.UP ? -1 : 1);
                event.consume();
            }
        });
    }

    void dispose() {
        disposals.forEach(Runnable::run);
    }

    private Region center(Consumer<String> browser, Jobs jobs) {
        EmptyState nobody = new EmptyState(Feather.USERS, Text.of("pick.nobody"), Text.of("pick.nobody.advice"));
        nobody.setId("pick-nobody");
        PickBar bar = new PickBar(model);
        VBox filter = new VBox();
        filter.visibleProperty().bind(bar.filters().selectedProperty());
        filter.managedProperty().bind(filter.visibleProperty());
        VBox place = new VBox(16);
        place.setId("pick-why-place");
        right.getStyleClass().add("pick-user");
        right.getChildren().setAll(about(), bar, filter, lists, place);
        arrange(new MovieList.Actions(model::chooseMovie, model::pages, browser, jobs::piece), jobs);
        jobs.piece(() -> new GlanceCards(model, charts).node(), right.getChildren()::add);
        jobs.piece(() -> why(browser, jobs), why -> {
            place.getChildren().add(why);
            jobs.piece(() -> new WhyLine(model.why(), () -> reveal(why, jobs, TRIES)), line -> {
                VBox.setMargin(line, BELOW);
                shown.getChildren().add(line);
            });
        });
        jobs.piece(() -> new FilterCard(model.filter(), model.first()).node(), filter.getChildren()::add);
        scroll.setId("pick-page");
        scroll.getStyleClass().add("page-scroll");
        model.answeredProperty().subscribe(many -> {
            if (many.intValue() > 0) {
                reveal(place, jobs, TRIES);
            }
        });
        nobody.visibleProperty().bind(model.metProperty().isNull());
        shown.visibleProperty().bind(model.metProperty().isNotNull());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        shown.getChildren().add(scroll);
        StackPane center = new StackPane(shown, nobody);
        center.getStyleClass().add("pick-center");
        return center;
    }

    /** Scrolls to a part of the page as soon as that has its place. */
    private void reveal(Node part, Jobs jobs, int tries) {
        jobs.piece(() -> {
            double hidden = right.getHeight() - scroll.getViewportBounds().getHeight();
            double top = right.sceneToLocal(part.localToScene(0, 0)).getY();
            if (hidden > 0 && top > 0) {
                scroll.setVvalue(Math.min(1, top / hidden));
            }
            if (tries > 1) {
                reveal(part, jobs, tries - 1); // what stands above may still be growing
            }
        });
    }

    /** Who it is. */
    private Node about() {
        Label name = label("pick-user-name", "tab-title");
        Label counts = label("pick-user-facts", "pick-facts");
        Label tastes = label("pick-user-tastes", "muted");
        model.metProperty().subscribe(met -> {
            if (met != null) {
                UserFacts facts = UserFacts.of(met);
                name.setText(facts.name());
                counts.setText(facts.times().isEmpty() ? facts.counts() : facts.counts() + " · " + facts.times());
                tastes.setText(facts.tastes());
            }
        });
        return new VBox(4, name, counts, tastes);
    }

    private static Label label(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    /** Rated beside recommended; with two models these stand side by side, above what was rated. */
    private void arrange(MovieList.Actions actions, Jobs jobs) {
        CardRow row = divided("lists", Text.of("pick.divider.lists"));
        lists.getChildren().add(row);
        jobs.piece(() -> rated = new RatedCard(model, actions, charts));
        jobs.piece(() -> rated.node(), row::add);
        jobs.piece(() -> first = column("pick-recommended", "pick.recommended.title", model.first(), actions));
        jobs.piece(() -> first.node(), row::add);
        jobs.piece(() -> arrange(column("pick-second", "pick.second.title", model.second(), actions)));
        jobs.sparePiece(() -> first.list().makeOne());
        jobs.sparePiece(() -> first.list().tryOn());
    }

    private void arrange(ColumnCard second) {
        model.overlapProperty().subscribe(overlap -> {
            first.list().mark(overlap.inSecond());
            second.list().mark(overlap.inFirst());
        });
        model.comparingProperty().subscribe((before, both) -> arrange(both, second));
        if (model.comparingProperty().get()) {
            arrange(true, second);
        }
    }

    private void arrange(boolean both, ColumnCard second) {
        lists.getChildren().clear();
        if (both) {
            lists.getChildren().setAll(divided("models", Text.of("pick.divider.models"), first.node(), second.node()),
                    new CardRow(LISTS, List.of(1.0), rated.node()));
        } else {
            lists.getChildren().setAll(divided("lists", Text.of("pick.divider.lists"), rated.node(), first.node()));
        }
    }

    /** Two lists side by side, with a divider that keeps its place. */
    private CardRow divided(String what, String name, Region... cards) {
        CardRow row = new CardRow(LISTS, STACKS_BELOW, List.of(1.0, 1.0), cards);
        splits.followShare("pick.split." + what, row.divide("pick-divider-" + what, name));
        return row;
    }

    private ColumnCard column(String id, String title, ColumnViewModel column, MovieList.Actions actions) {
        ColumnCard card = new ColumnCard(id, Text.of(title), column, actions.asking(movie -> model.chooseMovie(movie, column)));
        card.node().setInfo(Text.of("pick.recommended.info"));
        card.node().setPython(() -> python(column));
        card.list().follow(model.movieProperty());
        return card.saveWith(charts, "recommended");
    }

    private String python(ColumnViewModel column) {
        PickJob.Met met = model.metProperty().get();
        Wanted wanted = column.wantedProperty().get();
        if (met == null || wanted == null) {
            return "";
        }
        CandidateFilter filter = model.filter().filterProperty().get();
        int n = model.lengthProperty().get();
        FittedModel fitted = column.fittedProperty().get();
        return column.shownProperty().get().how().foldedIn() && wanted.equals(Wanted.of(fitted)) ? PickPython.foldedIn(fitted, met.who(), filter, n)
                : PickPython.recommended(wanted, met.who(), filter, n);
    }

    /** What is said of the chosen movie, under the lists. */
    private WhyView why(Consumer<String> browser, Jobs jobs) {
        WhyView why = new WhyView(model, charts, browser, part -> reveal(part, jobs, TRIES));
        disposals.add(why::dispose);
        return why;
    }
}
