package marquee.core.csv;

/**
 * A line as text.
 *
 * @param number its number, from 1
 * @param text its text without the line end
 * @param encoding how it was read
 * @param terminated whether it had a line end
 */
record TextLine(long number, String text, TextDecoder.Encoding encoding, boolean terminated) {

    /** This line and the next as one, with a line break between them. */
    TextLine join(TextLine next) {
        return new TextLine(number, text + '\n' + next.text, encoding.compareTo(next.encoding) >= 0 ? encoding : next.encoding,
                next.terminated);
    }
}
