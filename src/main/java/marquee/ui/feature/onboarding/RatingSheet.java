package marquee.ui.feature.onboarding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import marquee.study.OnboardUser.Star;

/**
 * What somebody has rated so far, in the order in which the films were first rated, with undo and redo. A rating of 0 takes
 * one back.
 */
final class RatingSheet {

    private record Change(int movieId, double before, double after) { }

    private final Map<Integer, Double> stars = new LinkedHashMap<>();
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private final List<BiConsumer<Integer, Double>> listeners = new ArrayList<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");

    /** Starts over with ratings given earlier; nothing can be undone yet. Nobody is told. */
    void load(List<Star> earlier) {
        stars.clear();
        earlier.forEach(star -> stars.put(star.movieId(), star.stars()));
        done.clear();
        undone.clear();
        update();
    }

    /** Tells a listener of every changed rating from now on: the movie and its stars, 0 for taken back. */
    void onChange(BiConsumer<Integer, Double> listener) {
        listeners.add(listener);
    }

    /** Rates a film, or takes its rating back with 0. */
    void rate(int movieId, double rating) {
        double before = stars(movieId);
        if (before != rating) {
            done.push(new Change(movieId, before, rating));
            undone.clear();
            set(movieId, rating);
        }
    }

    /** Takes the last change back; returns the film it was about, or -1 if there was none. */
    int undo() {
        return move(done, undone, false);
    }

    /** Makes the last change that was taken back again; returns the film it was about, or -1 if there was none. */
    int redo() {
        return move(undone, done, true);
    }

    /** The stars of a film; 0 while it is not rated. */
    double stars(int movieId) {
        return stars.getOrDefault(movieId, 0.0);
    }

    /** All ratings in the order in which the films were first rated. */
    List<Star> all() {
        return stars.entrySet().stream().filter(entry -> entry.getValue() > 0).map(entry -> new Star(entry.getKey(), entry.getValue())).toList();
    }

    /** How many films are rated. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    private int move(Deque<Change> from, Deque<Change> to, boolean forward) {
        if (from.isEmpty()) {
            return -1;
        }
        Change change = from.pop();
        to.push(change);
        set(change.movieId(), forward ? change.after() : change.before());
        return change.movieId();
    }

    private void set(int movieId, double rating) {
        stars.put(movieId, rating); // a rating taken back keeps its place
        update();
        listeners.forEach(listener -> listener.accept(movieId, rating));
    }

    private void update() {
        count.set((int) stars.values().stream().filter(rating -> rating > 0).count());
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }
}
