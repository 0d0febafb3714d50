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
    private final FileActions file;
    private TabFocus focus;

    /**
     * Keys for what a window can do.
     *
     * @param tabs the ids of the tabs in their order
     * @param search brings the keyboard to the search field
     * @param file what the File menu does
     */
    public Shortcuts(Session session, List<String> tabs, Appearance appearance, Runnable search, FileActions file) {
        this.session = session;
        this.tabs = List.copyOf(tabs);
        this.appearance = appearance;
        this.search = search;
        this.file = file;
    }

    /** Makes a scene listen. */
    public void listenTo(Scene scene) {
        focus = new TabFocus(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() ? !event.isAltDown() && press(event) : function(event.getCode())) {
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
            case R -> file.reload();
            case O -> open(event.isShiftDown());
            case D -> file.getData();
            case E -> file.exportReport();
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

    private boolean function(KeyCode code) {
        if (code == KeyCode.F5) {
            file.reload();
        } else if (code == KeyCode.F1) {
            file.about();
        } else {
            return false;
        }
        return true;
    }

    private void open(boolean aFile) {
        if (aFile) {
            file.openFile();
        } else {
            file.openFolder();
        }
    }

    private boolean show(int tab) {
        if (tab >= tabs.size()) {
            return false;
        }
        session.showTab(tabs.get(tab));
        focus.bringTo(tabs.get(tab));
        return true;
    }
}
