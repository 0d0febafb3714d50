package marquee.ui.feature.pick;

import java.util.List;
import java.util.stream.Collectors;

import marquee.core.data.Movie;
import marquee.core.model.factor.Svd;
import marquee.study.FittedModel;
import marquee.study.FoldInLines;
import marquee.study.Protocol;
import marquee.study.SurpriseLines;
import marquee.study.candidate.CandidateFilter;
import marquee.study.candidate.Evidence;
import marquee.ui.text.Text;

/** The panels of the tab as lines of Python for pandas and Surprise, with what is chosen now. */
final class PickPython {

    private PickPython() {
    }

    /** All ratings of somebody, highest first. */
    static String rated(Who who) {
        return read() + guest(who) + Text.of("pick.python.rated", id(who));
    }

    /** Somebody beside everybody. */
    static String stars(Who who) {
        return read() + guest(who) + Text.of("pick.python.stars", id(who));
    }

    /** The genres of somebody. */
    static String genres(Who who) {
        return read() + guest(who) + Text.of("pick.python.genres", id(who), Integer.toString(UserFacts.ENOUGH));
    }

    /** What a model recommends to somebody under a filter; a comment for a model that Surprise does not have. */
    static String recommended(Wanted wanted, Who who, CandidateFilter filter, int n) {
        return fit(wanted, guest(who, "train")) + Text.of("pick.python.top", id(who), Integer.toString(n), candidates(filter))
                + Text.of("pick.python.best");
    }

    /** The same for a guest with whom an SVD was not fitted, and who is folded in. */
    static String foldedIn(FittedModel fitted, Who who, CandidateFilter filter, int n) {
        return fit(Wanted.of(fitted), "") + FoldInLines.stars(who.stars()) + FoldInLines.of(((Svd) fitted.model()).options())
                + Text.of("pick.python.folded", Integer.toString(n), candidates(filter)) + Text.of("pick.python.best");
    }

    /** The movies that pass a filter. */
    static String filter(CandidateFilter filter) {
        return read() + Text.of("pick.python.films") + conditions(filter) + Text.of("pick.python.films.print");
    }

    /** What a model expected of the ratings that it has not seen. */
    static String heldOut(Wanted wanted, Who who) {
        return fit(wanted, guest(who, "train")) + Text.of("pick.python.heldOut", id(who));
    }

    /** Typical users by the factors of a model. */
    static String typical(Wanted wanted) {
        return fit(wanted, "") + Text.of("pick.python.personas");
    }

    private static String fit(Wanted wanted, String guest) {
        Protocol protocol = Protocol.WALK_THROUGH;
        String split = wanted.side() == FittedModel.Side.TRAINING
                ? Text.of("pick.python.split", Double.toString(protocol.testFraction()), Long.toString(protocol.seed())) : Text.of("pick.python.all");
        boolean known = SurpriseLines.has(wanted.spec());
        String model = known ? SurpriseLines.imports(List.of(wanted.spec())) + "model = " + SurpriseLines.constructor(wanted.spec(), protocol.seed())
                + ".fit(trainset)\n\n" : Text.of("pick.python.unknown", wanted.spec().text());
        return read() + split + guest + Text.of("pick.python.trainset") + model;
    }

    private static String read() {
        return SurpriseLines.FILES + Text.of("pick.python.read");
    }

    private static String guest(Who who) {
        return guest(who, "ratings");
    }

    /** Puts the ratings of a guest into a frame; nothing for a user of the data. */
    private static String guest(Who who, String frame) {
        return who.guest().isEmpty() ? "" : Text.of("pick.python.guest", frame, SurpriseLines.pairs(who.stars()), id(who));
    }

    private static String id(Who who) {
        return Integer.toString(who.userId());
    }

    /** The films that a model can recommend and that pass a filter, as the frame {@code films}. */
    private static String candidates(CandidateFilter filter) {
        return Text.of("pick.python.candidates") + conditions(filter);
    }

    /** The filter as lines that take rows out of the frame {@code films}. */
    private static String conditions(CandidateFilter filter) {
        StringBuilder lines = new StringBuilder();
        if (!filter.genres().in().isEmpty()) {
            lines.append("films = films[films.genres.str.split(\"|\").apply(lambda g: bool(set(g) & ").append(set(filter.genres().in())).append("))]\n");
        }
        if (!filter.genres().out().isEmpty()) {
            lines.append("films = films[films.genres.str.split(\"|\").apply(lambda g: not set(g) & ").append(set(filter.genres().out())).append(")]\n");
        }
        if (!filter.years().equals(CandidateFilter.Years.ALL)) {
            lines.append("films[\"year\"] = films.title.str.extract(r\"\\((\\d{4})\\)\\s*$\")[0].astype(float)\n");
            if (filter.years().from() != Movie.NO_YEAR) {
                lines.append("films = films[films.year >= ").append(filter.years().from()).append("]\n");
            }
            if (filter.years().to() != Movie.NO_YEAR) {
                lines.append("films = films[films.year <= ").append(filter.years().to()).append("]\n");
            }
        }
        int minimum = Math.max(filter.minimum(), filter.hidesThin() ? Evidence.SOME_FROM : 0);
        if (filter.leaning() != 0) {
            lines.append("beyond = films[\"count\"].rank(method=\"min\", ascending=").append(filter.leaning() < 0 ? "False" : "True")
                    .append(") - 1  # films strictly further out\n")
                    .append("films = films[beyond < ").append(100 - Math.abs(filter.leaning())).append(" / 100 * len(films)]\n");
        }
        if (minimum > 0) {
            lines.append("films = films[films[\"count\"] >= ").append(minimum).append("]\n");
        }
        return lines.toString();
    }

    private static String set(java.util.Set<String> genres) {
        return genres.stream().sorted().map(genre -> '"' + genre.replace("\"", "\\\"") + '"').collect(Collectors.joining(", ", "{", "}"));
    }
}
