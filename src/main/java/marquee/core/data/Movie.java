package marquee.core.data;

import java.util.List;

/**
 * A movie.
 *
 * @param id the id in the data
 * @param title the title as in the data, usually with the year in brackets at its end
 * @param year the year of release, or {@link #NO_YEAR}
 * @param genres genres in the order of the data, each once; empty if none are listed
 */
public record Movie(int id, String title, int year, List<String> genres) {

    /** Stands for an unknown year. */
    public static final int NO_YEAR = 0;

    /** Copies the genres. */
    public Movie {
        genres = List.copyOf(genres);
    }

    /** The title without the year at its end: "Toy Story" for "Toy Story (1995)". */
    public String name() {
        if (year == NO_YEAR) {
            return title;
        }
        int bracket = title.lastIndexOf('(');
        String name = bracket > 0 ? title.substring(0, bracket).strip() : title;
        return name.isEmpty() ? title : name;
    }
}
