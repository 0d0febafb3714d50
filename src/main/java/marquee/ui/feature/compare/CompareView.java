package marquee.ui.feature.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.control.EmptyState;
import marquee.ui.control.Icons;
import marquee.ui.control.PageScroll;
import marquee.ui.control.RestingPane;
import marquee.ui.control.SidePane;
import marquee.ui.feature.SplitMemory;
import marquee.ui.job.Jobs;
import marquee.ui.text.Text;

/** The tab: what to compare on the left, what came of it on the right; made piece by piece, a section that is wanted first. */
final class CompareView extends BorderPane {

    private static final double STANDS_BACK = 0.4;

    private final CompareViewModel model;
    private final Jobs jobs;
    private final List<Runnable> closing = new ArrayList<>();
    private final TabPane tabs = new TabPane();

    CompareView(CompareViewModel model, Sections sections, Jobs jobs, SplitMemory splits) {
        this.model = model;
        this.jobs = jobs;
        setId("compare");
        getStyleClass().add("compare");
        Label title = new Label(Text.of("compare.title"));
        title.getStyleClass().add("tab-title");
        VBox left = new VBox(title);
        jobs.piece(() -> new LineUpView(model, sections.saved()), lineUp -> {
            VBox.setVgrow(lineUp, Priority.ALWAYS);
            left.getChildren().add(lineUp);
        });
        left.getStyleClass().add("compare-left");
        SidePane columns = new SidePane("compare-divider", Text.of("compare.divider"), HorizontalDirection.LEFT);
        splits.followWidth("compare.split", columns.sideWidthProperty());
        columns.setSide(left);
        setCenter(columns);
        jobs.piece(() -> tabs, columns::setMain); // before any section: what is in it comes later
        tabs.setId("compare-sections");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("compare-right");
        add("accuracy", Text.of("compare.section.accuracy"), () -> {
            AccuracyView view = new AccuracyView(model, sections.charts().with(model::passport), () -> bring("trap"));
            closing.add(view::dispose);
            return results(view);
        });
        add("trap", Text.of("compare.section.trap"), () -> {
            TrapView view = new TrapView(sections.trap(), sections.charts().with(sections.trap()::passport));
            closing.add(view::dispose);
            return StaleNote.above(scrolled("trap", view), "compare-trap-stale", sections.trap().staleProperty());
        });
        add("tuning", Text.of("compare.section.tuning"), () -> {
            TuningView view = new TuningView(sections.tuning(), sections.charts().with(sections.tuning()::passport));
            closing.add(view::dispose);
            return StaleNote.above(scrolled("tuning", view), "compare-tuning-stale", sections.tuning().staleProperty());
        });
        add("learning", Text.of("compare.section.learning"), () -> {
            LearningView view = new LearningView(sections.learning(), sections.charts().with(sections.learning()::passport));
            closing.add(view::dispose);
            return StaleNote.above(scrolled("learning", view), "compare-learning-stale", sections.learning().staleProperty());
        });
        add("wins", Text.of("compare.section.wins"), () -> {
            WhoWinsView view = new WhoWinsView(sections.wins(), sections.charts().with(sections.wins()::passport), sections.grouping());
            closing.add(view::dispose);
            return StaleNote.above(scrolled("wins", view), "compare-wins-stale", sections.wins().staleProperty());
        });
        add("past", Text.of("compare.section.past"), () -> scrolled("past",
                new PastRunsView(sections.past(), sections.charts().with(sections.past()::passport), jobs::piece)));
    }

    void dispose() {
        closing.forEach(Runnable::run);
    }

    /** Adds a section that is built when it first comes to the front, or before, when there is time. */
    private void add(String id, String title, Supplier<Node> content) {
        Tab tab = new Tab(title);
        tab.setId("compare-section-" + id);
        Runnable build = new Runnable() {
            private boolean begun;

            @Override
            public void run() {
                if (!begun) {
                    begun = true;
                    jobs.piece(() -> new RestingPane(content.get()), tab::setContent);
                }
            }
        };
        tab.selectedProperty().subscribe(selected -> {
            if (selected) {
                build.run();
            }
        });
        tabs.getTabs().add(tab);
        jobs.sparePiece(build);
    }

    private void bring(String section) {
        tabs.getTabs().stream().filter(tab -> tab.getId().equals("compare-section-" + section)).findFirst().ifPresent(tabs.getSelectionModel()::select);
    }

    /** A section that scrolls; its first card is there at once, the others come with the next frames. */
    private ScrollPane scrolled(String id, VBox section) {
        List<Node> later = List.copyOf(section.getChildren().subList(1, section.getChildren().size()));
        section.getChildren().removeAll(later);
        later.forEach(card -> jobs.piece(() -> card, section.getChildren()::add));
        ScrollPane scroll = new PageScroll(section);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("compare-" + id + "-page");
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    private Node results(AccuracyView accuracy) {
        ScrollPane scroll = scrolled("accuracy", accuracy);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        model.staleProperty().subscribe(old -> scroll.setOpacity(old ? STANDS_BACK : 1));
        Label last = new Label("", Icons.of(Feather.CLOCK));
        last.setId("compare-last-run");
        last.setWrapText(true);
        last.managedProperty().bind(last.visibleProperty());
        VBox shown = new VBox(12, last, new StaleNote("compare-stale", model.staleProperty()), scroll);
        EmptyState empty = new EmptyState(Feather.SLIDERS, Text.of("compare.empty"), Text.of("compare.empty.advice"));
        Runnable show = () -> {
            SavedRun run = model.comparisonProperty().get() == null ? model.lastRunProperty().get() : null;
            boolean something = run != null || model.comparisonProperty().get() != null;
            last.setVisible(run != null);
            last.setText(run == null ? "" : Text.of("compare.lastRun", PastRunsView.when(run.ended())));
            shown.setVisible(something);
            empty.setVisible(!something);
        };
        model.comparisonProperty().subscribe(show);
        model.lastRunProperty().subscribe(show);
        show.run();
        return new StackPane(empty, shown);
    }
}
