package marquee.core.csv;

import java.io.IOException;
import java.nio.file.Path;
import marquee.core.progress.Progress;

/** Reads data sets in the form in which GroupLens publishes MovieLens. */
public final class DatasetReader {

    /** The name of the built-in data. */
    public static final String BUILT_IN_NAME = "ml-latest-small, Oct 2016";

    private DatasetReader() {
    }

    /**
     * Reads a data set strictly, see {@link #read(Path, ReadOptions, Progress)}.
     *
     * @throws DatasetException if the data cannot be used, in words for the user
     */
    public static LoadedDataset read(Path place, Progress progress) throws DatasetException {
        return read(place, ReadOptions.DEFAULT, progress);
    }

    /**
     * Reads a data set. May take a while for the large releases; progress counts bytes of the unpacked files.
     *
     * @param place a folder, a zip, or one of the files of a folder
     * @param options how strict to be, and which of several data sets to take
     * @param progress hears of bytes read, and may stop the reading
     * @throws DatasetException if the data cannot be used, in words for the user
     * @throws java.util.concurrent.CancellationException if the reading was stopped
     */
    public static LoadedDataset read(Path place, ReadOptions options, Progress progress) throws DatasetException {
        return read(place.toString(), () -> DataSources.open(place, options), options, progress);
    }

    /**
     * Reads the data that comes with Marquee.
     *
     * @throws DatasetException if it is damaged or missing
     * @throws java.util.concurrent.CancellationException if the reading was stopped
     */
    public static LoadedDataset readBuiltIn(Progress progress) throws DatasetException {
        return read(BUILT_IN_NAME, BuiltInSource::new, ReadOptions.DEFAULT, progress);
    }

    private interface Opener {
        DataSource open() throws IOException, DatasetException;
    }

    private static LoadedDataset read(String place, Opener opener, ReadOptions options, Progress progress) throws DatasetException {
        try (DataSource source = opener.open()) {
            return new DatasetReading(source, options, progress).read();
        } catch (IOException e) {
            throw FileProblems.refusal(place, e);
        } catch (OutOfMemoryError e) {
            throw new DatasetException(Problem.of(place, "the memory is not enough for it",
                    "start Marquee with more memory (for example java -Xmx4g), or open a smaller release"), e);
        }
    }
}
