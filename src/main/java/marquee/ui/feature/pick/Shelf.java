package marquee.ui.feature.pick;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import marquee.core.data.Dataset;
import marquee.study.FittedModel;

/** The last few models that were fitted on the open data, so that switching back costs nothing. On the thread of the window. */
final class Shelf {

    private static final int ROOM = 8;

    private final Map<Key, FittedModel> models = new LinkedHashMap<>(ROOM, 0.75f, true);

    /** A model, and for whom it was refitted: nobody has no ratings. */
    private record Key(Wanted wanted, Optional<Who> guest) { }

    /** Keeps a model as it is for everybody. */
    void keep(FittedModel fitted) {
        keep(fitted, Optional.empty());
    }

    /** Keeps a model that was refitted with a guest's ratings. */
    void keep(FittedModel fitted, Who guest) {
        keep(fitted, Optional.of(guest));
    }

    /** A model as it is for everybody, if it was fitted on this data. */
    Optional<FittedModel> find(Wanted wanted, Dataset dataset) {
        return find(new Key(wanted, Optional.empty()), dataset);
    }

    /** A model refitted with just these ratings of a guest. */
    Optional<FittedModel> find(Wanted wanted, Who guest, Dataset dataset) {
        return find(new Key(wanted, Optional.of(guest)), dataset);
    }

    private Optional<FittedModel> find(Key key, Dataset dataset) {
        return Optional.ofNullable(models.get(key)).filter(fitted -> fitted.dataset() == dataset);
    }

    private void keep(FittedModel fitted, Optional<Who> guest) {
        models.values().removeIf(other -> other.dataset() != fitted.dataset());
        models.put(new Key(Wanted.of(fitted), guest), fitted);
        if (models.size() > ROOM) {
            models.remove(models.keySet().iterator().next());
        }
    }
}
