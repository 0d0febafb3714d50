package marquee.ui.store;

import java.io.IOException;
import java.nio.file.Path;

/** The machine's file system with something said before each move. */
final class MovingDisk extends DelegatingDisk {

    /** May throw in place of a move. */
    interface BeforeMove {
        void check(Path from, Path to) throws IOException;
    }

    private final BeforeMove before;

    MovingDisk(BeforeMove before) {
        this.before = before;
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        before.check(from, to);
        super.move(from, to);
    }
}
