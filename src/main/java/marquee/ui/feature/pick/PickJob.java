package marquee.ui.feature.pick;

import java.util.ArrayList;
import java.util.List;

import marquee.core.data.Dataset;
import marquee.core.parallel.Workers;
import marquee.study.FittedModel;
import marquee.study.MovieStats;
import marquee.study.RatedMovie;
import marquee.study.RecommendForUser;
import marquee.study.RecommendedMovie;
import marquee.study.UserPortrait;
import marquee.study.ValueCounts;

/** What the tab computes away from the window. */
final class PickJob {

    private PickJob() {
    }

    /**
     * A data set, ready to be asked about its users.
     *
     * @param dataset the data
     * @param recommend its users and movies
     * @param everybody how often everybody gave which rating
     */
    record Prepared(Dataset dataset, RecommendForUser recommend, ValueCounts everybody) {

        static Prepared of(Dataset dataset) {
            return new Prepared(dataset, new RecommendForUser(dataset), ValueCounts.of(dataset.ratings()));
        }
    }

    /**
     * Asks who a user is.
     *
     * @param prepared the data
     * @param userId a user of the data
     */
    record Meet(Prepared prepared, int userId) {

        Met run() {
            int all = prepared.recommend().users().user(userId).ratings();
            return new Met(UserPortrait.of(prepared.dataset(), prepared.recommend().users(), prepared.everybody(), userId),
                    lines(prepared.recommend().topRated(userId, all), prepared.recommend().movies()));
        }

        private static List<MovieLine> lines(List<RatedMovie> rated, MovieStats movies) {
            List<MovieLine> lines = new ArrayList<>(rated.size());
            for (RatedMovie line : rated) {
                lines.add(MovieLine.of(lines.size() + 1, line, movies.count(line.movie().id()), movies.mean(line.movie().id())));
            }
            return lines;
        }
    }

    /**
     * A user.
     *
     * @param portrait who they are
     * @param rated all their ratings, highest first
     */
    record Met(UserPortrait portrait, List<MovieLine> rated) { }

    /**
     * Asks what a model recommends.
     *
     * @param prepared the data
     * @param fitted the model
     * @param userId a user of the data
     * @param n length of the list
     */
    record Recommend(Prepared prepared, FittedModel fitted, int userId, int n) {

        List<RecommendedMovie> run(Workers workers) {
            return prepared.recommend().topN(fitted, userId, n, workers);
        }
    }
}
