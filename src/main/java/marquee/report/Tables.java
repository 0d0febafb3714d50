package marquee.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import marquee.chart.TableText;
import marquee.core.evaluate.CrossValidation;
import marquee.study.Comparison;
import marquee.study.Histogram;
import marquee.ui.text.Text;

/** The tables of a report as files. The names of columns are for programs, so they are not translated. */
final class Tables {

    private static final String[] DESCRIBE = {"count", "mean", "std", "min", "25%", "50%", "75%", "max"};

    private Tables() {
    }

    static List<Table> all(ReportContent content) {
        List<Table> tables = new ArrayList<>(List.of(facts(content), describe(content), histogram(content), halfStars(content), results(content)));
        Report figures = content.figures();
        if (figures.gridSearch() != null) {
            tables.add(grid(figures.gridSearch()));
        }
        if (figures.users() != null) {
            figures.users().forEach(user -> tables.addAll(List.of(topRated(user), topN(user))));
        }
        tables.add(popular("starters", Text.of("report.story.starters"), figures.popular().starters()));
        tables.add(popular("fallback", Text.of("report.story.fallback"), figures.popular().fallback()));
        if (figures.guest() != null) {
            tables.add(guestRatings(content));
            tables.add(new Table("guest-top-n", Text.of("report.story.five"), estimated(figures.guest().topN())));
        }
        return tables;
    }

    private static Table facts(ReportContent content) {
        Report.DatasetPart data = content.figures().dataset();
        return new Table("facts", Text.of("report.facts"), new TableText(List.of("ratings", "users", "rated_movies", "movies", "tags", "density",
                "sparsity"), List.of(List.of(text(data.ratings()), text(data.users()), text(data.ratedMovies()), text(data.movies()),
                text(content.description().tags()), text(data.density()), text(data.sparsity())))));
    }

    /** The table of pandas' {@code describe}. */
    static Table describe(ReportContent content) {
        Report.DatasetPart data = content.figures().dataset();
        double[] values = {data.ratings(), data.mean(), data.standardDeviation(), data.min(), data.quartiles().get(0), data.quartiles().get(1),
            data.quartiles().get(2), data.max()};
        return new Table("describe", Text.of("report.describe"), new TableText(List.of("statistic", "rating"),
                IntStream.range(0, values.length).mapToObj(k -> List.of(DESCRIBE[k], text(values[k]))).toList()));
    }

    private static Table histogram(ReportContent content) {
        Histogram histogram = content.description().histogram20();
        return new Table("ratings-20-bins", Text.of("report.stars.title20"), new TableText(List.of("from", "to", "ratings"),
                IntStream.range(0, histogram.bins().count()).mapToObj(bin -> List.of(text(histogram.bins().edge(bin)),
                        text(histogram.bins().edge(bin + 1)), text(histogram.counts().get(bin)))).toList()));
    }

    private static Table halfStars(ReportContent content) {
        return new Table("ratings-half-stars", Text.of("report.stars.title"), new TableText(List.of("stars", "ratings"),
                content.description().values().counts().entrySet().stream().map(count -> List.of(text(count.getKey()), text(count.getValue()))).toList()));
    }

    private static Table results(ReportContent content) {
        List<List<String>> rows = new ArrayList<>();
        for (int m = 0; m < content.comparison().rows().size(); m++) {
            Comparison.Row row = content.comparison().rows().get(m);
            Report.ResultPart result = content.figures().results().get(m);
            CrossValidation folds = row.crossValidation().orElseThrow();
            rows.add(List.of(result.name(), result.model(), text(folds.folds().size()) + "-fold cross-validation", text(folds.rmse()),
                    text(folds.rmseSpread()), text(folds.mae()), text(folds.maeSpread()), text(folds.fitSeconds()), text(folds.testSeconds())));
            rows.add(List.of(result.name(), result.model(), "hold-out", text(result.holdOutRmse()), "", text(result.holdOutMae()), "",
                    text(result.fitSeconds()), text(result.testSeconds())));
        }
        return new Table("results", Text.of("report.models.results"), new TableText(List.of("model", "specification", "validation_method", "rmse",
                "rmse_sd", "mae", "mae_sd", "fit_seconds", "test_seconds"), rows));
    }

    private static Table grid(Report.GridPart grid) {
        return new Table("grid", Text.of("report.grid"), new TableText(List.of("n_factors", "n_epochs", "lr_all", "reg_all", "rmse", "mae"),
                grid.points().stream().map(point -> List.of(text(point.options().factors()), text(point.options().epochs()),
                        text(point.options().rate()), text(point.options().regularization()), text(point.rmse()), text(point.mae()))).toList()));
    }

    private static Table topRated(Report.UserPart user) {
        return new Table("user-" + user.userId() + "-top-rated", Text.of("report.user.topRated"), new TableText(List.of("movieId", "title", "rating"),
                user.topRated().stream().map(movie -> List.of(text(movie.movieId()), movie.title(), text(movie.rating()))).toList()));
    }

    private static Table topN(Report.UserPart user) {
        List<List<String>> rows = new ArrayList<>();
        for (Report.ListPart list : user.topN()) {
            for (int k = 0; k < list.movies().size(); k++) {
                Report.EstimatedMovie movie = list.movies().get(k);
                rows.add(List.of(list.model(), text(k + 1), text(movie.movieId()), movie.title(), text(movie.estimate())));
            }
        }
        return new Table("user-" + user.userId() + "-top-n", Text.of("report.user.lists"),
                new TableText(List.of("model", "rank", "movieId", "title", "estimate"), rows));
    }

    private static Table popular(String name, String title, List<Report.PopularMovie> movies) {
        return new Table(name, title, new TableText(List.of("movieId", "title", "ratings", "mean"), movies.stream()
                .map(movie -> List.of(text(movie.movieId()), movie.title(), text(movie.ratings()), text(movie.mean()))).toList()));
    }

    private static Table guestRatings(ReportContent content) {
        List<Report.GuestRating> ratings = content.figures().guest().ratings();
        return new Table("guest-ratings", Text.of("report.story.rated"), new TableText(List.of("movieId", "title", "rating"),
                IntStream.range(0, ratings.size()).mapToObj(k -> List.of(text(ratings.get(k).movieId()), content.guestTitles().get(k),
                        text(ratings.get(k).rating()))).toList()));
    }

    private static TableText estimated(List<Report.EstimatedMovie> movies) {
        return new TableText(List.of("rank", "movieId", "title", "estimate"), IntStream.range(0, movies.size())
                .mapToObj(k -> List.of(text(k + 1), text(movies.get(k).movieId()), movies.get(k).title(), text(movies.get(k).estimate()))).toList());
    }

    /** A number as programs read it, in the shortest form that reads back exactly. */
    private static String text(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : Double.toString(number);
    }
}
