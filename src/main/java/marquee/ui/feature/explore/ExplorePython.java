package marquee.ui.feature.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import marquee.study.SurpriseLines;
import marquee.study.explore.Period;
import marquee.study.explore.Selection;
import marquee.study.explore.UserGroup;

/** Lines of pandas that give what a picture shows, with the filters that hold now. Each is complete and can be run as it is. */
final class ExplorePython {

    private static final String READ = SurpriseLines.FILES + """
            import pandas as pd

            ratings = pd.read_csv("ratings.csv")
            movies = pd.read_csv("movies.csv")
            """;

    private ExplorePython() {
    }

    /** The histogram. */
    static String stars(Selection selection) {
        return read(selection.withStars(new java.util.TreeSet<>())) + """

                import matplotlib.pyplot as plt

                print(ratings["rating"].value_counts().sort_index())
                ratings["rating"].hist(bins=20)
                plt.axvline(ratings["rating"].mean(), linestyle="--")
                plt.axvline(ratings["rating"].median(), linestyle=":")
                plt.show()
                """;
    }

    /** Density, sparsity and the picture of the matrix. */
    static String matrix(Selection selection) {
        return read(selection) + """

                import matplotlib.pyplot as plt

                density = len(ratings) / (ratings["userId"].nunique() * ratings["movieId"].nunique())
                print(f"density {density:.6f}, sparsity {1 - density:.6f}")
                user_place = ratings["userId"].map({u: i for i, u in enumerate(ratings["userId"].value_counts().index)})
                movie_place = ratings["movieId"].map({m: i for i, m in enumerate(ratings["movieId"].value_counts().index)})
                plt.scatter(movie_place, user_place, s=0.2)
                plt.gca().invert_yaxis()
                plt.show()
                """;
    }

    /** The describe table. */
    static String describe(Selection selection) {
        return read(selection) + """

                print(ratings["rating"].describe())
                """;
    }

    /** The long tails. */
    static String tail(Selection selection) {
        return read(selection) + """

                import matplotlib.pyplot as plt

                for column in ["movieId", "userId"]:
                    counts = ratings[column].value_counts()
                    top = counts.iloc[: -(-len(counts) // 10)]
                    print(f"the top 10 % by {column} have {top.sum() / counts.sum():.1%} of the ratings")
                    plt.loglog(range(1, len(counts) + 1), counts.values, label=column)
                plt.legend()
                plt.show()
                """;
    }

    /** The genres. */
    static String genres(Selection selection) {
        return read(new Selection(new java.util.TreeSet<>(), selection.stars(), selection.period(), selection.groups())) + """

                by_genre = ratings.merge(movies, on="movieId")
                by_genre["genres"] = by_genre["genres"].str.split("|")
                by_genre = by_genre.explode("genres").groupby("genres")["rating"].agg(["count", "mean"])
                print(by_genre.sort_values("count", ascending=False))
                """;
    }

    /** Ratings over time. */
    static String time(Selection selection) {
        return read(selection.withPeriod(java.util.Optional.empty())) + """

                time = pd.to_datetime(ratings["timestamp"], unit="s")
                print(ratings.groupby(time.dt.year)["rating"].agg(["count", "mean"]))
                print(ratings.groupby(time.dt.to_period("M"))["rating"].agg(["count", "mean"]))
                """;
    }

    /** The activity of users. */
    static String groups(Selection selection) {
        String edges = java.util.stream.Stream.of(UserGroup.values()).map(group -> Integer.toString(group.least())).collect(Collectors.joining(", "));
        return read(new Selection(selection.genres(), selection.stars(), selection.period(), java.util.Set.of())) + """

                edges = [EDGES, float("inf")]
                group = pd.cut(given, edges, right=False)
                print(ratings.groupby(ratings["userId"].map(group), observed=True).agg(
                    users=("userId", "nunique"), ratings=("rating", "count"), mean=("rating", "mean")))
                """.replace("EDGES", edges);
    }

    /** The most or the best rated movies. */
    static String films(Selection selection, int minimum, boolean best) {
        return read(selection) + """

                films = ratings.groupby("movieId")["rating"].agg(["count", "mean"])
                films = films[films["count"] >= MINIMUM].join(movies.set_index("movieId"))
                print(films.sort_values(ORDER, ascending=False).head(20))
                """.replace("MINIMUM", Integer.toString(minimum)).replace("ORDER", best ? "[\"mean\", \"count\"]" : "\"count\"");
    }

    /** The tags. */
    static String tags(Selection selection) {
        String join = selection.isAll() ? "" : "tags = tags.merge(ratings[[\"userId\", \"movieId\"]], on=[\"userId\", \"movieId\"])\n";
        return read(selection) + """

                tags = pd.read_csv("tags.csv")
                """ + join + """
                tags["tag"] = tags["tag"].str.strip().str.lower()
                print(tags.groupby("tag").agg(uses=("tag", "size"), movies=("movieId", "nunique"),
                    users=("userId", "nunique")).sort_values("uses", ascending=False).head(20))
                """;
    }

    /** The first rows of files. */
    static String firstRows(List<String> files) {
        return SurpriseLines.FILES + "import pandas as pd\n\n" + files.stream().map(file -> "print(pd.read_csv(\"" + file.replace("\"", "") + "\").head(10))\n")
                .collect(Collectors.joining());
    }

    /** Reads the files and keeps what a selection leaves. */
    private static String read(Selection selection) {
        List<String> lines = new ArrayList<>();
        lines.add("given = ratings.groupby(\"userId\").size()  # how many ratings each user gave in all");
        if (!selection.genres().isEmpty()) {
            lines.add("genres = movies.set_index(\"movieId\")[\"genres\"].str.split(\"|\").apply(set)");
            lines.add("chosen = {" + selection.genres().stream().map(genre -> '"' + genre + '"').collect(Collectors.joining(", ")) + "}");
            lines.add("of_genre = ratings[\"movieId\"].map(lambda m: bool(genres[m] & chosen))");
            lines.add("ratings = ratings[of_genre]");
        }
        if (!selection.stars().isEmpty()) {
            lines.add("ratings = ratings[ratings[\"rating\"].isin(" + selection.stars() + ")]");
        }
        selection.period().ifPresent(period -> lines.add(period(period)));
        if (!selection.groups().isEmpty()) {
            lines.add("ratings = ratings[" + selection.groups().stream().map(ExplorePython::group).collect(Collectors.joining(" | ")) + "]");
        }
        return READ + String.join("\n", lines) + "\n";
    }

    private static String period(Period period) {
        return String.format(Locale.ROOT, "ratings = ratings[pd.to_datetime(ratings[\"timestamp\"], unit=\"s\").between(\"%s-01\", \"%s-01\", inclusive=\"left\")]",
                period.first(), period.last().plusMonths(1));
    }

    private static String group(UserGroup group) {
        String users = "ratings[\"userId\"].map(given)";
        return group.most() == Integer.MAX_VALUE ? "(" + users + " >= " + group.least() + ")"
                : users + ".between(" + group.least() + ", " + group.most() + ")";
    }
}
