package marquee.testing;

import java.io.IOException;
import java.util.function.UnaryOperator;

import marquee.ui.store.Facts;
import marquee.ui.store.FactsFile;
import marquee.ui.store.FactsFile.Content;

/** Reads and saves facts as they are, with nothing left out. */
public final class Unpurged {

    private Unpurged() {
    }

    /** Reads all facts of a file. */
    public static Content load(FactsFile file) {
        return file.load(UnaryOperator.identity());
    }

    /** Saves all facts into a file. */
    public static Content save(FactsFile file, Facts facts) throws IOException {
        return file.save(facts, UnaryOperator.identity());
    }
}
