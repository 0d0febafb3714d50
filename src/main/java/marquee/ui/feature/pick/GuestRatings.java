package marquee.ui.feature.pick;

import java.util.Comparator;
import java.util.List;

import marquee.core.data.Dataset;
import marquee.core.data.Rating;
import marquee.core.data.Ratings;
import marquee.study.OnboardUser.Star;
import marquee.study.RatedMovie;
import marquee.study.UserDirectory;
import marquee.study.UserPortrait;
import marquee.study.ValueCounts;

/** A guest's ratings looked at as a user's are. */
final class GuestRatings {

    private GuestRatings() {
    }

    /** Highest first, ties in the order in which they were given. */
    static List<RatedMovie> topRated(Dataset dataset, Who guest) {
        return guest.stars().stream().sorted(Comparator.comparingDouble(Star::stars).reversed())
                .map(star -> new RatedMovie(dataset.catalog().get(star.movieId()), star.stars(), Ratings.NO_TIME)).toList();
    }

    /** Who the guest is, beside everybody in the data. */
    static UserPortrait portrait(Dataset dataset, ValueCounts everybody, Who guest) {
        Ratings own = Ratings.of(guest.stars().stream()
                .map(star -> new Rating(guest.userId(), star.movieId(), star.stars(), Ratings.NO_TIME)).toList());
        Dataset alone = new Dataset(dataset.name(), own, dataset.catalog(), List.of(), java.util.Map.of(), dataset.scale(), dataset.sha256());
        return UserPortrait.of(alone, new UserDirectory(own), everybody, guest.userId());
    }
}
