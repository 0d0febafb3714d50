package marquee.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javafx.util.Duration;

import atlantafx.base.controls.Popover;

import marquee.ui.chart.ChartCard;
import marquee.ui.control.Card;
import marquee.ui.control.DataTable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What every panel of the window owes its reader: what it shows in words, its Python, a way to take away what it shows, names
 * for those who cannot see it, and that Tab comes by.
 */
public final class Panels {

    private static final int MOST_STOPS = 400;

    private final FxRobot robot;

    /** Panels that a robot uses. */
    public Panels(FxRobot robot) {
        this.robot = robot;
    }

    /** The panels in sight, and those further down the page, by their ids. */
    public List<Card> shown() {
        return onThread(() -> robot.lookup(".card").queryAllAs(Card.class).stream().filter(Panels::isShown).toList());
    }

    /** Holds panels to all that they owe. */
    public void check(List<Card> cards) {
        Set<Node> reached = reachedByTab(cards.get(0).getScene());
        for (Card card : cards) {
            String id = card.getId();
            assertThat(told(card, "-info")).as("what is said of " + id).hasSizeGreaterThan(40);
            assertThat(told(card, "-python")).as("the Python of " + id).contains("import ");
            if (card instanceof ChartCard) {
                assertThat(takeAway(card)).containsExactly(id + "-copy", id + "-png", id + "-svg", id + "-pdf", id + "-csv");
            }
            List<Node> parts = onThread(() -> parts(card));
            assertThat(parts).as("buttons, pictures and tables of " + id).hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(part -> assertThat(name(part)).as("the name of " + part).isNotBlank());
            assertThat(reached).as("where Tab comes by on " + id).containsAll(parts);
            for (Node table : parts.stream().filter(DataTable.class::isInstance).toList()) {
                assertThat(parts).as("search and file of " + table.getId()).extracting(Node::getId).contains(table.getId() + "-search", table.getId() + "-csv");
            }
        }
    }

    /** What a popover says, which opens at the press of a button of a panel. */
    private String told(Card card, String button) {
        Set<Window> before = onThread(() -> Set.copyOf(Window.getWindows()));
        robot.interact(() -> ((ButtonBase) card.lookup("#" + card.getId() + button)).fire());
        return onThread(() -> {
            Popover popover = Window.getWindows().stream().filter(window -> !before.contains(window)).filter(Popover.class::isInstance)
                    .map(Popover.class::cast).findFirst().orElseThrow();
            Node content = popover.getContentNode();
            popover.hide(Duration.ZERO);
            return content instanceof Label label ? label.getText()
                    : ((TextArea) ((Parent) content).getChildrenUnmodifiable().get(0)).getText();
        });
    }

    private List<String> takeAway(Card card) {
        robot.interact(() -> ((ButtonBase) card.lookup("#" + card.getId() + "-take")).fire());
        return onThread(() -> {
            ContextMenu menu = Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).findFirst().orElseThrow();
            menu.hide();
            return menu.getItems().stream().map(MenuItem::getId).toList();
        });
    }

    /** What can be pressed, looked at, typed into or read on a panel. */
    private static List<Node> parts(Parent within) {
        List<Node> parts = new ArrayList<>();
        for (Node child : within.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            boolean byArrows = child instanceof Toggle toggle && toggle.getToggleGroup() != null && !toggle.isSelected();
            boolean isPart = !byArrows && child.getId() != null && child.isFocusTraversable() && (child instanceof ButtonBase
                    || child instanceof TextInputControl || child instanceof DataTable || child.getAccessibleRole() == AccessibleRole.IMAGE_VIEW);
            if (isPart) {
                parts.add(child);
            } else if (child instanceof Parent inner) {
                parts.addAll(parts(inner));
            }
        }
        return parts;
    }

    private static String name(Node part) {
        boolean speaks = part instanceof ButtonBase button && button.getText() != null && !button.getText().isBlank();
        return speaks ? ((ButtonBase) part).getText() : part.getAccessibleText();
    }

    /** Everything that has the keyboard in turn while Tab is pressed, until it comes round. */
    private Set<Node> reachedByTab(Scene scene) {
        Set<Node> reached = new LinkedHashSet<>();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            Node owner = onThread(scene::getFocusOwner);
            if (owner != null && !reached.add(owner)) {
                return reached;
            }
            robot.type(KeyCode.TAB);
        }
        throw new AssertionError("Tab does not come round: " + reached);
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static <T> T onThread(Callable<T> asked) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, asked);
    }
}
