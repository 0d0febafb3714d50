package marquee.ui.control;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.util.Duration;

/**
 * A page that scrolls up and down and is as wide as its place. The toolkit keeps a picture of all that is in sight of a scrolled page, and
 * draws that picture anew, whole, when the least thing changes anywhere on the page, in sight or not; here only what changes is drawn.
 * While the page is stretched, parts of it that are not in sight may rest: they are laid out once it has its size, one with each frame.
 */
public final class PageScroll extends ScrollPane {

    private static final Duration REST = Duration.millis(150);
    private static final Duration FRAME = Duration.millis(17);

    private final Set<Parent> resting = new LinkedHashSet<>();
    private final PauseTransition rest = new PauseTransition(REST);
    private Parent waking;

    /** A page around its content. */
    public PageScroll(Node content) {
        super(content);
        setFitToWidth(true);
        skinProperty().subscribe(skin -> getChildren().stream().filter(part -> part.getStyleClass().contains("viewport"))
                .forEach(viewport -> viewport.setCache(false)));
        vvalueProperty().subscribe(place -> wakeThoseInSight());
        heightProperty().subscribe(height -> wakeThoseInSight());
        rest.setOnFinished(event -> wakeNext());
    }

    /**
     * Whether a part of a page may stay as it is for now, because nobody sees it. Its page asks it to lay itself out when it comes in
     * sight, or once nothing on the page has changed its size for a moment; it may not rest then.
     */
    static boolean rests(Parent part) {
        PageScroll page = page(part);
        if (page == null || part == page.waking || page.isInSight(part)) {
            if (page != null) {
                page.resting.remove(part);
            }
            return false;
        }
        page.resting.add(part);
        page.rest.setDuration(REST);
        page.rest.playFromStart();
        return true;
    }

    private static PageScroll page(Node part) {
        Node above = part.getParent();
        while (above != null && !(above instanceof PageScroll)) {
            above = above.getParent();
        }
        return (PageScroll) above;
    }

    /** By where the page is scrolled to, which its parts may not have heard of yet. */
    private boolean isInSight(Parent part) {
        double seen = getViewportBounds().getHeight();
        double from = getVvalue() * Math.max(0, getContent().getLayoutBounds().getHeight() - seen);
        double top = getContent().sceneToLocal(part.localToScene(0, 0)).getY();
        return top < from + seen && top + part.getLayoutBounds().getHeight() > from;
    }

    private void wakeThoseInSight() {
        List.copyOf(resting).stream().filter(this::isInSight).forEach(Parent::requestLayout);
    }

    private void wakeNext() {
        waking = resting.stream().findFirst().orElse(null);
        if (waking != null) {
            resting.remove(waking);
            waking.requestLayout(); // it is laid out with the next frame, before the next one is woken
            Spot.touch(getScene());
            rest.setDuration(FRAME);
            rest.playFromStart();
        }
    }
}
