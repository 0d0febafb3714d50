package marquee.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import marquee.study.FittedModel;

/** What the tabs share. To be read and written on the thread of the window. */
public final class Session {

    private static final int REFITS = 4; // each is as large as the model itself

    private final ReadOnlyObjectWrapper<OpenData> data = new ReadOnlyObjectWrapper<>(this, "data");
    private final ReadOnlyObjectWrapper<Integer> user = new ReadOnlyObjectWrapper<>(this, "user");
    private final ReadOnlyObjectWrapper<Integer> movie = new ReadOnlyObjectWrapper<>(this, "movie");
    private final ReadOnlyObjectWrapper<FittedModel> model = new ReadOnlyObjectWrapper<>(this, "model");
    private final ObservableList<Guest> guests = FXCollections.observableArrayList();
    private final ObservableList<Guest> readOnlyGuests = FXCollections.unmodifiableObservableList(guests);
    private final ReadOnlyObjectWrapper<WhyQuestion> question = new ReadOnlyObjectWrapper<>(this, "question");
    private final ObservableList<Refit> refits = FXCollections.observableArrayList();
    private final ObservableList<Refit> readOnlyRefits = FXCollections.unmodifiableObservableList(refits);
    private final ReadOnlyStringWrapper tab = new ReadOnlyStringWrapper(this, "tab", "explore");

    /** The open data; null until the first data is read. */
    public ReadOnlyObjectProperty<OpenData> dataProperty() {
        return data.getReadOnlyProperty();
    }

    /** The open data, if any is open yet. */
    public Optional<OpenData> data() {
        return Optional.ofNullable(data.get());
    }

    /** The id of the chosen user; null while none is chosen. */
    public ReadOnlyObjectProperty<Integer> userProperty() {
        return user.getReadOnlyProperty();
    }

    /** The id of the movie somebody asked for; null while none was. */
    public ReadOnlyObjectProperty<Integer> movieProperty() {
        return movie.getReadOnlyProperty();
    }

    /** The fitted model that recommends; null until the first one is fitted on the open data. */
    public ReadOnlyObjectProperty<FittedModel> modelProperty() {
        return model.getReadOnlyProperty();
    }

    /** The guests beside the users of the open data, in the order in which they came. Their ids belong to the open data. */
    public ObservableList<Guest> guests() {
        return readOnlyGuests;
    }

    /** The guest with an id, if there is one. */
    public Optional<Guest> guest(int userId) {
        return guests.stream().filter(guest -> guest.userId() == userId).findFirst();
    }

    /** The models that were fitted with the ratings of guests, the newest last, at most one for each guest. */
    public ObservableList<Refit> refits() {
        return readOnlyRefits;
    }

    /** Why which movie is recommended to whom was asked last; null while nothing was. */
    public ReadOnlyObjectProperty<WhyQuestion> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** The id of the tab in front. */
    public ReadOnlyStringProperty tabProperty() {
        return tab.getReadOnlyProperty();
    }

    /** Opens data in place of what was open; what is chosen and who is a guest belonged to that and is forgotten first. */
    public void open(OpenData opened) {
        model.set(null);
        user.set(null);
        movie.set(null);
        question.set(null);
        refits.clear();
        guests.clear();
        data.set(opened);
    }

    /** Chooses a user. */
    public void chooseUser(int userId) {
        user.set(userId);
    }

    /** Asks for a movie, once more if it was asked for before. */
    public void chooseMovie(int movieId) {
        movie.set(null);
        movie.set(movieId);
    }

    /** Takes the guests, in place of those before. */
    public void welcomeGuests(List<Guest> all) {
        guests.setAll(all);
    }

    /** Takes a model to recommend with; one that was fitted on other data comes too late and is ignored. */
    public void recommendWith(FittedModel fitted) {
        if (data.get() != null && data.get().dataset() == fitted.dataset()) {
            model.set(fitted);
        }
    }

    /** Keeps a model that was fitted with a guest's ratings, in place of the one before; of other data it comes too late. */
    public void keepRefit(Refit refit) {
        if (data.get() != null && data.get().dataset() == refit.fitted().dataset()) {
            List<Refit> others = refits.stream().filter(other -> other.userId() != refit.userId()).toList();
            refits.setAll(Stream.concat(others.stream().skip(Math.max(0, others.size() - REFITS + 1)), Stream.of(refit)).toList());
        }
    }

    /** Chooses a user and asks why a movie is recommended to them, once more if it was asked before. */
    public void askWhy(int userId, int movieId) {
        chooseUser(userId);
        question.set(null);
        question.set(new WhyQuestion(userId, movieId));
    }

    /** Brings a tab to the front. */
    public void showTab(String tabId) {
        tab.set(tabId);
    }
}
