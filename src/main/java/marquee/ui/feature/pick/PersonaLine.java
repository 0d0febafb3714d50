package marquee.ui.feature.pick;

import java.util.ArrayList;
import java.util.List;

import marquee.study.persona.Persona;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/**
 * A typical user in words.
 *
 * @param userId the user's id
 * @param name what they are like: "mostly 90s, many thrillers, generous"
 * @param details who that is and how many are like them
 */
record PersonaLine(int userId, String name, String details) {

    static PersonaLine of(Persona persona) {
        List<String> words = new ArrayList<>();
        words.add(persona.era().map(era -> Text.of("pick.persona.era", decade(era.decade()))).orElse(Text.of("pick.persona.anyEra")));
        words.add(persona.genre().map(genre -> Text.of("pick.persona.genre", plural(genre.name()))).orElse(Text.of("pick.persona.anyGenre")));
        words.add(Text.of("pick.persona." + persona.habits().temper()));
        String name = String.join(Text.of("pick.persona.and"), words);
        return new PersonaLine(persona.userId(), name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1),
                Text.of("pick.persona.details", Integer.toString(persona.userId()), persona.habits().ratings(),
                        Numbers.prediction(persona.habits().mean()), persona.alike()));
    }

    /** The nineties as 90s; other centuries in full. */
    private static String decade(int decade) {
        return decade / 100 == 19 ? Integer.toString(decade % 100) : Integer.toString(decade);
    }

    /** Thrillers for Thriller; the genre itself where no word is known. */
    private static String plural(String genre) {
        String letters = genre.replaceAll("[^A-Za-z]", "");
        return Text.has("pick.genres." + letters) ? Text.of("pick.genres." + letters) : genre;
    }
}
