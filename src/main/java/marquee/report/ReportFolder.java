package marquee.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import marquee.core.progress.Progress;

/** A report as a folder: a page, every picture as PNG and SVG, every table as CSV, and all figures as JSON. */
public final class ReportFolder {

    /** The page, which is to be opened first. */
    public static final String PAGE = "index.html";

    /** All figures. */
    public static final String JSON = "report.json";

    private static final double PIXELS_PER_POINT = 2;

    private ReportFolder() {
    }

    /**
     * Writes a report. Everything is made before the first file is written; files of the same names are replaced, others stay.
     *
     * @param folder where to; it is made if it is not there
     * @throws IOException if a file cannot be written
     * @throws java.util.concurrent.CancellationException if the progress asks to stop before the first file is written
     */
    public static void write(ReportContent content, Path folder, Progress progress) throws IOException {
        for (Map.Entry<String, byte[]> file : files(content, progress).entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.write(place, file.getValue());
        }
    }

    /** The files by their names; a name has a slash where there is a folder. */
    static Map<String, byte[]> files(ReportContent content, Progress progress) throws IOException {
        String passport = ReportPage.passport(content.figures().passport());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(JSON, ReportJson.bytes(content.figures()));
        for (Figure figure : Figures.all(content)) {
            progress.stopIfCancelled();
            files.put(figure.png(), figure.drawing(passport).png(PIXELS_PER_POINT));
            files.put(figure.svg(), figure.drawing(passport).svg());
        }
        for (Table table : Tables.all(content)) {
            files.put(table.csv(), table.text().csv(table.title() + " · " + passport).getBytes(StandardCharsets.UTF_8));
        }
        progress.stopIfCancelled();
        files.put(PAGE, ReportPage.of(content).getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
