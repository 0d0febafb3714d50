package marquee.ui.store;

import static marquee.testing.Unpurged.load;
import static marquee.testing.Unpurged.save;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** A program that rates one film after the other, saves after each, and says so; it never ends by itself. */
final class KilledWriter {

    private KilledWriter() {
    }

    /** Rates into the file named by the first argument. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        FactsFile file = new FactsFile(new RealDisk(), Path.of(arguments[0]));
        FactsFile.Content content = load(file);
        Facts facts = content.facts();
        out.println(content.trouble() + " " + films(facts));
        for (;;) {
            facts = facts.with("film/" + (films(facts) + 1), "4.5", "writer");
            save(file, facts);
            out.println("saved " + films(facts));
            out.flush();
        }
    }

    /** How many films are rated, if they are all there from the first to the last. */
    static int films(Facts facts) {
        int films = facts.all().size();
        for (int film = 1; film <= films; film++) {
            if (!facts.all().containsKey("film/" + film)) {
                throw new IllegalStateException("Film " + film + " of " + films + " is missing");
            }
        }
        return films;
    }
}
