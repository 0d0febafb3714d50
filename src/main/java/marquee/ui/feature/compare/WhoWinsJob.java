package marquee.ui.feature.compare;

import java.util.ArrayList;
import java.util.List;

import marquee.core.evaluate.Accuracy;
import marquee.study.Comparison;
import marquee.study.ModelNames;
import marquee.study.WhoWins;

/**
 * Cuts the held-out ratings of a comparison into groups, away from the window.
 *
 * @param comparison the comparison; only models with a hold-out test count
 * @param grouping how to cut
 */
record WhoWinsJob(Comparison comparison, WhoWins.Grouping grouping) {

    /**
     * What came of it.
     *
     * @param wins asks on
     * @param groups the groups
     * @param models the names of the models that count
     * @param errors errors by model, then by group
     */
    record Answer(WhoWins wins, List<WhoWins.Group> groups, List<String> models, List<List<Accuracy>> errors) { }

    Answer run() {
        List<String> names = ModelNames.of(comparison.request().lineUp().models());
        List<String> models = new ArrayList<>();
        List<double[]> estimates = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place);
            comparison.rows().get(place).holdOut().ifPresent(tested -> {
                models.add(name);
                estimates.add(tested.estimates());
            });
        }
        WhoWins wins = new WhoWins(comparison.request().dataset(),
                comparison.request().protocol().holdOut(comparison.request().dataset()), estimates);
        List<WhoWins.Group> groups = wins.groups(grouping);
        List<List<Accuracy>> errors = new ArrayList<>();
        for (int model = 0; model < models.size(); model++) {
            int place = model;
            errors.add(groups.stream().map(group -> wins.accuracy(group, place)).toList());
        }
        return new Answer(wins, groups, models, errors);
    }
}
