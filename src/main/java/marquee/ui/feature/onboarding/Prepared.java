package marquee.ui.feature.onboarding;

import marquee.core.data.Dataset;
import marquee.study.MovieSearch;
import marquee.study.OnboardUser;
import marquee.study.RecommendForUser;

/**
 * What is made of a data set once, before anybody rates.
 *
 * @param dataset the data
 * @param recommend who recommends
 * @param onboard the starters, and the refit
 * @param search finds films
 */
record Prepared(Dataset dataset, RecommendForUser recommend, OnboardUser onboard, MovieSearch search) {

    static Prepared of(Dataset dataset) {
        RecommendForUser recommend = new RecommendForUser(dataset);
        return new Prepared(dataset, recommend, new OnboardUser(dataset, recommend), new MovieSearch(dataset.catalog(), recommend.movies()));
    }
}
