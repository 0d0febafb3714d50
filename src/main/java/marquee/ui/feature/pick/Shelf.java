package marquee.ui.feature.pick;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import marquee.core.data.Dataset;
import marquee.study.FittedModel;
import marquee.study.OnboardUser.Star;
import marquee.ui.session.Refit;

/** The last few models that were fitted on the open data, so that switching back costs nothing. On the thread of the window. */
final class Shelf {

    private static final int ROOM = 8;

    private final Map<Key, FittedModel> models = new LinkedHashMap<>(ROOM, 0.75f, true);

    /** A model, and with which ratings of which guest it was refitted: for everybody with none. What the guest is called is no matter. */
    private record Key(Wanted wanted, int userId, Set<Star> stars) {

        static Key everybodys(Wanted wanted) {
            return new Key(wanted, 0, Set.of());
        }

        static Key of(Wanted wanted, Who guest) {
            return new Key(wanted, guest.userId(), Set.copyOf(guest.stars()));
        }
    }

    /** Keeps a model as it is for everybody. */
    void keep(FittedModel fitted) {
        keep(fitted, Key.everybodys(Wanted.of(fitted)));
    }

    /** Keeps a model that was refitted with a guest's ratings. */
    void keep(FittedModel fitted, Who guest) {
        keep(fitted, Key.of(Wanted.of(fitted), guest));
    }

    /** Keeps a model that was refitted with a guest's ratings elsewhere. */
    void keep(Refit refit) {
        keep(refit.fitted(), new Key(Wanted.of(refit.fitted()), refit.userId(), Set.copyOf(refit.stars())));
    }

    /** A model as it is for everybody, if it was fitted on this data. */
    Optional<FittedModel> find(Wanted wanted, Dataset dataset) {
        return find(Key.everybodys(wanted), dataset);
    }

    /** A model refitted with just these ratings of a guest. */
    Optional<FittedModel> find(Wanted wanted, Who guest, Dataset dataset) {
        return find(Key.of(wanted, guest), dataset);
    }

    private Optional<FittedModel> find(Key key, Dataset dataset) {
        return Optional.ofNullable(models.get(key)).filter(fitted -> fitted.dataset() == dataset);
    }

    private void keep(FittedModel fitted, Key key) {
        models.values().removeIf(other -> other.dataset() != fitted.dataset());
        models.put(key, fitted);
        if (models.size() > ROOM) {
            models.remove(models.keySet().iterator().next());
        }
    }
}
