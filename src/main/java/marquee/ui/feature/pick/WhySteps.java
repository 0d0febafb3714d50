package marquee.ui.feature.pick;

import java.util.ArrayList;
import java.util.List;

import marquee.core.model.explain.Explanation;
import marquee.core.model.explain.Term;
import marquee.ui.text.Text;

/** Turns the terms of an explanation into steps, each of which begins where the one before it ended. */
final class WhySteps {

    private static final double NOTHING = 1e-12;

    private WhySteps() {
    }

    /** The steps, with the prediction at the end. */
    static List<WhyStep> of(Explanation explanation) {
        List<WhyStep> steps = new ArrayList<>();
        double level = 0;
        for (Term term : explanation.terms()) {
            WhyStep.Role role = steps.isEmpty() ? WhyStep.Role.START : WhyStep.Role.STEP;
            String name = name(term.kind(), explanation);
            steps.add(new WhyStep(role, Text.of("why.term." + name), Text.of("why.term." + name + ".words"), level, level + term.stars()));
            level += term.stars();
        }
        if (!steps.isEmpty() && Math.abs(explanation.clipping()) > NOTHING) {
            steps.add(new WhyStep(WhyStep.Role.STEP, Text.of("why.term.CLIPPING"), Text.of("why.term.CLIPPING.words"), level,
                    level + explanation.clipping()));
        }
        steps.add(new WhyStep(WhyStep.Role.RESULT, Text.of("why.term.PREDICTION"), Text.of("why.term.PREDICTION.words"), 0,
                explanation.estimate()));
        return steps;
    }

    private static String name(Term.Kind kind, Explanation explanation) {
        boolean films = explanation instanceof Explanation.OfNeighbours neighbours
                && neighbours.side() == Explanation.OfNeighbours.Side.MOVIES;
        return kind == Term.Kind.NEIGHBOURS && films ? "NEIGHBOURS_FILMS" : kind.name();
    }
}
