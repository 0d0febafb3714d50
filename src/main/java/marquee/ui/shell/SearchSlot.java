package marquee.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.control.Icons;
import marquee.ui.job.Jobs;
import marquee.ui.text.Text;

/**
 * The place of the search field. A field of text is the costliest control of the header, so the window first opens with one that
 * only looks like it; the real one takes its place as soon as there is time, or when somebody wants it.
 */
public final class SearchSlot extends StackPane {

    private final SearchModel model;
    private SearchBox box;

    /** A place that looks like a search field. */
    public SearchSlot(SearchModel model) {
        this.model = model;
        getStyleClass().add("search-slot");
        Label looks = new Label(Text.of("search.prompt"), Icons.of(Feather.SEARCH));
        looks.getStyleClass().add("search-looks");
        looks.setMaxWidth(Double.MAX_VALUE);
        looks.setAlignment(Pos.CENTER_LEFT);
        looks.setOnMouseClicked(event -> search());
        getChildren().add(looks);
    }

    /** Makes the real field, and puts it in its place; in several turns, as it is the first of its kind. */
    public void fill(Jobs jobs) {
        jobs.turn(() -> jobs.turn(made()::assemble));
        jobs.turn(() -> jobs.turn(this::made, this::place));
    }

    private SearchBox made() {
        if (box == null) {
            box = new SearchBox(model);
        }
        return box;
    }

    private void place(SearchBox made) {
        if (made.getParent() == null) {
            getChildren().setAll(made);
        }
    }

    /** Brings the keyboard to the search field. */
    public void search() {
        place(made());
        box.requestFocus();
    }
}
