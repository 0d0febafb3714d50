package marquee.core.registry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Settings that somebody gave, by name, in the order of the kind's options; what was not given has its default. Immutable.
 */
public final class OptionValues {

    private final ModelKind kind;
    private final Map<String, Object> given;

    OptionValues(ModelKind kind, Map<String, String> texts) {
        this.kind = kind;
        Map<String, Object> values = new LinkedHashMap<>();
        texts.keySet().stream().filter(name -> kind.option(name).isEmpty()).findFirst().ifPresent(name -> {
            throw new OptionException(kind.name() + " has no option \"" + name + "\"; it has "
                    + String.join(", ", kind.options().stream().map(Option::name).toList()));
        });
        for (Option option : kind.options()) {
            if (texts.containsKey(option.name())) {
                values.put(option.name(), option.parse(texts.get(option.name())));
            }
        }
        given = Collections.unmodifiableMap(values);
    }

    /** The settings that were given. */
    public Map<String, Object> given() {
        return given;
    }

    /** The value of a setting: what was given, else the default. */
    public Object value(String name) {
        Option option = kind.option(name).orElseThrow(() -> new IllegalArgumentException(kind.name() + " has no " + name));
        return given.getOrDefault(name, option.defaultValue());
    }

    /** A whole number. */
    public int whole(String name) {
        return (Integer) value(name);
    }

    /** A real number. */
    public double real(String name) {
        return (Double) value(name);
    }

    /** A real number, or another setting's where this one was not given and has no default. */
    public double real(String name, String otherwise) {
        Object value = value(name);
        return value == null ? real(otherwise) : (Double) value;
    }

    /** True or false. */
    public boolean flag(String name) {
        return (Boolean) value(name);
    }

    /** One of some words. */
    public String choice(String name) {
        return (String) value(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OptionValues values && kind.name().equals(values.kind.name()) && given.equals(values.given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }
}
