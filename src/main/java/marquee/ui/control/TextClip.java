package marquee.ui.control;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Plain words on the clipboard. */
public final class TextClip {

    private TextClip() {
    }

    /** Puts words on the clipboard in place of what was there; on the thread of the window. */
    public static void put(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
