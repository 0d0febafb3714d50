package marquee.core.registry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import marquee.core.model.Trainer;

/**
 * A kind of model with its settings: what a person asks for. Written {@code name[:option=value[,option=value]...]}.
 *
 * @param kind the kind
 * @param values the settings that were given, and defaults for the rest
 */
public record ModelSpec(ModelKind kind, OptionValues values) {

    /**
     * Checks that the settings go together.
     *
     * @throws OptionException if they do not
     */
    public ModelSpec {
        kind.check(values);
    }

    /**
     * Reads a specification.
     *
     * @throws OptionException if the name, an option or a value is wrong
     */
    public static ModelSpec parse(String text) {
        int colon = text.indexOf(':');
        String name = (colon < 0 ? text : text.substring(0, colon)).strip();
        Map<String, String> texts = new LinkedHashMap<>();
        if (colon >= 0) {
            for (String part : text.substring(colon + 1).split(",", -1)) {
                int equals = part.indexOf('=');
                if (equals < 1) {
                    throw new OptionException("In \"" + text + "\" the part \"" + part
                            + "\" is not of the form option=value");
                }
                if (texts.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip()) != null) {
                    throw new OptionException("In \"" + text + "\" the option " + part.substring(0, equals).strip()
                            + " is given twice");
                }
            }
        }
        return ModelRegistry.kind(name).spec(texts);
    }

    /** The specification as it is written, with the settings that differ from none in the kind's order. */
    public String text() {
        if (values.given().isEmpty()) {
            return kind.name();
        }
        return kind.name() + values.given().entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(",", ":", ""));
    }

    /** A trainer with these settings. */
    public Trainer trainer(long seed) {
        return kind.factory().trainer(values, seed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelSpec spec && kind.name().equals(spec.kind.name()) && values.equals(spec.values);
    }

    @Override
    public int hashCode() {
        return 31 * kind.name().hashCode() + values.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
