package marquee.ui.store;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/**
 * Facts as the text of a file. The first line is the name of the format, its version, the number of facts and the SHA-256 of
 * everything below; then one line a fact: subject, value, clock and writer, separated by tabs, the first two percent-encoded.
 * So a text that was cut, changed or mixed up is told from a whole one.
 */
final class FactsText {

    private static final String FORMAT = "marquee-facts";
    private static final int VERSION = 1;
    private static final int FIELDS = 4;

    private FactsText() {
    }

    /** Says that a text was written by a later version of the program, which knows more than this one. */
    static final class NewerVersionException extends IOException {
        private static final long serialVersionUID = 1L;

        NewerVersionException(String version) {
            super("Written by a later version of the program (format " + version + ")");
        }
    }

    static byte[] write(Facts facts) {
        StringBuilder body = new StringBuilder();
        facts.all().forEach((subject, fact) -> body.append(encode(subject)).append('\t').append(encode(fact.value())).append('\t')
                .append(fact.clock()).append('\t').append(encode(fact.writer())).append('\n'));
        String head = FORMAT + " " + VERSION + " " + facts.all().size() + " " + sum(body.toString()) + "\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IOException if this is not the whole of what was written */
    static Facts read(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        String[] head = (end < 0 ? text : text.substring(0, end)).split(" ", -1);
        if (end < 0 || head.length < 2 || !head[0].equals(FORMAT) || !head[1].matches("[1-9][0-9]{0,8}")) {
            throw new IOException("The first line is not that of a file of facts");
        }
        if (Integer.parseInt(head[1]) > VERSION) {
            throw new NewerVersionException(head[1]);
        }
        String body = text.substring(end + 1);
        if (head.length != FIELDS || !head[3].equals(sum(body))) {
            throw new IOException("The checksum does not fit");
        }
        TreeMap<String, Fact> facts = new TreeMap<>();
        for (String line : body.split("\n")) {
            if (!line.isEmpty()) {
                readLine(line, facts);
            }
        }
        if (!head[2].equals(Integer.toString(facts.size()))) {
            throw new IOException("The number of facts does not fit");
        }
        return Facts.of(facts);
    }

    private static void readLine(String line, TreeMap<String, Fact> facts) throws IOException {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS || !fields[2].matches("[0-9]{1,18}")) {
            throw new IOException("A line is not a fact");
        }
        try {
            facts.put(decode(fields[0]), new Fact(decode(fields[1]), Long.parseLong(fields[2]), decode(fields[3])));
        } catch (IllegalArgumentException e) {
            throw new IOException("A line is not encoded as it should be", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String sum(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
