package marquee.core.csv;

/** Makes ratings of rows that Commons CSV has cut into cells. */
final class RatingRows {

    private static final String COLUMN = "rating";

    private final Header header;
    private final Findings findings;
    private final Ids ids;
    private final Times times;
    private final RatingSink sink;
    private long ofTen;

    RatingRows(Header header, Findings findings, Times times, RatingSink sink) {
        this.header = header;
        this.findings = findings;
        this.ids = new Ids(header, findings);
        this.times = times;
        this.sink = sink;
    }

    /** Adds the rating of a row, or notes why there is none. */
    void add(Row row) {
        int userId = ids.read(row, "userId");
        int movieId = userId == Ids.NONE ? Ids.NONE : ids.read(row, "movieId");
        if (movieId == Ids.NONE) {
            return;
        }
        String cell = row.cell(header.position(COLUMN));
        double value = Stars.parse(cell);
        if (Double.isNaN(value)) {
            ofTen += Stars.isOfTen(cell) ? 1 : 0;
            findings.add(cell.isEmpty() ? Reason.NO_RATING : Reason.BAD_RATING, row.line(), COLUMN, cell);
            return;
        }
        sink.add(userId, movieId, value, times.read(row), row.line());
    }

    /** How many ratings were none here, but could be some on a scale up to 10. */
    long ofTen() {
        return ofTen;
    }
}
