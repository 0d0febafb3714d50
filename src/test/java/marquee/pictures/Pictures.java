package marquee.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import marquee.ui.MarqueeApp;
import marquee.ui.store.Settings;

/**
 * Opens the window, walks through it, and at every stop takes its picture in three sizes and both themes:
 * {@code ./mvnw -q -Ppictures test-compile exec:exec}, with {@code -Dtabs=explore,compare} for some of the tabs only and with
 * {@code -Dsizes=1280x800} for some of the sizes, {@code -Dscale=1.5} for larger text. Needs no display. What is cut off or overlaps is listed in faults.txt.
 */
public final class Pictures {

    private static final List<String> THEMES = List.of("light", "dark");

    private final Path folder;
    private final List<String> tabs;
    private final List<int[]> sizes;
    private final Set<String> faults = new LinkedHashSet<>();

    private Pictures(Path folder, List<String> tabs, List<int[]> sizes) {
        this.folder = folder;
        this.tabs = tabs;
        this.sizes = sizes;
    }

    /**
     * Takes pictures.
     *
     * @param arguments a folder, tabs with commas between or "all", sizes such as 1280x800 with commas between, the size of text
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Path home = Files.createTempDirectory("pictures");
        System.setProperty("marquee.home", home.toString());
        Settings settings = Settings.load(home);
        settings.put("window.width", OnScreen.WIDTH); // as large as the screen from the start: it does not bear a change
        settings.put("window.height", OnScreen.HEIGHT);
        settings.put("text.scale", Double.parseDouble(arguments[3]));
        settings.save();
        List<int[]> sizes = Arrays.stream(arguments[2].split(","))
                .map(size -> Arrays.stream(size.split("x")).mapToInt(Integer::parseInt).toArray()).toList();
        Pictures pictures = new Pictures(folder, List.of(arguments[1].split(",")), sizes);
        Thread walk = new Thread(() -> {
            try {
                pictures.walk();
            } catch (IOException | RuntimeException e) {
                e.printStackTrace();
                System.exit(1);
            }
            Platform.exit();
        }, "walk");
        walk.start();
        Application.launch(MarqueeApp.class);
    }

    private void walk() throws IOException {
        OnScreen window = OnScreen.first();
        for (Stop stop : Stops.all()) {
            if (tabs.contains("all") || tabs.contains(stop.tab())) {
                window.dress(sizes.get(0)[0], sizes.get(0)[1], false);
                if (!stop.passes()) {
                    stop.way().accept(window);
                }
                take(window, stop);
            }
        }
        Files.write(folder.resolve("faults.txt"), new ArrayList<>(faults));
        System.out.println(faults.size() + " faults, see " + folder.resolve("faults.txt"));
    }

    private void take(OnScreen window, Stop stop) throws IOException {
        for (String theme : THEMES) {
            for (int[] size : sizes) {
                window.dress(size[0], size[1], theme.equals("dark"));
                String name = stop.name() + "-" + size[0] + "x" + size[1] + "-" + theme;
                write(picture(window, stop), folder.resolve(name + ".png"));
                if (stop.passes()) {
                    stop.leave().accept(window); // its faults would be those of a later moment
                } else {
                    window.faults().forEach(fault -> faults.add(stop.name() + " " + size[0] + "x" + size[1] + ": " + fault));
                }
                System.out.println(name);
            }
        }
    }

    private static WritableImage picture(OnScreen window, Stop stop) {
        if (stop.passes()) {
            stop.way().accept(window);
            return window.snapshot();
        }
        return window.picture();
    }

    private static void write(WritableImage image, Path file) throws IOException {
        int columns = (int) image.getWidth();
        int rows = (int) image.getHeight();
        int[] pixels = new int[columns * rows];
        image.getPixelReader().getPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), pixels, 0, columns);
        BufferedImage opaque = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
        opaque.setRGB(0, 0, columns, rows, pixels, 0, columns);
        ImageIO.write(opaque, "png", file.toFile());
    }
}
