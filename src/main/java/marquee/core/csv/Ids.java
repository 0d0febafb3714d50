package marquee.core.csv;

/** Reads the ids of users and movies: whole numbers from 0 to {@link Integer#MAX_VALUE}. */
final class Ids {

    /** Stands for an id that cannot be used. */
    static final int NONE = -1;

    private final Header header;
    private final Findings findings;

    Ids(Header header, Findings findings) {
        this.header = header;
        this.findings = findings;
    }

    /** The id in a column, or {@link #NONE} once the reason is noted. */
    int read(Row row, String column) {
        String cell = row.cell(header.position(column));
        long id = WholeNumber.parse(cell);
        if (id == WholeNumber.NONE) {
            id = WholeNumber.parseDecimal(cell);
            if (id != WholeNumber.NONE && id <= Integer.MAX_VALUE) {
                findings.add(Reason.DECIMAL_NUMBER, row.line(), column, cell);
            }
        }
        if (id >= 0 && id <= Integer.MAX_VALUE) {
            return (int) id;
        }
        findings.add(reason(cell, id), row.line(), column, cell);
        return NONE;
    }

    private static Reason reason(String cell, long id) {
        if (id > Integer.MAX_VALUE) {
            return Reason.ID_TOO_LARGE;
        }
        if (cell.isEmpty()) {
            return Reason.NO_ID;
        }
        return cell.startsWith("-") && WholeNumber.parse(cell, 1, cell.length()) > 0 ? Reason.NEGATIVE_ID : Reason.BAD_ID;
    }
}
