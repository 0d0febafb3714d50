package marquee.ui.feature.pick;

import java.util.List;

import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.study.FittedModel;
import marquee.study.ModelNames;
import marquee.study.UserDirectory;
import marquee.study.persona.Personas;
import marquee.ui.text.Text;

/**
 * Typical users, and the model by whose factors they were found.
 *
 * @param fitted the model; null while none with factors was used
 * @param lines the users, those who stand for the most people first
 */
record TypicalUsers(FittedModel fitted, List<PersonaLine> lines) {

    /** None yet. */
    static final TypicalUsers NOBODY = new TypicalUsers(null, List.of());

    /** Copies the lines. */
    TypicalUsers {
        lines = List.copyOf(lines);
    }

    /** Finds them. */
    static TypicalUsers of(FittedModel fitted, UserDirectory users, Workers workers, Progress progress) {
        return new TypicalUsers(fitted, Personas.of(fitted, users, workers, progress).stream().map(PersonaLine::of).toList());
    }

    /**
     * Which factors they were found by.
     *
     * @param used the model in use; null while there is none
     * @param usable whether it has factors itself
     */
    String origin(FittedModel used, boolean usable) {
        String lack = used == null || usable ? "" : Text.of("pick.persona.lack", ModelNames.of(used.spec()));
        String by = fitted == null ? "" : Text.of("pick.persona.by." + fitted.side(), ModelNames.of(fitted.spec()));
        return (lack + " " + by).strip();
    }
}
