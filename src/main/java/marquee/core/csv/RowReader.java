package marquee.core.csv;

import java.io.IOException;

/** Makes values of the rows of one kind of file. */
interface RowReader<T> {

    /**
     * Reads all rows.
     *
     * @param file the file, at its first row
     * @throws DatasetException if the rows make no sense
     */
    T read(OpenFile file) throws IOException, DatasetException;

    /** How many rows went into what was read. */
    long used(T content);
}
