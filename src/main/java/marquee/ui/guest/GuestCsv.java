package marquee.ui.guest;

import java.nio.charset.StandardCharsets;
import java.util.List;

import marquee.study.OnboardUser.Star;
import marquee.ui.text.Text;

/** What a guest rated as a CSV file, {@code movieId,rating}, that can be imported again. */
public final class GuestCsv {

    private GuestCsv() {
    }

    /** The content of the file. */
    public static byte[] of(List<Star> stars) {
        StringBuilder lines = new StringBuilder("movieId,rating\n");
        stars.forEach(star -> lines.append(star.movieId()).append(',').append(star.stars()).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The name that is proposed for the file, without extension: of the guest's number, since a name that somebody typed never becomes a path. */
    public static String name(int number) {
        return Text.of("guest.file", Integer.toString(number + 1));
    }
}
