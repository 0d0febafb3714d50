package marquee.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * A page that scrolls up and down and is as wide as its place. The toolkit keeps a picture of all that is in sight of a scrolled page, and
 * draws that picture anew, whole, when the least thing changes anywhere on the page, in sight or not; here only what changes is drawn.
 */
public final class PageScroll extends ScrollPane {

    /** A page around its content. */
    public PageScroll(Node content) {
        super(content);
        setFitToWidth(true);
        skinProperty().subscribe(skin -> getChildren().stream().filter(part -> part.getStyleClass().contains("viewport"))
                .forEach(viewport -> viewport.setCache(false)));
    }
}
