package marquee.ui.shell;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import marquee.ui.control.Icons;
import marquee.ui.feature.Feature;
import marquee.ui.session.Session;

/** The words and pictures of the tabs; follows the session and tells it what the user chose. */
public final class TabBar extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final Session session;

    /** A bar with a tab for each feature. */
    public TabBar(List<Feature> features, Session session) {
        this.session = session;
        setId("tabs");
        getStyleClass().add("tab-row");
        setAlignment(Pos.BOTTOM_LEFT);
        setAccessibleRole(AccessibleRole.TAB_PANE);
        features.forEach(feature -> getChildren().add(tab(feature)));
        session.tabProperty().subscribe(this::select);
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    }

    private ToggleButton tab(Feature feature) {
        ToggleButton tab = new ToggleButton(feature.title(), Icons.of(feature.icon())) {
            @Override
            public void fire() {
                if (!isSelected()) { // a second click must not take the choice away
                    super.fire();
                }
            }
        };
        tab.setId("tab-" + feature.id());
        tab.getStyleClass().setAll("nav-tab");
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.setUserData(feature.id());
        tab.setToggleGroup(group);
        tab.setOnAction(event -> session.showTab(feature.id()));
        return tab;
    }

    private void select(String id) {
        for (Toggle toggle : group.getToggles()) {
            if (toggle.getUserData().equals(id)) {
                group.selectToggle(toggle);
            }
        }
    }

    private void step(KeyEvent event) {
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int at = getChildren().indexOf(group.getSelectedToggle());
        int to = at + by;
        if (by != 0 && to >= 0 && to < getChildren().size()) {
            ToggleButton next = (ToggleButton) getChildren().get(to);
            next.requestFocus();
            next.fire();
            event.consume();
        }
    }
}
