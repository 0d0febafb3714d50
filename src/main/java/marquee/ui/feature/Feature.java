package marquee.ui.feature;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;

/** A tab of the window. The window calls everything on its own thread. */
public interface Feature extends AutoCloseable {

    /** A short name for settings and for {@link marquee.ui.session.Session#showTab(String)}: explore, compare, pick, onboarding. */
    String id();

    /** The word on the tab. */
    String title();

    /** The picture on the tab. */
    Ikon icon();

    /**
     * Builds what the tab shows; called once, when the tab first comes to the front, or before, once the first data is on screen.
     * Begin costly work here and not before. What the tab is made of may come in pieces, see {@link marquee.ui.job.Jobs#piece(Runnable)}.
     */
    Node content();

    /** Cancels what runs and lets go of what is shared; called when the window closes. */
    @Override
    void close();
}
