package marquee.ui.job;

/** The one place where failures end that nobody else handles. */
@FunctionalInterface
public interface Failures {

    /**
     * Tells the user. Called on the thread of the window.
     *
     * @param what what was being done, in words
     * @param failure what went wrong
     */
    void show(String what, Throwable failure);
}
