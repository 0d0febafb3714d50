package marquee.core.csv;

/**
 * A file whose header has been read.
 *
 * @param size its size in bytes
 * @param lines its lines
 * @param records its rows
 * @param findings where to note things
 * @param progress asks whether to go on
 */
record OpenFile(long size, ByteLines lines, Records records, Findings findings, ByteProgress progress) { }
