package marquee.ui.feature.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import marquee.chart.TableText;
import marquee.study.UserPortrait;
import marquee.study.UserPortrait.GenreTaste;
import marquee.study.ValueCounts;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/**
 * What the charts show of somebody.
 *
 * @param name what they are called
 * @param stars how often they gave each rating, and how often everybody did
 * @param genres the genres with enough ratings, most above their own mean first
 */
record GlancePicture(String name, List<StarShare> stars, List<GenreTaste> genres) {

    /** Nobody. */
    static final GlancePicture NOBODY = new GlancePicture("", List.of(), List.of());

    /** Copies the lists. */
    GlancePicture {
        stars = List.copyOf(stars);
        genres = List.copyOf(genres);
    }

    /**
     * How often a rating was given.
     *
     * @param stars the rating
     * @param own which part of their ratings, 0 to 1
     * @param everybody which part of everybody's
     */
    record StarShare(double stars, double own, double everybody) { }

    static GlancePicture of(PickJob.Met met) {
        UserPortrait user = met.portrait();
        SortedSet<Double> values = new TreeSet<>(user.everybody().counts().keySet());
        values.addAll(user.values().counts().keySet());
        List<StarShare> stars = new ArrayList<>();
        values.forEach(value -> stars.add(new StarShare(value, share(user.values(), value), share(user.everybody(), value))));
        return new GlancePicture(UserFacts.of(met).name(), stars, UserFacts.known(user));
    }

    private static double share(ValueCounts counts, double value) {
        return counts.counts().getOrDefault(value, 0L) / (double) counts.total();
    }

    /** The first chart for those who cannot see it. */
    String starsWords() {
        return stars.stream().map(share -> Text.of("pick.glance.stars.bar", Numbers.rating(share.stars()), Numbers.percent(share.own(), 1),
                Numbers.percent(share.everybody(), 1))).collect(Collectors.joining("; "));
    }

    /** The second one. */
    String genresWords() {
        return genres.isEmpty() ? Text.of("pick.glance.genres.none", UserFacts.ENOUGH) : genres.stream().map(GlancePicture::tip)
                .collect(Collectors.joining("; "));
    }

    /** A genre in words. */
    static String tip(GenreTaste genre) {
        return Text.of("pick.glance.genres.bar", genre.genre(), Numbers.signed(genre.aboveOwnMean(), 2), Numbers.prediction(genre.mean()),
                genre.ratings());
    }

    TableText starsTable() {
        return new TableText(List.of("rating", "share", "share_everybody"), stars.stream().map(share ->
                List.of(Double.toString(share.stars()), Double.toString(share.own()), Double.toString(share.everybody()))).toList());
    }

    TableText genresTable() {
        return new TableText(List.of("genre", "ratings", "mean", "above_own_mean"), genres.stream().map(genre -> List.of(genre.genre(),
                Integer.toString(genre.ratings()), Double.toString(genre.mean()), Double.toString(genre.aboveOwnMean()))).toList());
    }
}
