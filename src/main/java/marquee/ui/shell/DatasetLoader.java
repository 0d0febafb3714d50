package marquee.ui.shell;

import marquee.core.csv.DatasetException;
import marquee.core.csv.ReadOptions;
import marquee.core.progress.Progress;
import marquee.ui.session.DataSource;
import marquee.ui.session.OpenData;

/** Reads data from a source; called away from the thread of the window. */
@FunctionalInterface
public interface DatasetLoader {

    /**
     * Reads.
     *
     * @throws DatasetException if the data cannot be used, in words for the user
     */
    OpenData load(DataSource source, ReadOptions options, Progress progress) throws DatasetException;
}
