package marquee.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import marquee.ui.feature.Feature;
import marquee.ui.session.Session;
import marquee.ui.shell.Header;
import marquee.ui.shell.NoticeBar;
import marquee.ui.shell.StatusBar;
import marquee.ui.shell.TabBar;

/** Header, tabs, the tab in front, status bar. What a tab shows is built when the tab first comes to the front, or before, when there is time. */
public final class MainWindow extends BorderPane {

    private final Map<String, Feature> features = new HashMap<>();
    private final Map<String, Node> contents = new HashMap<>();
    private final StackPane stage = new StackPane();

    /** A window around tabs. */
    public MainWindow(Header header, NoticeBar notices, StatusBar statusBar, List<Feature> tabs, Session session) {
        setId("window");
        getStyleClass().add("main-window");
        tabs.forEach(tab -> features.put(tab.id(), tab));
        VBox top = new VBox(header, new TabBar(tabs, session), notices);
        top.getStyleClass().add("top");
        setTop(top);
        stage.getStyleClass().add("tab-content");
        setCenter(stage);
        setBottom(statusBar);
        setMinSize(0, 0); // a window that is too small cuts at its end, and not on both sides
        session.tabProperty().subscribe(this::bringToFront);
    }

    private void bringToFront(String id) {
        Feature feature = features.get(id);
        if (feature == null) {
            return;
        }
        Node content = content(feature);
        for (Node other : contents.values()) {
            other.setVisible(other == content); // hidden tabs keep their state
            other.setManaged(other == content);
        }
    }

    private Node content(Feature feature) {
        return contents.computeIfAbsent(feature.id(), first -> {
            Node built = feature.content();
            stage.getChildren().add(built);
            return built;
        });
    }

    /** Builds a tab that is not in front, so that it is there when it is wanted. */
    public void prepare(Feature feature) {
        if (!contents.containsKey(feature.id())) {
            Node built = content(feature);
            built.setVisible(false);
            built.setManaged(false);
            built.resizeRelocate(0, 0, stage.getWidth(), stage.getHeight());
        }
    }
}
