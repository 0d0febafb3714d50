package marquee.core.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The bytes of a UTF-16 text as UTF-8. */
final class Utf16Stream extends InputStream {

    private final Reader reader;
    private final String file;
    private final char[] characters = new char[8192];
    private byte[] bytes = new byte[0];
    private int position;

    /** Converts a stream that has no byte order mark any more. */
    Utf16Stream(InputStream stream, Charset charset, String file) {
        this.reader = new InputStreamReader(stream, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (position == bytes.length) {
            if (!convertMore()) {
                return -1;
            }
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean convertMore() throws IOException {
        int count;
        try {
            count = reader.read(characters, 0, characters.length); // never half of a character of two units: the decoder writes both or none
        } catch (CharacterCodingException e) {
            throw new ProblemException(Problem.of(file, "the file is UTF-16 and damaged", "save it as UTF-8"));
        }
        if (count < 0) {
            return false;
        }
        bytes = new String(characters, 0, count).getBytes(StandardCharsets.UTF_8);
        position = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
