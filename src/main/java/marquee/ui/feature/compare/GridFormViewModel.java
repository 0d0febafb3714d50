package marquee.ui.feature.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import marquee.core.registry.ModelKind;
import marquee.core.registry.ModelRegistry;
import marquee.core.registry.ModelSpec;
import marquee.core.registry.Option;
import marquee.core.search.ParameterGrid;
import marquee.study.TuneModel;
import marquee.ui.text.Text;

/** A form for a grid: for each option of a kind of model the values to try, with commas between; nothing leaves the default. */
final class GridFormViewModel {

    /** More points than this are too many for one picture. */
    static final int MOST_POINTS = 400;

    /** An option and the values to try, as typed. */
    record Line(Option option, StringProperty values) { }

    private final ObjectProperty<ModelKind> kind = new SimpleObjectProperty<>(this, "kind");
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private final ReadOnlyObjectWrapper<ParameterGrid> grid = new ReadOnlyObjectWrapper<>(this, "grid");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    /** The walk-through's grid. */
    GridFormViewModel() {
        kind.set(TuneModel.WALK_THROUGH_GRID.kind());
        show(TuneModel.WALK_THROUGH_GRID.kind(), TuneModel.WALK_THROUGH_GRID.axes());
        kind.addListener((observed, before, now) -> show(now,
                now.name().equals(TuneModel.WALK_THROUGH_GRID.kind().name()) ? TuneModel.WALK_THROUGH_GRID.axes() : List.of()));
    }

    /** The kinds that have options to try. */
    List<ModelKind> kinds() {
        return ModelRegistry.kinds().stream().filter(known -> !known.options().isEmpty()).toList();
    }

    /** The kind of model. */
    ObjectProperty<ModelKind> kindProperty() {
        return kind;
    }

    /** A line for each option of the kind. */
    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** The grid; null while something is wrong. */
    ReadOnlyObjectProperty<ParameterGrid> gridProperty() {
        return grid.getReadOnlyProperty();
    }

    /** What is wrong, in a sentence; empty if nothing is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private void show(ModelKind shown, List<ParameterGrid.Axis> axes) {
        lines.set(shown.options().stream().map(option -> new Line(option, new SimpleStringProperty(axes.stream()
                .filter(axis -> axis.option().equals(option.name())).findFirst().map(axis -> String.join(", ", axis.values())).orElse("")))).toList());
        lines.get().forEach(line -> line.values().addListener((observed, before, now) -> check()));
        check();
    }

    private void check() {
        try {
            Map<String, String> fixed = new LinkedHashMap<>();
            List<ParameterGrid.Axis> axes = new ArrayList<>();
            for (Line line : lines.get()) {
                List<String> values = Arrays.stream(line.values().get().split("[,;\\s]+")).filter(value -> !value.isEmpty()).toList();
                if (values.size() == 1) {
                    fixed.put(line.option().name(), values.get(0));
                } else if (values.size() > 1) {
                    axes.add(new ParameterGrid.Axis(line.option().name(), values));
                }
            }
            if (axes.isEmpty()) {
                throw new IllegalArgumentException(Text.of("compare.tuning.noAxis"));
            }
            ParameterGrid checked = new ParameterGrid(kind.get(), fixed, axes);
            List<ModelSpec> points = checked.points();
            if (points.size() > MOST_POINTS) {
                throw new IllegalArgumentException(Text.of("compare.tuning.tooMany", points.size(), MOST_POINTS));
            }
            points.forEach(point -> point.trainer(0)); // options that do not go together are refused here
            grid.set(checked);
            problem.set("");
        } catch (IllegalArgumentException wrong) {
            grid.set(null);
            problem.set(wrong.getMessage());
        }
    }
}
