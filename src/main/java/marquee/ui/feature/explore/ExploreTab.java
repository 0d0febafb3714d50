package marquee.ui.feature.explore;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import marquee.ui.feature.Feature;
import marquee.ui.feature.FeatureContext;
import marquee.ui.session.OpenData;
import marquee.ui.text.Text;

/** The tab that shows what the data is. */
public final class ExploreTab implements Feature {

    private final FeatureContext context;
    private ExploreViewModel model;
    private ExploreView view;

    /** A tab; nothing is computed before its content is wanted. */
    public ExploreTab(FeatureContext context) {
        this.context = context;
    }

    /**
     * Prepares what the tab will show of data that is about to be opened.
     *
     * @return does the work; to be run on any thread but that of the window
     */
    public static Runnable lookAhead(OpenData data) {
        return ExploreViewModel.lookAhead(data);
    }

    @Override
    public String id() {
        return "explore";
    }

    @Override
    public String title() {
        return Text.of("explore.title");
    }

    @Override
    public Ikon icon() {
        return Feather.BAR_CHART_2;
    }

    @Override
    public Node content() {
        model = new ExploreViewModel(context.session(), context.jobs());
        view = new ExploreView(model, context.charts());
        return view;
    }

    @Override
    public void close() {
        if (model != null) {
            model.close();
            view.dispose();
        }
    }
}
