package marquee.core.csv;

import java.io.IOException;
import java.util.Locale;

/** Reads ratings.csv. */
final class RatingsReader implements RowReader<RatingTable> {

    private final boolean plainRows;

    RatingsReader() {
        this(true);
    }

    /** With or without the short cut for plain rows; the result is the same. */
    RatingsReader(boolean plainRows) {
        this.plainRows = plainRows;
    }

    @Override
    public RatingTable read(OpenFile file) throws IOException, DatasetException {
        Header header = file.records().header();
        Findings findings = file.findings();
        Times times = new Times(header, findings);
        RatingSink sink = new RatingSink(MemoryNeed.expectedRows(file));
        PlainRows plain = plainRows && header.isUsual() ? new PlainRows(sink, Times.FIRST, times.last()) : null;
        RatingRows rows = new RatingRows(header, findings, times, sink);
        for (Row row = file.records().next(); row != null; row = file.records().next()) {
            rows.add(row);
            if (plain != null && file.records().hasFirstRows()) {
                do {
                    plain.read(file.lines());
                    file.records().addRead(plain.rows());
                } while (file.lines().limit() - file.lines().position() < PlainRows.LONGEST && file.lines().fill());
            }
        }
        refuseTenPointScale(file, rows);
        file.progress().stopIfCancelled();
        RatingTable table = sink.table();
        return sink.isAscending() ? table : new RepeatedRatings(table, findings).remove();
    }

    @Override
    public long used(RatingTable table) {
        return table.ratings().size();
    }

    /** A quarter of the ratings above five stars is no slip of the pen. */
    private static void refuseTenPointScale(OpenFile file, RatingRows rows) throws DatasetException {
        if (rows.ofTen() >= 3 && rows.ofTen() * 4 >= file.records().read()) {
            Problem first = file.findings().first(Reason.BAD_RATING);
            String rule = String.format(Locale.ROOT, "looks like a scale up to 10 (%,d of %,d ratings are above 5)", rows.ofTen(),
                    file.records().read());
            throw new DatasetException(new Problem(first.file(), first.line(), first.column(), first.value(), rule,
                    "divide all ratings by two, so that they run from 0.5 to 5"));
        }
    }
}
