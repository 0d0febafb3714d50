package marquee.ui.control;

import java.util.List;
import java.util.function.IntConsumer;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A few choices side by side of which one always holds. */
public final class Segmented extends HBox {

    private final ToggleGroup group = new ToggleGroup();

    /**
     * Choices, the first one chosen.
     *
     * @param id its id; its buttons have ids that end with their place: {@code id-0}, {@code id-1}, ...
     * @param words what stands on the buttons
     * @param onChosen hears of each new choice by its place
     */
    public Segmented(String id, List<String> words, IntConsumer onChosen) {
        setId(id);
        getStyleClass().add("segmented");
        for (int place = 0; place < words.size(); place++) {
            ToggleButton button = new ToggleButton(words.get(place));
            button.setId(id + "-" + place);
            button.getStyleClass().addAll("small", place == 0 ? "left-pill" : place == words.size() - 1 ? "right-pill" : "center-pill");
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            getChildren().add(button);
        }
        choose(0);
        group.selectedToggleProperty().addListener((observed, before, now) -> {
            if (now == null) {
                before.setSelected(true); // a click on the chosen one changes nothing
            } else if (before != null) {
                onChosen.accept(group.getToggles().indexOf(now));
            }
        });
    }

    /** Says what each choice means, where the words on the buttons are too short to: as their tooltips, and to those who cannot see them. */
    public void explain(List<String> meanings) {
        for (int place = 0; place < meanings.size(); place++) {
            ToggleButton button = (ToggleButton) getChildren().get(place);
            button.setAccessibleText(meanings.get(place));
            Icons.explain(button);
        }
    }

    /** Chooses by place. */
    public void choose(int place) {
        group.getToggles().get(place).setSelected(true);
    }
}
