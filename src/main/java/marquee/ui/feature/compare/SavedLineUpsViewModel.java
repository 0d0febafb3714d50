package marquee.ui.feature.compare;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import marquee.study.CompareModels;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.store.Shelf;
import marquee.ui.text.Text;

/** Line-ups with names, kept on disk. */
final class SavedLineUpsViewModel {

    private final LineUpViewModel lineUp;
    private final Shelf<SavedLineUp> shelf;
    private final Jobs jobs;
    private final ObservableList<SavedLineUp> saved = FXCollections.observableArrayList();

    /** Reads what is on a shelf. */
    SavedLineUpsViewModel(LineUpViewModel lineUp, Shelf<SavedLineUp> shelf, Jobs jobs) {
        this.lineUp = lineUp;
        this.shelf = shelf;
        this.jobs = jobs;
        jobs.quietLane().start(Job.of(Text.of("compare.saved.read"), context -> shelf.all(), saved::setAll));
    }

    /** The line-ups by name. */
    ObservableList<SavedLineUp> saved() {
        return saved;
    }

    /** Keeps what the settings ask for under a name, in place of what had that name; does nothing while something is wrong. */
    void save(String name) {
        CompareModels.Request request = lineUp.requestProperty().get();
        if (request != null && !name.isBlank()) {
            SavedLineUp record = SavedLineUp.of(name.strip(), request, lineUp.holdOutForAllProperty().get());
            change(() -> shelf.put(record.name(), record));
        }
    }

    /** Shows a line-up in place of what was there. */
    void use(SavedLineUp chosen) {
        lineUp.show(chosen.lineUp(), chosen.protocol(), chosen.holdOutForAll());
    }

    /** Forgets a line-up. */
    void remove(SavedLineUp chosen) {
        change(() -> shelf.remove(chosen.name()));
    }

    private void change(Change change) {
        jobs.quietLane().start(Job.<List<SavedLineUp>>of(Text.of("compare.saved.job"), context -> {
            change.make();
            return shelf.all();
        }, saved::setAll));
    }

    /** Something done to the disk. */
    private interface Change {
        void make() throws Exception;
    }
}
