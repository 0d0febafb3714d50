package marquee.ui.feature.pick;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import marquee.core.data.Catalog;
import marquee.core.data.Movie;
import marquee.core.data.RatingLists;
import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
import marquee.core.model.explain.Basis;
import marquee.core.model.explain.Contribution;
import marquee.core.model.explain.Explanation;
import marquee.core.model.factor.Svd;
import marquee.core.parallel.Workers;
import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.study.OnboardUser.Star;
import marquee.study.WhatIf;
import marquee.study.WhyThisMovie;
import marquee.study.WhyThisMovie.Place;
import marquee.study.WhyThisMovie.Reasons;
import marquee.study.candidate.Evidence;
import marquee.ui.session.Guest;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/**
 * Asks why a model expects what it expects.
 *
 * @param picked the user, the film and the model
 */
record WhyJob(Picked picked) {

    private static final int LITTLE = 3;

    WhyShown run(Workers workers) {
        Reasons reasons = reasons();
        Explanation explanation = reasons.explanation();
        String film = title(picked.movieId());
        return new WhyShown(picked, film, sentence(explanation.estimate(), place(workers)), caution(explanation),
                WhySteps.of(explanation), ratings(reasons));
    }

    /** The ratings of a guest whom the model does not know; nothing for somebody it does. */
    static List<Star> guest(Picked picked) {
        boolean known = picked.trainingSet().user(picked.userId()) >= 0;
        return known ? List.of() : picked.guest().map(Guest::stars).orElse(List.of());
    }

    private Reasons reasons() {
        List<Star> guest = guest(picked);
        return picked.model() instanceof Svd svd && !guest.isEmpty()
                ? WhyThisMovie.explain(svd, picked.userId(), guest, picked.movieId())
                : WhyThisMovie.explain(picked.model(), picked.userId(), picked.movieId());
    }

    private Place place(Workers workers) {
        List<Star> guest = guest(picked);
        return picked.model() instanceof Svd svd && !guest.isEmpty()
                ? WhyThisMovie.place(svd, guest, picked.movieId())
                : WhatIf.place(picked.model(), picked.userId(), picked.movieId(), workers);
    }

    private String sentence(double estimate, Place place) {
        String model = LineUp.shownName(picked.fitted().spec());
        String stars = Numbers.prediction(estimate);
        OptionalDouble learned = learned();
        if (learned.isPresent()) {
            return Text.of("why.sentence.rated", model, stars, Numbers.rating(learned.getAsDouble()));
        }
        String expected = place.rank() == 0 ? Text.of("why.sentence.unknown", model, stars)
                : Text.of(knowsAll() ? "why.sentence" : "why.sentence.outside", model, stars, place.rank(), unlearned());
        OptionalDouble given = given();
        return given.isEmpty() ? expected : expected + " " + Text.of("why.sentence.heldOut", Numbers.rating(given.getAsDouble()));
    }

    /** What the user gave to the film among the ratings that the model learned from, or that a guest brings. */
    private OptionalDouble learned() {
        return own().filter(star -> star.movieId() == picked.movieId()).mapToDouble(Star::stars).findFirst();
    }

    /** What the user gave to the film in the data. */
    private OptionalDouble given() {
        Ratings all = picked.fitted().dataset().ratings();
        return IntStream.range(0, all.size()).filter(row -> all.userId(row) == picked.userId() && all.movieId(row) == picked.movieId())
                .mapToDouble(all::value).findFirst();
    }

    /** Whether the model knows all that the user rated, so that what it has not learned they have not rated. */
    private boolean knowsAll() {
        return picked.guest().isPresent() || picked.fitted().side() == FittedModel.Side.EVERYTHING;
    }

    /** How many films the model knows of, without those whose ratings by this user it learned from. */
    private int unlearned() {
        TrainingSet known = picked.trainingSet();
        return known.items() - (int) own().filter(star -> known.item(star.movieId()) >= 0).count();
    }

    private Stream<Star> own() {
        TrainingSet known = picked.trainingSet();
        int user = known.user(picked.userId());
        RatingLists lists = known.byUser();
        return user < 0 ? guest(picked).stream() : IntStream.range(lists.start(user), lists.end(user))
                .mapToObj(entry -> new Star(known.movieId(lists.other(entry)), lists.value(entry)));
    }

    private String caution(Explanation explanation) {
        String model = LineUp.shownName(picked.fitted().spec());
        if (explanation.standIn()) {
            return Text.of("why.caution.STAND_IN", model);
        }
        if (explanation.basis() != Basis.FULL) {
            return Text.of("why.caution." + explanation.basis(), model);
        }
        if (explanation instanceof Explanation.Unexplained) {
            return Text.of("why.caution.unexplained", model);
        }
        int ratings = (int) own().count();
        return Stream.of(ratings <= LITTLE ? Text.of("why.caution.little", ratings) : "", thin()).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What is to be said of a film with thin evidence; nothing of another. */
    private String thin() {
        Ratings all = picked.fitted().dataset().ratings();
        int given = (int) IntStream.range(0, all.size()).filter(row -> all.movieId(row) == picked.movieId()).count();
        int item = picked.trainingSet().item(picked.movieId());
        return Evidence.of(given) != Evidence.THIN ? "" : Text.of("why.caution.thin", item < 0 ? 0 : picked.trainingSet().byItem().count(item));
    }

    private WhyRatings ratings(Reasons reasons) {
        String model = LineUp.shownName(picked.fitted().spec());
        if (reasons.ownRatings().isPresent()) {
            WhyThisMovie.OwnRatings own = reasons.ownRatings().get();
            Explanation shares = own.explanation();
            boolean compared = shares instanceof Explanation.OfNeighbours;
            String words = own.exactness() == WhyThisMovie.Exactness.EXACT
                    ? Text.of(compared ? "why.ratings.exact" : "why.ratings.guest", model)
                    : Text.of("why.ratings.view", Numbers.prediction(shares.estimate()), Numbers.prediction(reasons.explanation().estimate()));
            return new WhyRatings(WhyRatings.Side.OWN, words, shares.fromForToAgainst().stream()
                    .map(one -> row(one, title(one.id()), compared)).toList());
        }
        if (reasons.explanation() instanceof Explanation.OfNeighbours) {
            return new WhyRatings(WhyRatings.Side.OTHERS, Text.of("why.ratings.others", model), reasons.explanation().fromForToAgainst()
                    .stream().map(one -> row(one, Text.of("why.user", Integer.toString(one.id())), true)).toList());
        }
        return new WhyRatings(WhyRatings.Side.OWN_WITHOUT_SHARES, Text.of("why.ratings.without", model),
                own().sorted(Comparator.comparingDouble(Star::stars).reversed())
                        .map(star -> new WhyRow(star.movieId(), title(star.movieId()), star.stars(), Double.NaN, Double.NaN)).toList());
    }

    private static WhyRow row(Contribution one, String name, boolean compared) {
        return new WhyRow(one.id(), name, one.stars(), compared ? one.weight() : Double.NaN, one.share());
    }

    private String title(int movieId) {
        Catalog catalog = picked.fitted().dataset().catalog();
        return catalog.find(movieId).map(movie -> movie.year() == Movie.NO_YEAR ? movie.name() : movie.name() + " (" + movie.year() + ")")
                .orElseGet(() -> Text.of("why.film", Integer.toString(movieId)));
    }
}
