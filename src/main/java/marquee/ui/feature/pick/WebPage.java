package marquee.ui.feature.pick;

import java.util.ArrayList;
import java.util.List;

import marquee.core.data.Dataset;
import marquee.core.data.Links;
import marquee.ui.text.Text;

/**
 * Where a movie is found on the web.
 *
 * @param site the name of the site
 * @param address its page there
 */
record WebPage(String site, String address) {

    private static final String IMDB = "https://www.imdb.com/title/tt";
    private static final String TMDB = "https://www.themoviedb.org/movie/";

    /** The pages of a movie that the data knows; none where it has no links. */
    static List<WebPage> of(Dataset dataset, int movieId) {
        Links links = dataset.links().get(movieId);
        List<WebPage> pages = new ArrayList<>();
        if (links != null && !links.imdbId().isEmpty()) {
            pages.add(new WebPage(Text.of("pick.site.imdb"), IMDB + links.imdbId()));
        }
        if (links != null && !links.tmdbId().isEmpty()) {
            pages.add(new WebPage(Text.of("pick.site.tmdb"), TMDB + links.tmdbId()));
        }
        return List.copyOf(pages);
    }
}
