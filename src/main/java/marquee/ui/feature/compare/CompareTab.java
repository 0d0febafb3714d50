package marquee.ui.feature.compare;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import marquee.ui.feature.Feature;
import marquee.ui.feature.FeatureContext;
import marquee.ui.text.Text;

/** The tab that compares models. */
public final class CompareTab implements Feature {

    private final FeatureContext context;
    private CompareViewModel model;
    private Sections sections;
    private CompareView view;

    /** A tab; nothing is computed before it comes to the front. */
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
        model = new CompareViewModel(context.session(), context.jobs(), context.settings());
        sections = Sections.of(context, model);
        view = new CompareView(model, sections);
        return view;
    }

    @Override
    public void close() {
        if (model != null) {
            sections.close();
            model.close();
            view.dispose();
        }
    }
}
