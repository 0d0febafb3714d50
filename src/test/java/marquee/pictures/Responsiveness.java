package marquee.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import javafx.application.Application;
import javafx.application.Platform;

import marquee.startup.StartedProgram;
import marquee.ui.MarqueeApp;

/**
 * Uses the real window and measures for how long its thread is never free: while loading, filtering, comparing, resizing,
 * changing tabs; and how long Cancel takes. On a display: {@code xvfb-run -a ./mvnw -q -Pstartup test-compile exec:exec
 * -Dstartup=marquee.pictures.Responsiveness}. Each thing is done twice, the second time with everything already made.
 */
public final class Responsiveness {

    private static final String SECTIONS = "#compare-sections";
    private static final int[][] SIZES = {{1000, 700}, {1100, 720}, {1200, 760}, {1250, 780}, {1150, 740}, {1280, 800}};

    private static final int[] RATED = {356, 296, 318, 260, 593};

    private final OnScreen window;
    private final ThreadWatch watch;

    private Responsiveness(OnScreen window, ThreadWatch watch) {
        this.window = window;
        this.watch = watch;
    }

    /** Starts a Java of its own, as {@code ./mvnw javafx:run} does, and measures in it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (System.getProperty("marquee.archive") == null) {
            measured();
            return;
        }
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(StartedProgram.asMavenDoes(Responsiveness.class));
        System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
    }

    private static void measured() throws IOException {
        System.setProperty("marquee.home", Files.createTempDirectory("responsiveness").toString());
        Thread walk = new Thread(() -> {
            try {
                OnScreen window = OnScreen.first();
                new Responsiveness(window, new ThreadWatch(Double.parseDouble(System.getenv().getOrDefault("STACKS", "0")))).measure();
            } catch (RuntimeException e) {
                e.printStackTrace();
                System.exit(1);
            }
            Platform.exit();
        }, "walk");
        walk.start();
        MarqueeApp.prepare();
        Application.launch(MarqueeApp.class);
    }

    private void measure() {
        System.out.printf("%-44s %10s %8s %10s %8s%n", "", "blocked ms", "> 50 ms", "waited ms", "> 50 ms");
        step("loading, from the first frame on", () -> window.until("#explore-films-table").untilWords("#header-model"));
        if (System.getenv("SHORT") != null) {
            step("opening Recommend", () -> window.tab("pick").until("#pick-user-search"));
            step("choosing a user", () -> window.type("#pick-user-search", "509").until("#pick-user-name"));
            step("changing the theme, ", () -> window.press("#theme-switch"));
            step("loading another time, ", () -> window.keys("#window", "F5"));
            step("changing the theme, ", () -> window.press("#theme-switch"));
            step("loading another time, ", () -> window.keys("#window", "F5"));
            watch.end();
            Platform.exit();
            return;
        }
        for (String time : new String[] {"first", "again"}) {
            step("scrolling Explore, " + time, this::scroll);
            step("filtering Explore, " + time, this::filter);
            step("moving over the matrix, " + time, this::pan);
            step("opening Compare, " + time, () -> window.tab("compare").until("#compare-run"));
            step("comparing, " + time, () -> window.section(SECTIONS, "compare-section-accuracy").press("#compare-run").until("#compare-cancel")
                    .untilGone("#compare-cancel"));
            step("RMSE trap, " + time, () -> window.section(SECTIONS, "compare-section-trap").press("#compare-trap-run").until("#compare-trap-cancel")
                    .untilGone("#compare-trap-cancel").untilSaid("#compare-trap-chart", "contenders"));
            step("tuning until cancelled, " + time, () -> window.section(SECTIONS, "compare-section-tuning").press("#compare-tuning-run").until("#compare-tuning-cancel"));
            cancel("Cancel of tuning, " + time, "#compare-tuning-cancel");
            step("learning curve, " + time, () -> window.section(SECTIONS, "compare-section-learning").press("#compare-learning-run")
                    .until("#compare-learning-cancel").untilGone("#compare-learning-cancel"));
            step("who wins, " + time, () -> window.section(SECTIONS, "compare-section-wins").keys("#compare-wins-chart", "RIGHT", "ENTER"));
            step("past runs, " + time, () -> window.section(SECTIONS, "compare-section-past").row("#compare-past-runs", 0));
            step("resizing Compare, " + time, this::resize);
            window.section(SECTIONS, "compare-section-accuracy");
            step("dragging the divider of Compare, " + time, () -> divide("#compare-divider"));
            window.press("#compare-run").until("#compare-cancel");
            pause(400);
            cancel("Cancel of a comparison, " + time, "#compare-cancel");
            step("opening Recommend, " + time, () -> window.tab("pick").until("#pick-user-search"));
            step("choosing a user, " + time, () -> window.type("#pick-user-search", "509").until("#pick-user-name"));
            step("dragging the divider of Recommend, " + time, () -> divide("#pick-divider"));
            step("dragging between its lists, " + time, () -> divide("#pick-divider-lists"));
            step("opening New user, " + time, () -> window.tab("onboarding").until("#onboarding"));
            step("beginning to rate, " + time, () -> window.press("#onboarding-start").until("#onboarding-rate"));
            step("rating five films, " + time, this::rate);
            step("dragging the divider of New user, " + time, () -> divide("#onboarding-divider"));
            step("learning, to the five, " + time, () -> window.press("#onboarding-learn").until("#onboarding-yours-5"));
            step("a new guest, " + time, () -> window.press("#onboarding-finish").until("#onboarding-start"));
            step("back to Explore, " + time, () -> window.tab("explore").until("#explore"));
            step("resizing Explore, " + time, this::resize);
            step("changing the theme, " + time, () -> window.press("#theme-switch"));
            step("loading another time, " + time, () -> window.keys("#window", "F5"));
        }
        watch.end();
    }

    private void scroll() {
        for (int tenth = 0; tenth <= 10; tenth++) {
            window.scroll("#explore-page", tenth / 10.0);
            pause(50);
        }
        window.scroll("#explore-page", 0);
    }

    private void filter() {
        window.keys("#explore-stars-chart", "HOME", "ENTER").until("#explore-chip-stars");
        pause(500);
        window.press("#explore-filter-clear").untilGone("#explore-filter-clear");
        pause(500);
    }

    private void rate() {
        for (int movieId : RATED) {
            window.keys("#onboarding-stars-" + movieId, "DIGIT4");
            pause(100);
        }
    }

    private void pan() {
        window.press("#explore-matrix-in").press("#explore-matrix-in").press("#explore-matrix-in");
        pause(300);
        OnScreen.Frames frames = window.drag("#explore-matrix-picture", 4);
        System.out.printf(Locale.ROOT, "%-44s %10.1f%n%-44s %10.2f%n", "frames a second while dragging the matrix", frames.perSecond(),
                "work of the thread for each frame, ms", frames.busy());
        window.press("#explore-matrix-reset");
    }

    private void divide(String divider) {
        window.until(divider);
        OnScreen.Frames frames = window.drag(divider, 3);
        System.out.printf(Locale.ROOT, "%-44s %10.1f%n%-44s %10.2f%n", "frames a second while dragging " + divider, frames.perSecond(),
                "work of the thread for each frame, ms", frames.busy());
        window.keys(divider, "DELETE");
    }

    private void resize() {
        for (int[] size : SIZES) {
            window.stretch(size[0], size[1]);
            pause(100);
        }
    }

    private void cancel(String what, String button) {
        long pressed = System.nanoTime();
        window.press(button).untilGone(button);
        System.out.printf(Locale.ROOT, "%-44s %10.0f%n", what, (System.nanoTime() - pressed) / 1e6);
        watch.take();
    }

    private void step(String what, Runnable doing) {
        watch.take();
        doing.run();
        pause(1_000); // what it set off comes to rest
        ThreadWatch.Notes notes = watch.take();
        System.out.printf(Locale.ROOT, "%-44s %10.0f %8d %10.0f %8d%n", what, notes.blocked(), notes.often(), notes.longest(), notes.late());
        notes.doing().forEach(line -> System.out.println("      " + line));
    }

    private static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
