package marquee.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import marquee.core.registry.ModelSpec;
import marquee.study.LineUp;
import marquee.study.UserPortrait;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** What the page says of people: the lists of users, the story of somebody new. */
final class PeopleSections {

    private static final int GENRES = 3;
    private static final int ENOUGH_RATINGS = 3;

    private final ReportContent content;
    private final Html html;
    private final PageParts parts;

    PeopleSections(ReportContent content, Html html, PageParts parts) {
        this.content = content;
        this.html = html;
        this.parts = parts;
    }

    void write() {
        users();
        story();
    }

    private void users() {
        parts.section("users", Text.of("report.users"));
        if (content.portraits().isEmpty()) {
            html.leaf("p", Text.of("report.users.none"));
        }
        for (int u = 0; u < content.portraits().size(); u++) {
            user(content.portraits().get(u), content.figures().users().get(u));
        }
        html.close();
    }

    private void user(UserPortrait portrait, Report.UserPart lists) {
        Report.ListPart last = lists.topN().get(lists.topN().size() - 1);
        html.leaf("h3", Text.of("report.user", Integer.toString(portrait.userId())));
        html.leaf("p", words(portrait));
        html.open("div", "class", "columns").open("div");
        parts.table(Text.of("report.user.topRated"), List.of(Text.of("report.column.movie"), "#" + Text.of("report.column.stars")));
        lists.topRated().forEach(movie -> {
            html.open("tr").leaf("td", movie.title());
            parts.stars(movie.rating(), Numbers.rating(movie.rating()));
            html.close();
        });
        parts.endTable();
        html.close().open("div");
        parts.estimated(Text.of("report.user.model", name(last)), last.movies());
        html.close().close();
        if (lists.topN().size() > 1) {
            others(lists.topN().subList(0, lists.topN().size() - 1));
        }
        parts.files("tables/user-" + portrait.userId() + "-top-rated.csv", "tables/user-" + portrait.userId() + "-top-n.csv");
    }

    private static String words(UserPortrait portrait) {
        String genres = portrait.genres().stream().filter(genre -> genre.ratings() >= ENOUGH_RATINGS && genre.aboveOwnMean() > 0).limit(GENRES)
                .map(UserPortrait.GenreTaste::genre).collect(Collectors.joining(", "));
        return Text.of("report.user.words", portrait.values().total(), Numbers.prediction(portrait.values().mean()),
                Numbers.prediction(portrait.everybody().mean()), genres.isEmpty() ? "" : Text.of("report.user.likes", genres));
    }

    private void others(List<Report.ListPart> lists) {
        html.open("details").leaf("summary", Text.of("report.user.others"));
        html.open("div", "class", "columns");
        lists.forEach(list -> {
            html.open("div");
            parts.estimated(name(list), list.movies());
            html.close();
        });
        html.close().close();
    }

    private static String name(Report.ListPart list) {
        return LineUp.shownName(ModelSpec.parse(list.model()));
    }

    private void story() {
        Report.GuestPart guest = content.figures().guest();
        Report.PopularPart popular = content.figures().popular();
        parts.section("story", Text.of("report.story"));
        html.leaf("p", Text.of("report.story.words")).open("ol", "class", "steps");
        html.open("li").leaf("h3", Text.of("report.story.starters")).open("details")
                .leaf("summary", Text.of("report.story.startersOf", popular.starters().size()));
        parts.popular(Text.of("report.story.starters"), popular.starters());
        html.close();
        parts.files("tables/starters.csv");
        html.close();
        boolean rated = guest != null && !guest.ratings().isEmpty();
        if (rated) {
            rated(guest);
        }
        html.open("li").leaf("h3", Text.of(rated ? "report.story.five" : "report.story.fallback"));
        if (rated) {
            html.open("div", "class", "columns").open("div");
            parts.estimated(Text.of("report.story.five"), guest.topN());
            html.close().open("div");
            parts.popular(Text.of("report.story.fallback"), popular.fallback());
            html.close().close();
            parts.files("tables/guest-ratings.csv", "tables/guest-top-n.csv", "tables/fallback.csv");
        } else {
            html.leaf("p", Text.of(guest == null ? "report.story.none" : "report.story.fallbackWords"));
            parts.popular(Text.of("report.story.fallback"), popular.fallback());
            parts.files("tables/fallback.csv");
        }
        html.close().close().close();
    }

    private void rated(Report.GuestPart guest) {
        html.open("li").leaf("h3", Text.of("report.story.rated"));
        parts.table(Text.of("report.story.rated"), List.of(Text.of("report.column.movie"), "#" + Text.of("report.column.stars")));
        IntStream.range(0, guest.ratings().size()).forEach(k -> {
            double stars = guest.ratings().get(k).rating();
            html.open("tr").leaf("td", content.guestTitles().get(k));
            parts.stars(stars, Numbers.rating(stars));
            html.close();
        });
        parts.endTable();
        html.leaf("p", Text.of("report.story.learned", guest.ratings().size(), Integer.toString(guest.userId())));
        html.close();
    }
}
