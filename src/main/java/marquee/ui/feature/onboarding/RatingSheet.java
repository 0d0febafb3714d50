package marquee.ui.feature.onboarding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import marquee.study.OnboardUser.Star;
import marquee.ui.feature.onboarding.Mark.Change;

/**
 * What somebody has said of films so far, stars or that they haven't seen it, in the order in which the films were first spoken
 * of, with undo and redo. A rating of 0 takes one back.
 */
final class RatingSheet {

    private final Map<Integer, Mark> marks = new LinkedHashMap<>();
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");

    /** Starts over with what was said earlier; nothing can be undone yet. Nobody is told. */
    void load(List<Star> earlier, Set<Integer> unseen) {
        marks.clear();
        earlier.forEach(star -> marks.put(star.movieId(), new Mark(star.stars(), false)));
        unseen.forEach(movieId -> marks.put(movieId, Mark.UNSEEN));
        done.clear();
        undone.clear();
        update();
    }

    /** Tells a listener of every change from now on. */
    void onChange(Consumer<Change> listener) {
        listeners.add(listener);
    }

    /** Rates a film, or takes its rating back with 0; either way it is no longer one that was not seen. */
    void rate(int movieId, double rating) {
        say(movieId, new Mark(rating, false));
    }

    /** Says that a film was not seen, which takes its rating back, or takes that back. */
    void setUnseen(int movieId, boolean unseen) {
        if (unseen) {
            say(movieId, Mark.UNSEEN);
        } else if (isUnseen(movieId)) {
            say(movieId, Mark.NONE);
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
        return mark(movieId).stars();
    }

    /** Whether somebody says that they haven't seen a film. */
    boolean isUnseen(int movieId) {
        return mark(movieId).unseen();
    }

    /** All ratings in the order in which the films were first spoken of. */
    List<Star> all() {
        return marks.entrySet().stream().filter(entry -> entry.getValue().stars() > 0)
                .map(entry -> new Star(entry.getKey(), entry.getValue().stars())).toList();
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

    private Mark mark(int movieId) {
        return marks.getOrDefault(movieId, Mark.NONE);
    }

    private void say(int movieId, Mark now) {
        Change change = new Change(movieId, mark(movieId), now);
        if (!change.before().equals(now)) {
            done.push(change);
            undone.clear();
            make(change);
        }
    }

    private int move(Deque<Change> from, Deque<Change> to, boolean forward) {
        if (from.isEmpty()) {
            return -1;
        }
        Change change = from.pop();
        to.push(change);
        make(forward ? change : change.reversed());
        return change.movieId();
    }

    private void make(Change change) {
        marks.put(change.movieId(), change.after()); // what is taken back keeps its place
        update();
        listeners.forEach(listener -> listener.accept(change));
    }

    private void update() {
        count.set((int) marks.values().stream().filter(mark -> mark.stars() > 0).count());
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }
}
