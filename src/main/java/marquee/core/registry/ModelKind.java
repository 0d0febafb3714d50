package marquee.core.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import marquee.core.model.Trainer;

/**
 * A kind of model that can be asked for by name.
 *
 * @param name the name on the command line, for example {@code knn-baseline}
 * @param shownName the field's name, for example KNNBaseline
 * @param explanation what it does, in one plain sentence
 * @param source the paper or book that its formula comes from
 * @param options its settings
 * @param factory makes a trainer of settings and a seed
 */
public record ModelKind(String name, String shownName, String explanation, String source, List<Option> options,
                        Factory factory) {

    /** Makes trainers. */
    @FunctionalInterface
    public interface Factory {
        /** A trainer with these settings and this seed. */
        Trainer trainer(OptionValues values, long seed);
    }

    /** Copies the options. */
    public ModelKind {
        options = List.copyOf(options);
    }

    /** Tries whether a trainer can be made of the settings: each may be in its range and yet not go with another. */
    void check(OptionValues values) {
        try {
            factory.trainer(values, 0);
        } catch (OptionException said) {
            throw said;
        } catch (IllegalArgumentException refused) {
            throw new OptionException(refused.getMessage());
        }
    }

    /** The option with a name. */
    public Optional<Option> option(String optionName) {
        return options.stream().filter(option -> option.name().equals(optionName)).findFirst();
    }

    /** This kind with its defaults. */
    public ModelSpec spec() {
        return spec(Map.of());
    }

    /**
     * This kind with some settings.
     *
     * @param texts settings by name, as written
     * @throws OptionException if a name or a value is wrong, or two settings do not go together
     */
    public ModelSpec spec(Map<String, String> texts) {
        return new ModelSpec(this, new OptionValues(this, texts));
    }
}
