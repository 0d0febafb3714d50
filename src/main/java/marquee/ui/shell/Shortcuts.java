package marquee.ui.shell;

import java.util.List;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import marquee.ui.session.Session;
import marquee.ui.theme.Appearance;

/** The keys of the whole window. */
public final class Shortcuts {

    private final Session session;
    private final List<String> tabs;
    private final Appearance appearance;
    private final Runnable search;
    private final OpenDataModel opening;

    /**
     * Keys for what a window can do.
     *
     * @param tabs the ids of the tabs in their order
     * @param search brings the keyboard to the search field
     */
    public Shortcuts(Session session, List<String> tabs, Appearance appearance, Runnable search, OpenDataModel opening) {
        this.session = session;
        this.tabs = List.copyOf(tabs);
        this.appearance = appearance;
        this.search = search;
        this.opening = opening;
    }

    /** Makes a scene listen. */
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && !event.isAltDown() && press(event) || event.getCode() == KeyCode.F5 && reload()) {
                event.consume();
            }
        });
    }

    private boolean press(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isDigitKey() && code != KeyCode.DIGIT0 && code != KeyCode.NUMPAD0) {
            return show(code.getName().charAt(code.getName().length() - 1) - '1');
        }
        switch (code) {
            case F -> search.run();
            case R -> opening.reload();
            case PLUS, EQUALS, ADD -> appearance.enlarge();
            case MINUS, SUBTRACT -> appearance.reduce();
            case DIGIT0, NUMPAD0 -> appearance.normalSize();
            case TAB -> show(Math.floorMod(tabs.indexOf(session.tabProperty().get()) + (event.isShiftDown() ? -1 : 1), tabs.size()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean reload() {
        opening.reload();
        return true;
    }

    private boolean show(int tab) {
        if (tab >= tabs.size()) {
            return false;
        }
        session.showTab(tabs.get(tab));
        return true;
    }
}
