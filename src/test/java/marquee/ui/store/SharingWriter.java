package marquee.ui.store;

import static marquee.testing.Unpurged.load;
import static marquee.testing.Unpurged.save;

import java.io.IOException;
import java.nio.file.Path;

/** A window of several: keeps one fact after the other in a file that others write as well. */
final class SharingWriter {

    private SharingWriter() {
    }

    /** Writes into the file named first, under the name given second, as many facts as said third. */
    public static void main(String[] arguments) throws IOException {
        FactsFile file = new FactsFile(new RealDisk(), Path.of(arguments[0]));
        String name = arguments[1];
        Facts facts = load(file).facts();
        for (int fact = 1; fact <= Integer.parseInt(arguments[2]); fact++) {
            facts = facts.with(name + "/" + fact, Integer.toString(fact), name);
            save(file, facts); // what the others have kept comes in through the file, not from here
        }
    }
}
