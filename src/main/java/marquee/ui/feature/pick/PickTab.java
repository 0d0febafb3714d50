package marquee.ui.feature.pick;

import java.util.function.Consumer;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import marquee.ui.feature.Feature;
import marquee.ui.feature.FeatureContext;
import marquee.ui.feature.SplitMemory;
import marquee.ui.text.Text;

/** The tab that shows what a user liked and what they would like next. */
public final class PickTab implements Feature {

    private final FeatureContext context;
    private final Consumer<String> browser;
    private PickViewModel model;
    private PickView view;

    /**
     * A tab; nothing is computed before its content is wanted.
     *
     * @param browser opens an address of the web
     */
    public PickTab(FeatureContext context, Consumer<String> browser) {
        this.context = context;
        this.browser = browser;
    }

    @Override
    public String id() {
        return "pick";
    }

    @Override
    public String title() {
        return Text.of("pick.title");
    }

    @Override
    public Ikon icon() {
        return Feather.STAR;
    }

    @Override
    public Node content() {
        model = new PickViewModel(context.session(), context.jobs());
        view = new PickView(model, context.charts(), browser, context.jobs(), new SplitMemory(context.settings()));
        return view;
    }

    @Override
    public void close() {
        if (model != null) {
            view.dispose();
            model.close();
        }
    }
}
