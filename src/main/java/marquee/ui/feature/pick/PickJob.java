package marquee.ui.feature.pick;

import java.util.ArrayList;
import java.util.List;

import marquee.core.data.Dataset;
import marquee.core.parallel.Workers;
import marquee.study.FittedModel;
import marquee.study.MovieStats;
import marquee.study.RatedMovie;
import marquee.study.RecommendForUser;
import marquee.study.UserPortrait;
import marquee.study.ValueCounts;
import marquee.study.candidate.CandidateFilter;
import marquee.study.candidate.HeldOutRating;
import marquee.study.candidate.PersonalList;

/** What the tab computes away from the window. */
final class PickJob {

    private PickJob() {
    }

    private static MovieLine.Behind behind(MovieStats movies, int movieId) {
        return new MovieLine.Behind(movies.count(movieId), movies.mean(movieId));
    }

    /**
     * A data set, ready to be asked about its users.
     *
     * @param dataset the data
     * @param recommend its users and movies
     * @param everybody how often everybody gave which rating
     * @param choices what its movies can be filtered by
     */
    record Prepared(Dataset dataset, RecommendForUser recommend, ValueCounts everybody, FilterChoices choices) {

        static Prepared of(Dataset dataset) {
            return new Prepared(dataset, new RecommendForUser(dataset), ValueCounts.of(dataset.ratings()),
                    FilterChoices.of(dataset.catalog()));
        }
    }

    /**
     * Asks who somebody is.
     *
     * @param prepared the data
     * @param who a user of the data, or a guest
     */
    record Meet(Prepared prepared, Who who) {

        Met run() {
            MovieStats movies = prepared.recommend().movies();
            List<RatedMovie> rated = who.guest().isPresent() ? GuestRatings.topRated(prepared.dataset(), who)
                    : prepared.recommend().topRated(who.userId(), prepared.recommend().users().user(who.userId()).ratings());
            List<MovieLine> lines = new ArrayList<>(rated.size());
            rated.forEach(line -> lines.add(MovieLine.of(lines.size() + 1, line, behind(movies, line.movie().id()))));
            UserPortrait portrait = who.guest().isPresent() ? GuestRatings.portrait(prepared.dataset(), prepared.everybody(), who)
                    : UserPortrait.of(prepared.dataset(), prepared.recommend().users(), prepared.everybody(), who.userId());
            return new Met(who, portrait, List.copyOf(lines));
        }
    }

    /**
     * Somebody.
     *
     * @param who who it is
     * @param portrait what is to be said of them
     * @param rated all their ratings, highest first
     */
    record Met(Who who, UserPortrait portrait, List<MovieLine> rated) { }

    /**
     * Asks what a model recommends.
     *
     * @param prepared the data
     * @param fitted the model
     * @param who to whom
     * @param filter what they want to hear of
     * @param n length of the list
     */
    record Recommend(Prepared prepared, FittedModel fitted, Who who, CandidateFilter filter, int n) {

        Recommended run(Workers workers) {
            PersonalList list = new PersonalList.Question(fitted, who.userId(), who.stars(), filter, n)
                    .answer(prepared.recommend(), workers);
            List<MovieLine> heldOut = new ArrayList<>();
            for (HeldOutRating rating : HeldOutRating.of(prepared.recommend(), fitted, who.userId())) {
                heldOut.add(MovieLine.of(heldOut.size() + 1, rating, behind(prepared.recommend().movies(), rating.movie().id())));
            }
            return new Recommended(list, List.copyOf(heldOut));
        }
    }

    /**
     * What a model recommends.
     *
     * @param list the list
     * @param heldOut what it expected where the truth was held out, highest truth first
     */
    record Recommended(PersonalList list, List<MovieLine> heldOut) { }
}
