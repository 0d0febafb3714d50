package marquee.ui.feature.compare;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import marquee.ui.feature.Feature;
import marquee.ui.feature.FeatureContext;
import marquee.ui.feature.SplitMemory;
import marquee.ui.text.Text;

/** The tab that compares models. */
public final class CompareTab implements Feature {

    private final FeatureContext context;
    private CompareViewModel model;
    private TuningViewModel tuning;
    private Sections sections;
    private CompareView view;

    /** A tab; nothing is computed before its content is wanted. */
    public CompareTab(FeatureContext context) {
        this.context = context;
    }

    @Override
    public String id() {
        return "compare";
    }

    @Override
    public String title() {
        return Text.of("compare.title");
    }

    @Override
    public Ikon icon() {
        return Feather.SLIDERS;
    }

    @Override
    public Node content() {
        StackPane place = new StackPane();
        context.jobs().piece(() -> model = new CompareViewModel(context.session(), context.jobs(), context.settings()));
        context.jobs().piece(() -> tuning = new TuningViewModel(model.lineUp(), context.jobs()));
        context.jobs().piece(() -> sections = Sections.of(context, model, tuning));
        context.jobs().piece(() -> view = new CompareView(model, sections, context.jobs(), new SplitMemory(context.settings())), place.getChildren()::add);
        return place;
    }

    @Override
    public void close() {
        if (model != null) {
            model.close();
        }
        if (sections != null) {
            sections.close();
        }
        if (view != null) {
            view.dispose();
        }
    }
}
