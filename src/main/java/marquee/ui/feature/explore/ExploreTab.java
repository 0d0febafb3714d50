package marquee.ui.feature.explore;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import marquee.chart.ChartLook;
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

    /**
     * Draws what the tab will show of such data, for nobody to see, so that drawing is quick once somebody waits for it.
     *
     * @param data what {@link #lookAhead} looks at; waited for; to be called on any thread but that of the window, once there is a toolkit
     * @return how many marks were drawn
     */
    public static int drawAhead(OpenData data) {
        return TrialDrawing.draw(ExploreViewModel.seen(data).page().stars().bins(), new ChartLook(false, 1));
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
