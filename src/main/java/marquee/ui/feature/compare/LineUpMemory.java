package marquee.ui.feature.compare;

import java.util.List;

import marquee.core.registry.ModelSpec;
import marquee.ui.store.Settings;

/**
 * Keeps the line-up among the settings whenever it has changed and nothing is wrong with it, and brings it back with the next
 * window. The settings are written to the disk away from the thread of the window.
 */
final class LineUpMemory {

    private static final String MODELS = "compare.lineUp.models";
    private static final String LEFT_OUT = "compare.lineUp.leftOut";
    private static final String FINAL = "compare.lineUp.final";
    private static final String FOLDS = "compare.lineUp.folds";
    private static final String SEED = "compare.lineUp.seed";
    private static final String TEST_FRACTION = "compare.lineUp.testFraction";
    private static final String HOLD_OUT_FOR_ALL = "compare.lineUp.holdOutForAll";

    private final LineUpViewModel lineUp;
    private final Settings settings;

    private LineUpMemory(LineUpViewModel lineUp, Settings settings) {
        this.lineUp = lineUp;
        this.settings = settings;
    }

    /** Shows the line-up that was kept, if all of it can be used, and keeps every change from here on. */
    static void follow(LineUpViewModel lineUp, Settings settings) {
        LineUpMemory memory = new LineUpMemory(lineUp, settings);
        memory.recall();
        lineUp.entries().subscribe(memory::keep);
        lineUp.finalModelProperty().subscribe(chosen -> memory.keep());
        List.of(lineUp.foldsProperty(), lineUp.seedProperty(), lineUp.testFractionProperty())
                .forEach(setting -> setting.subscribe(text -> memory.keep()));
        lineUp.holdOutForAllProperty().subscribe(on -> memory.keep());
    }

    private void recall() {
        List<String> models = settings.texts(MODELS);
        if (models.isEmpty()) {
            return;
        }
        try {
            List<String> leftOut = settings.texts(LEFT_OUT);
            lineUp.show(models.stream().distinct().map(model -> entry(model, !leftOut.contains(model))).toList(),
                    ModelSpec.parse(settings.text(FINAL, "")));
            lineUp.foldsProperty().set(settings.text(FOLDS, ""));
            lineUp.seedProperty().set(settings.text(SEED, ""));
            lineUp.testFractionProperty().set(settings.text(TEST_FRACTION, ""));
            lineUp.holdOutForAllProperty().set(settings.truth(HOLD_OUT_FOR_ALL, false));
        } catch (IllegalArgumentException unknown) {
            lineUp.reset();
        }
        if (!lineUp.problemProperty().get().isEmpty()) {
            lineUp.reset();
        }
    }

    private static LineUpEntry entry(String model, boolean included) {
        LineUpEntry entry = new LineUpEntry(ModelSpec.parse(model));
        entry.includedProperty().set(included);
        return entry;
    }

    private void keep() {
        if (!lineUp.problemProperty().get().isEmpty()) {
            return;
        }
        settings.put(MODELS, lineUp.entries().stream().map(entry -> entry.model().text()).toList());
        settings.put(LEFT_OUT, lineUp.entries().stream().filter(entry -> !entry.isIncluded()).map(entry -> entry.model().text()).toList());
        settings.put(FINAL, lineUp.finalModelProperty().get().text());
        settings.put(FOLDS, lineUp.foldsProperty().get());
        settings.put(SEED, lineUp.seedProperty().get());
        settings.put(TEST_FRACTION, lineUp.testFractionProperty().get());
        settings.put(HOLD_OUT_FOR_ALL, lineUp.holdOutForAllProperty().get());
    }
}
