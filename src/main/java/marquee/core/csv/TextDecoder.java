package marquee.core.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes of one line to text: UTF-8 to the letter, else Windows-1252 to the letter, else nothing. Never a replacement character. */
final class TextDecoder {

    /** How a line was read. */
    enum Encoding { ASCII, UTF_8, WINDOWS_1252, NONE }

    private CharsetDecoder utf8;
    private CharsetDecoder windows1252;
    private Encoding encoding = Encoding.ASCII;

    /** The text of some bytes; in doubt every byte is taken for a character, see {@link #encoding()}. */
    String decode(byte[] buffer, int start, int end) {
        if (isAscii(buffer, start, end)) {
            encoding = Encoding.ASCII;
            return new String(buffer, start, end - start, StandardCharsets.ISO_8859_1);
        }
        if (utf8 == null) {
            utf8 = strict(StandardCharsets.UTF_8);
        }
        String text = decode(utf8, buffer, start, end);
        if (text != null) {
            encoding = Encoding.UTF_8;
            return text;
        }
        if (windows1252 == null) {
            windows1252 = strict(Charset.forName("windows-1252"));
        }
        text = decode(windows1252, buffer, start, end);
        encoding = text != null ? Encoding.WINDOWS_1252 : Encoding.NONE;
        return text != null ? text : new String(buffer, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** How the last line was read. */
    Encoding encoding() {
        return encoding;
    }

    private static boolean isAscii(byte[] buffer, int start, int end) {
        for (int i = start; i < end; i++) {
            if (buffer[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static String decode(CharsetDecoder decoder, byte[] buffer, int start, int end) {
        try {
            return decoder.decode(ByteBuffer.wrap(buffer, start, end - start)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
