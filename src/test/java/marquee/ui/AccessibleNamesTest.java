package marquee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;

import marquee.testing.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the keyboard reaches has a name for those who cannot see it. */
class AccessibleNamesTest {

    @TempDir
    private Path home;

    private OpenedWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = new OpenedWindow(home);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everythingThatTheKeyboardReachesHasAName() {
        Toolkit.await("the model is fitted", () -> window.wiring().session().modelProperty().get() != null);
        Set<String> nameless = new TreeSet<>();
        for (String tab : List.of("explore", "compare", "pick", "onboarding")) {
            Toolkit.run(() -> window.wiring().session().showTab(tab));
            Toolkit.await("nothing runs in " + tab, () -> window.node("#status-idle") != null);
            Toolkit.run(() -> collect(tab, window.stage().getScene().getRoot(), nameless));
        }
        assertThat(nameless).isEmpty();
    }

    private static void collect(String tab, Node node, Set<String> nameless) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !node.isDisabled() && name(node).isBlank()) {
            nameless.add(tab + ": " + node + " in " + owner(node));
        }
        boolean itsOwnBusiness = node instanceof Spinner<?> || node instanceof ComboBoxBase<?>; // what is inside is named by the whole
        if (node instanceof Parent parent && !itsOwnBusiness) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(tab, child, nameless));
        }
    }

    private static String name(Node node) {
        String words = node.getAccessibleText() == null ? "" : node.getAccessibleText();
        if (!words.isBlank()) {
            return words;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        if (node instanceof TextField field && field.getPromptText() != null && !field.getPromptText().isBlank()) {
            return field.getPromptText();
        }
        boolean namedByContents = node instanceof ScrollPane || node instanceof TabPane;
        return namedByContents || isLabelled(node) ? "by others" : "";
    }

    /** Whether a label says that it is the label of a node. */
    private static boolean isLabelled(Node node) {
        return node.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(label -> label instanceof javafx.scene.control.Label words && words.getLabelFor() == node && !words.getText().isBlank());
    }

    private static String owner(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above.getId() != null) {
                return above.getId();
            }
        }
        return "nothing";
    }
}
