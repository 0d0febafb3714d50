package marquee.ui.feature.onboarding;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import marquee.ui.feature.Feature;
import marquee.ui.feature.FeatureContext;
import marquee.ui.guest.GuestBook;
import marquee.ui.text.Text;

/** The tab "New user": rate a few films, watch the model learn, get five. */
public final class OnboardingTab implements Feature {

    private final FeatureContext context;
    private final GuestBook guests;
    private OnboardingViewModel model;
    private OnboardingView view;

    /**
     * The tab.
     *
     * @param context what every tab is given
     * @param guests where the guests are kept
     */
    public OnboardingTab(FeatureContext context, GuestBook guests) {
        this.context = context;
        this.guests = guests;
    }

    @Override
    public String id() {
        return "onboarding";
    }

    @Override
    public String title() {
        return Text.of("onboarding.title");
    }

    @Override
    public Ikon icon() {
        return Feather.USER_PLUS;
    }

    @Override
    public Node content() {
        StackPane place = new StackPane();
        context.jobs().piece(() -> model = new OnboardingViewModel(context.session(), context.jobs(), context.settings(), guests));
        context.jobs().piece(() -> view = new OnboardingView(model, context.charts(), context.jobs()), place.getChildren()::add);
        return place;
    }

    @Override
    public void close() {
        if (view != null) {
            view.dispose();
        }
        if (model != null) {
            model.close();
        }
    }
}
