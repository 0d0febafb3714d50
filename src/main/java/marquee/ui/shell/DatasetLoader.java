package marquee.ui.shell;

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
     * @throws marquee.core.csv.DatasetException if the data cannot be used, in words for the user
     * @throws Exception if something else went wrong
     */
    OpenData load(DataSource source, ReadOptions options, Progress progress) throws Exception;
}
