package marquee;

/** Entry point: without arguments the window, with a command the command line. */
public final class Main {

    private Main() {
    }

    /**
     * Starts Marquee.
     *
     * @param arguments the words of the command line
     */
    public static void main(String[] arguments) {
        System.out.println("Marquee");
    }
}
