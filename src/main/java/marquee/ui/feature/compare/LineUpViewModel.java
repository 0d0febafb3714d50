package marquee.ui.feature.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import marquee.core.data.Dataset;
import marquee.core.registry.ModelSpec;
import marquee.study.CompareModels;
import marquee.study.LineUp;
import marquee.study.ModelNames;
import marquee.study.Protocol;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** What is to be compared: a form whose value is a request, or a sentence that says what is wrong with it. */
final class LineUpViewModel {

    /** More models than this are too many for one picture. */
    static final int MOST_MODELS = 12;

    private final ObservableList<LineUpEntry> entries =
            FXCollections.observableArrayList(entry -> new Observable[] {entry.includedProperty()});
    private final ReadOnlyObjectWrapper<ModelSpec> finalModel = new ReadOnlyObjectWrapper<>(this, "finalModel");
    private final StringProperty folds = new SimpleStringProperty(this, "folds");
    private final StringProperty seed = new SimpleStringProperty(this, "seed");
    private final StringProperty testFraction = new SimpleStringProperty(this, "testFraction");
    private final BooleanProperty holdOutForAll = new SimpleBooleanProperty(this, "holdOutForAll");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyObjectWrapper<CompareModels.Request> request = new ReadOnlyObjectWrapper<>(this, "request");
    private Dataset dataset;

    /** The line-up and the protocol of the walk-through. */
    LineUpViewModel() {
        reset();
        entries.subscribe(this::check);
        finalModel.subscribe(chosen -> check());
        List.of(folds, seed, testFraction).forEach(setting -> setting.subscribe(text -> check()));
        holdOutForAll.subscribe(on -> check());
    }

    /** The models, those that take part and those that do not. */
    ObservableList<LineUpEntry> entries() {
        return entries;
    }

    /** The model whose row is the final one. */
    ReadOnlyObjectProperty<ModelSpec> finalModelProperty() {
        return finalModel.getReadOnlyProperty();
    }

    /** The number of folds, as typed. */
    StringProperty foldsProperty() {
        return folds;
    }

    /** The seed, as typed. */
    StringProperty seedProperty() {
        return seed;
    }

    /** The part of the ratings that is held out, as typed: 0.2 for a fifth. */
    StringProperty testFractionProperty() {
        return testFraction;
    }

    /** Whether every model is tested on the held-out ratings, and not only the final one. */
    BooleanProperty holdOutForAllProperty() {
        return holdOutForAll;
    }

    /** What is wrong with the settings, in a sentence; empty if nothing is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What the settings ask for; null while something is wrong with them or no data is open. */
    ReadOnlyObjectProperty<CompareModels.Request> requestProperty() {
        return request.getReadOnlyProperty();
    }

    /** The names of the models, in the order of the entries. */
    List<String> names() {
        return ModelNames.of(entries.stream().map(LineUpEntry::model).toList());
    }

    /** Takes the data to compare on; null for none. */
    void setDataset(Dataset opened) {
        dataset = opened;
        check();
    }

    /** Brings the line-up and the protocol of the walk-through back. */
    void reset() {
        show(LineUp.WALK_THROUGH, Protocol.WALK_THROUGH, false);
    }

    /** Shows a line-up, a protocol and whether every model is tested on the held-out ratings in place of what was there. */
    void show(LineUp lineUp, Protocol protocol, boolean everyModelOnHoldOut) {
        show(lineUp);
        folds.set(Integer.toString(protocol.folds()));
        seed.set(Long.toString(protocol.seed()));
        testFraction.set(Double.toString(protocol.testFraction()));
        holdOutForAll.set(everyModelOnHoldOut);
    }

    /** Shows a line-up in place of what was there. */
    void show(LineUp lineUp) {
        show(lineUp.models().stream().map(LineUpEntry::new).toList(), lineUp.finalModel());
    }

    /** Shows models, of which some may be left out, in place of what was there. */
    void show(List<LineUpEntry> models, ModelSpec last) {
        finalModel.set(last);
        entries.setAll(models);
    }

    /** The models that take part, with their final one; empty if none takes part. */
    Optional<LineUp> lineUp() {
        List<ModelSpec> taking = entries.stream().filter(LineUpEntry::isIncluded).map(LineUpEntry::model).toList();
        if (taking.isEmpty()) {
            return Optional.empty();
        }
        ModelSpec last = taking.contains(finalModel.get()) ? finalModel.get() : taking.get(taking.size() - 1);
        return Optional.of(new LineUp(taking, last));
    }

    /** Whether a model's row will be the final one: the chosen one, or the last that takes part if that does not. */
    boolean isFinal(LineUpEntry entry) {
        return lineUp().map(chosen -> chosen.finalModel().equals(entry.model())).orElse(false);
    }

    /** Adds a model, or ticks it if it is already there. */
    void add(ModelSpec model) {
        Optional<LineUpEntry> there = entries.stream().filter(entry -> entry.model().equals(model)).findFirst();
        there.ifPresentOrElse(entry -> entry.includedProperty().set(true), () -> entries.add(new LineUpEntry(model)));
    }

    /** Puts a model in the place of another. */
    void replace(LineUpEntry entry, ModelSpec model) {
        if (!entry.model().equals(model)) {
            boolean wasFinal = entry.model().equals(finalModel.get());
            if (entries.stream().anyMatch(other -> other.model().equals(model))) {
                entries.remove(entry);
            } else {
                entries.set(entries.indexOf(entry), new LineUpEntry(model));
            }
            if (wasFinal) {
                finalModel.set(model);
            }
        }
    }

    /** Takes a model out. */
    void remove(LineUpEntry entry) {
        entries.remove(entry);
    }

    /** Makes a model the final one; it takes part then. */
    void makeFinal(LineUpEntry entry) {
        entry.includedProperty().set(true);
        finalModel.set(entry.model());
    }

    private void check() {
        try {
            Optional<CompareModels.Request> asked = lineUp().map(this::request);
            problem.set(asked.isEmpty() ? Text.of("compare.problem.noModel") : "");
            request.set(dataset == null ? null : asked.orElse(null));
        } catch (IllegalArgumentException wrong) {
            problem.set(wrong.getMessage());
            request.set(null);
        }
    }

    private CompareModels.Request request(LineUp lineUp) {
        if (lineUp.models().size() > MOST_MODELS) {
            throw new IllegalArgumentException(Text.of("compare.problem.tooMany", MOST_MODELS));
        }
        Protocol protocol = new Protocol(whole(seed.get(), "compare.problem.seed"), fraction(),
                (int) Math.min(Integer.MAX_VALUE, whole(folds.get(), "compare.problem.folds")));
        if (dataset != null) {
            int tests = (int) Math.ceil(dataset.ratings().size() * protocol.testFraction());
            if (tests < 1 || protocol.folds() > dataset.ratings().size() - tests) {
                throw new IllegalArgumentException(Text.of("compare.problem.tooFew", Numbers.count(dataset.ratings().size())));
            }
        }
        Set<ModelSpec> onHoldOut = holdOutForAll.get() ? Set.copyOf(lineUp.models()) : Set.of(lineUp.finalModel());
        return new CompareModels.Request(dataset, lineUp, protocol, onHoldOut);
    }

    private static long whole(String typed, String key) {
        try {
            return Long.parseLong(typed.strip());
        } catch (NumberFormatException notWhole) {
            throw new IllegalArgumentException(Text.of(key), notWhole);
        }
    }

    private double fraction() {
        try {
            return Double.parseDouble(testFraction.get().strip().replace(',', '.'));
        } catch (NumberFormatException notReal) {
            throw new IllegalArgumentException(Text.of("compare.problem.testFraction"), notReal);
        }
    }
}
