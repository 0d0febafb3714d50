package marquee.core.registry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * One setting of a kind of model: its name, default, range and an explanation. Values are {@code Integer}, {@code Double},
 * {@code Boolean} or {@code String}, by the kind of option.
 */
public sealed interface Option permits Option.Whole, Option.Real, Option.Flag, Option.Choice {

    /** The name as in the reference library, for example {@code n_factors}. */
    String name();

    /** The value used where none is given; null where another option decides. */
    Object defaultValue();

    /** What the setting does, in one plain sentence. */
    String explanation();

    /**
     * Reads a value.
     *
     * @throws OptionException if the text is no value of this option or out of its range
     */
    Object parse(String text);

    /** A whole number in low .. high. */
    record Whole(String name, Integer defaultValue, int low, int high, String explanation) implements Option {
        @Override
        public Object parse(String text) {
            try {
                int value = Integer.parseInt(text.strip());
                if (value >= low && value <= high) {
                    return value;
                }
            } catch (NumberFormatException notWhole) {
                // said below, with the range
            }
            throw new OptionException(name + " must be a whole number from " + low + " to " + high + ", but is \"" + text + "\"");
        }
    }

    /** A real number in low .. high. */
    record Real(String name, Double defaultValue, double low, double high, String explanation) implements Option {
        @Override
        public Object parse(String text) {
            try {
                double value = new BigDecimal(text.strip()).doubleValue();
                if (value >= low && value <= high) {
                    return value;
                }
            } catch (NumberFormatException notReal) {
                // said below, with the range
            }
            throw new OptionException(name + " must be a number from " + plain(low) + " to " + plain(high)
                    + ", but is \"" + text + "\"");
        }

        private static String plain(double bound) {
            return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
        }
    }

    /** True or false. */
    record Flag(String name, Boolean defaultValue, String explanation) implements Option {
        @Override
        public Object parse(String text) {
            return switch (text.strip().toLowerCase(Locale.ROOT)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new OptionException(name + " must be true or false, but is \"" + text + "\"");
            };
        }
    }

    /** One of some words. */
    record Choice(String name, String defaultValue, List<String> choices, String explanation) implements Option {
        /** Copies the choices. */
        public Choice {
            choices = List.copyOf(choices);
        }

        @Override
        public Object parse(String text) {
            if (choices.contains(text.strip())) {
                return text.strip();
            }
            throw new OptionException(name + " must be one of " + String.join(", ", choices) + ", but is \"" + text + "\"");
        }
    }
}
