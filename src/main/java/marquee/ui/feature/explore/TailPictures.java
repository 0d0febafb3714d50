package marquee.ui.feature.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import marquee.study.explore.LongTail;
import marquee.study.explore.Overview;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** The long tails of movies and users as lines. Some hundred points each: more could not be told apart. */
final class TailPictures {

    private static final int POINTS_PER_DECADE = 40;
    private static final int PERCENT = 100;

    private TailPictures() {
    }

    /** Ratings by rank, to be drawn with both axes logarithmic. */
    static Curves ranks(Overview seen) {
        return new Curves(summary(seen), Text.of("explore.axis.rank"), Text.of("explore.axis.ratings"), List.of(
                new Curve(Text.of("explore.tail.movies"), ranks(seen.movieTail(), "explore.point.movieRank")),
                new Curve(Text.of("explore.tail.users"), ranks(seen.userTail(), "explore.point.userRank"))));
    }

    private static List<Curve.Point> ranks(LongTail tail, String words) {
        TreeSet<Integer> places = new TreeSet<>();
        for (int step = 0; tail.size() > 0 && Math.pow(10, step / (double) POINTS_PER_DECADE) <= tail.size(); step++) {
            places.add((int) Math.pow(10, step / (double) POINTS_PER_DECADE) - 1);
        }
        if (tail.size() > 0) {
            places.add(tail.size() - 1);
        }
        List<Curve.Point> points = new ArrayList<>();
        for (int place : places) {
            points.add(new Curve.Point(place + 1, tail.count(place),
                    Text.of(words, Numbers.count(place + 1), Numbers.count(tail.count(place)))));
        }
        return points;
    }

    /** Which part of all ratings the top part of movies, and of users, has; both in percent. */
    static Curves shares(Overview seen) {
        return new Curves(summary(seen), Text.of("explore.axis.top"), Text.of("explore.axis.share"), List.of(
                new Curve(Text.of("explore.tail.movies"), shares(seen.movieTail(), "explore.point.movieShare")),
                new Curve(Text.of("explore.tail.users"), shares(seen.userTail(), "explore.point.userShare"))));
    }

    private static List<Curve.Point> shares(LongTail tail, String words) {
        List<Curve.Point> points = new ArrayList<>();
        for (int percent = 0; tail.size() > 0 && percent <= PERCENT; percent++) {
            double share = percent == 0 ? 0 : tail.shareOfTop(percent / (double) PERCENT);
            points.add(new Curve.Point(percent, PERCENT * share, Text.of(words, Numbers.percent(percent / (double) PERCENT, 0), Numbers.percent(share, 1))));
        }
        return points;
    }

    private static String summary(Overview seen) {
        return seen.movieTail().size() == 0 ? Text.of("explore.nothingLeft")
                : Text.of("explore.tail.summary", Numbers.percent(seen.movieTail().shareOfTop(0.1), 0));
    }
}
