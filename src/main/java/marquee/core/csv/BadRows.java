package marquee.core.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Refuses files of which too little can be used. */
final class BadRows {

    private static final int ONE_IN = 100;

    private BadRows() {
    }

    /**
     * Looks at the rows that could not be used.
     *
     * @throws DatasetException if no row of a required file can be used, or more than one in a hundred cannot and nobody said "load anyway"
     */
    static void check(FileKind kind, Table<?> table, long used, boolean loadAnyway) throws DatasetException {
        long skipped = table.findings().skipped();
        String file = table.findings().file();
        if (used == 0 && kind.isRequired() && skipped == 0) {
            throw new DatasetException(Problem.of(file, "there is no row after the header", "copy the file again from its source"));
        }
        if (used == 0 && kind.isRequired() || skipped * ONE_IN > table.read() && !loadAnyway) {
            throw refusal(file, table, skipped, used > 0);
        }
    }

    private static DatasetException refusal(String file, Table<?> table, long skipped, boolean loadAnywayHelps) {
        List<Problem> rows = table.findings().skippedExamples();
        String rule = String.format(Locale.ROOT, "%,d of %,d rows cannot be used; this is probably not a MovieLens file", skipped,
                table.read());
        Problem summary = Problem.of(file, rule, rows.get(0).fix() + (loadAnywayHelps ? ", or load the other rows anyway" : ""));
        List<Problem> problems = new ArrayList<>();
        problems.add(summary);
        problems.addAll(rows);
        Problem first = rows.get(0);
        String message = file + ": " + rule + ". The first: " + first.place() + ": " + first.statement() + ". Fix: " + summary.fix() + ".";
        return DatasetException.withRemedy(message, problems, loadAnywayHelps);
    }
}
