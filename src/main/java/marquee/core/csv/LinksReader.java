package marquee.core.csv;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import marquee.core.data.Links;

/** Reads links.csv. Only digits get through, so that nothing else can find its way into an address. */
final class LinksReader implements RowReader<Map<Integer, Links>> {

    private static final Pattern IMDB = Pattern.compile("(?:tt)?(\\d{1,10})(\\.0)?");
    private static final Pattern TMDB = Pattern.compile("(\\d{1,10})(\\.0)?");
    private static final int IMDB_DIGITS = 7;

    @Override
    public Map<Integer, Links> read(OpenFile file) throws IOException, DatasetException {
        Header header = file.records().header();
        Findings findings = file.findings();
        Ids ids = new Ids(header, findings);
        Map<Integer, Links> links = new HashMap<>();
        for (Row row = file.records().next(); row != null; row = file.records().next()) {
            int movieId = ids.read(row, "movieId");
            if (movieId == Ids.NONE) {
                continue;
            }
            Links found = new Links(imdb(row, header, findings), number(row, header, "tmdbId", TMDB, findings));
            Links before = links.putIfAbsent(movieId, found);
            if (before != null) {
                findings.add(before.equals(found) ? Reason.SAME_LINKS_TWICE : Reason.CONFLICTING_MOVIES, row.line(), "movieId",
                        Integer.toString(movieId));
            }
        }
        return links;
    }

    private static String imdb(Row row, Header header, Findings findings) {
        String number = number(row, header, "imdbId", IMDB, findings);
        if (number.isEmpty() || number.length() >= IMDB_DIGITS) {
            return number;
        }
        findings.add(Reason.LINK_ZEROS_LOST, row.line(), "imdbId", number);
        return "0".repeat(IMDB_DIGITS - number.length()) + number;
    }

    private static String number(Row row, Header header, String column, Pattern pattern, Findings findings) {
        String cell = row.cell(header.position(column)).strip();
        if (cell.isEmpty()) {
            if (header.has(column)) {
                findings.add(Reason.NO_LINK, row.line(), column, "");
            }
            return "";
        }
        Matcher matcher = pattern.matcher(cell);
        if (!matcher.matches()) {
            findings.add(Reason.BAD_LINK, row.line(), column, cell);
            return "";
        }
        return matcher.group(1);
    }

    @Override
    public long used(Map<Integer, Links> links) {
        return links.size();
    }
}
