package marquee.ui;

import java.nio.file.Path;
import java.util.List;

import marquee.chart.BundledFonts;
import marquee.core.csv.DatasetException;
import marquee.core.csv.DatasetReader;
import marquee.core.csv.ReadOptions;
import marquee.core.progress.Progress;
import marquee.ui.feature.explore.ExploreTab;
import marquee.ui.job.HeadStart;
import marquee.ui.session.DataSource;
import marquee.ui.session.OpenData;
import marquee.ui.shell.DatasetLoader;

/**
 * What is begun before the toolkit, which takes long to start: reading the first data, the classes of the first window, and the font of
 * its charts.
 *
 * @param source where the first data comes from
 * @param data the reading of it
 */
record Preparation(DataSource source, HeadStart<OpenData> data) {

    private static final String OPTION = "--data";

    /** Begins to read what the arguments name ({@code --data PATH} or {@code --data=PATH}), or the built-in data. */
    static Preparation begin(List<String> arguments) {
        DataSource source = source(arguments);
        HeadStart.on(FirstClasses::read);
        HeadStart.on(BundledFonts::register);
        return new Preparation(source, HeadStart.on(() -> {
            OpenData data = read(source, ReadOptions.DEFAULT, Progress.NONE);
            HeadStart.run(ExploreTab.lookAhead(data));
            return data;
        }));
    }

    /** Draws the first charts for nobody to see; to be called once there is a toolkit. */
    void drawAhead() {
        HeadStart.on(() -> ExploreTab.drawAhead(data.result()));
    }

    /** Reads from now on; what was begun here is waited for the first time that it is asked for. */
    DatasetLoader loader() {
        return new DatasetLoader() {
            private boolean taken;

            @Override
            public OpenData load(DataSource wanted, ReadOptions options, Progress progress) throws Exception {
                return takes(wanted, options) ? data.result() : read(wanted, options, progress);
            }

            private synchronized boolean takes(DataSource wanted, ReadOptions options) {
                boolean first = !taken && wanted.equals(source) && options.equals(ReadOptions.DEFAULT);
                taken |= first;
                return first;
            }
        };
    }

    private static OpenData read(DataSource source, ReadOptions options, Progress progress) throws DatasetException {
        return OpenData.of(source instanceof DataSource.At at
                ? DatasetReader.read(at.path(), options, progress)
                : DatasetReader.readBuiltIn(progress), source);
    }

    private static DataSource source(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return new DataSource.At(Path.of(argument.substring(OPTION.length() + 1)));
            }
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return new DataSource.At(Path.of(arguments.get(i + 1)));
            }
        }
        return new DataSource.BuiltIn();
    }
}
