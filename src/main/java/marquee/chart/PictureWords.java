package marquee.chart;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Words inside picture files, where programs look for them. */
final class PictureWords {

    private static final int PNG_START = 33; // the signature and the header, which has to be first
    private static final char FIRST_BEYOND_ASCII = 0x7f;
    private static final char NO_BREAK_SPACE = 0xa0;
    private static final char LAST_OF_LATIN = 0xff;

    private PictureWords() {
    }

    /** A PNG with words as its description: a chunk of international text as in the PNG specification, not compressed. */
    static byte[] inPng(byte[] png, String words) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes("iTXtDescription".getBytes(StandardCharsets.US_ASCII));
        text.writeBytes(new byte[5]); // end of the keyword, not compressed, no method, no language, no translated keyword
        text.writeBytes(words.getBytes(StandardCharsets.UTF_8));
        CRC32 check = new CRC32();
        check.update(text.toByteArray());
        ByteBuffer file = ByteBuffer.allocate(png.length + text.size() + 8);
        file.put(png, 0, PNG_START).putInt(text.size() - 4).put(text.toByteArray()).putInt((int) check.getValue());
        return file.put(png, PNG_START, png.length - PNG_START).array();
    }

    /** An SVG with words as its description. */
    static String inSvg(String document, String words) {
        int inside = document.indexOf('>', document.indexOf("<svg")) + 1;
        String safe = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return document.substring(0, inside) + "<desc>" + safe + "</desc>" + document.substring(inside);
    }

    /** Words as a string of a PDF without its brackets: in Latin-1, what is not ASCII by its number; other letters become question marks. */
    static String forPdf(String words) {
        StringBuilder text = new StringBuilder();
        for (char letter : words.toCharArray()) {
            if (letter == '(' || letter == ')' || letter == '\\') {
                text.append('\\').append(letter);
            } else if (letter < FIRST_BEYOND_ASCII) {
                text.append(letter);
            } else if (letter == NO_BREAK_SPACE) {
                text.append(' ');
            } else {
                text.append(letter > NO_BREAK_SPACE && letter <= LAST_OF_LATIN ? String.format("\\%03o", (int) letter) : "?");
            }
        }
        return text.toString();
    }
}
