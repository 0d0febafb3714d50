package marquee;

import java.io.PrintWriter;

import marquee.launch.MarqueeCommand;
import marquee.launch.WindowLauncher;
import marquee.ui.MarqueeApp;

/** Entry point: without arguments the window, with arguments the command line. */
public final class Main {

    private Main() {
    }

    /**
     * Starts Marquee.
     *
     * @param arguments the words of the command line
     */
    public static void main(String[] arguments) {
        System.exit(arguments.length == 0
                ? openWindow()
                : new MarqueeCommand(Main::openWindow)
                        .execute(arguments, new PrintWriter(System.out, true), new PrintWriter(System.err, true)));
    }

    private static int openWindow(String... arguments) {
        MarqueeApp.prepare(arguments);
        return WindowLauncher.open(MarqueeApp.class, arguments);
    }
}
