package marquee.core.model.knn;

import java.util.ArrayList;
import java.util.List;
import marquee.core.data.RatingLists;
import marquee.core.data.TrainingSet;
import marquee.core.model.explain.Basis;
import marquee.core.model.explain.Contribution;
import marquee.core.model.explain.Explanation;
import marquee.core.model.explain.Term;

/** Takes the estimate of a k-NN model apart: the first term, and each neighbour's share of what is added to it. */
final class KnnExplanation {

    private final KnnModel model;
    private final Deviations deviations;
    private final RatingLists ratingsOfY;
    private final boolean userBased;

    KnnExplanation(KnnModel model, Deviations deviations, RatingLists ratingsOfY) {
        this.model = model;
        this.deviations = deviations;
        this.ratingsOfY = ratingsOfY;
        this.userBased = model.options().similarity().userBased();
    }

    /** The explanation for a known x and y with these neighbours. */
    Explanation of(int x, int y, Neighbourhood neighbourhood) {
        double raw = userBased ? model.rawEstimate(x, y) : model.rawEstimate(y, x);
        List<Term> terms = new ArrayList<>(deviations.startTerms(x, y));
        if (neighbourhood.size() < model.options().minK()) {
            return terms.isEmpty()
                    ? Explanation.standIn(Basis.TOO_FEW_NEIGHBOURS, model.trainingSet().globalMean(), model.finish(raw))
                    : of(Basis.TOO_FEW_NEIGHBOURS, terms, List.of(), raw);
        }
        List<Contribution> neighbours = contributions(x, y, neighbourhood);
        double sum = 0;
        for (Contribution neighbour : neighbours) {
            sum += neighbour.share();
        }
        terms.add(new Term(Term.Kind.NEIGHBOURS, sum));
        return of(Basis.FULL, terms, neighbours, raw);
    }

    private Explanation of(Basis basis, List<Term> terms, List<Contribution> neighbours, double raw) {
        return new Explanation.OfNeighbours(basis,
                userBased ? Explanation.OfNeighbours.Side.USERS : Explanation.OfNeighbours.Side.MOVIES, terms, neighbours, raw,
                model.finish(raw));
    }

    private List<Contribution> contributions(int x, int y, Neighbourhood neighbourhood) {
        double weights = 0;
        for (int place = 0; place < neighbourhood.size(); place++) {
            weights += neighbourhood.similarity(place);
        }
        TrainingSet known = model.trainingSet();
        List<Contribution> contributions = new ArrayList<>(neighbourhood.size());
        for (int place = 0; place < neighbourhood.size(); place++) {
            int entry = neighbourhood.entry(place);
            int other = ratingsOfY.other(entry);
            double similarity = neighbourhood.similarity(place);
            double deviation = deviations.deviation(other, y, ratingsOfY.value(entry));
            contributions.add(new Contribution(userBased ? known.userId(other) : known.movieId(other), similarity,
                    ratingsOfY.value(entry), deviation, similarity * deviation / weights * deviations.unit(x)));
        }
        return contributions;
    }
}
