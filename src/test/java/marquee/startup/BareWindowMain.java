package marquee.startup;

/** Starts {@link BareWindow} from the class path. */
final class BareWindowMain {

    private BareWindowMain() {
    }

    public static void main(String[] arguments) {
        BareWindow.main(arguments);
    }
}
