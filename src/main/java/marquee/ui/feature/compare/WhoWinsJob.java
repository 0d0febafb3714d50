package marquee.ui.feature.compare;

import java.util.ArrayList;
import java.util.List;

import marquee.core.evaluate.Accuracy;
import marquee.core.registry.ModelSpec;
import marquee.study.Comparison;
import marquee.study.ModelNames;
import marquee.study.ErrorGroups;
import marquee.study.GroupMembers;

/**
 * Cuts the held-out ratings of a comparison into groups, away from the window.
 *
 * @param comparison the comparison; only models with a hold-out test count
 * @param dimension how to cut
 */
record WhoWinsJob(Comparison comparison, ErrorGroups.Dimension dimension) {

    /**
     * What came of it.
     *
     * @param behind asks who is behind a group
     * @param groups the groups
     * @param models the models that count
     * @param winners the best model of each group
     */
    record Answer(GroupMembers behind, List<ErrorGroups.Group> groups, List<Tested> models, List<Winner> winners) { }

    /**
     * A model that was tested on the held-out ratings.
     *
     * @param model the model
     * @param name what it is called
     * @param estimates its estimates of the held-out ratings
     * @param errors its errors by group
     */
    record Tested(ModelSpec model, String name, double[] estimates, List<Accuracy> errors) { }

    /**
     * The best model of a group.
     *
     * @param best its place among the models
     * @param alike whether each model is it or cannot be told from it
     */
    record Winner(int best, boolean[] alike) { }

    Answer run() {
        List<String> names = ModelNames.of(comparison.request().lineUp().models());
        GroupMembers behind = new GroupMembers(comparison.request().dataset(),
                comparison.request().protocol().holdOut(comparison.request().dataset()));
        List<ErrorGroups.Group> groups = behind.groups().of(dimension);
        List<Tested> models = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place);
            ModelSpec spec = comparison.request().lineUp().models().get(place);
            comparison.rows().get(place).holdOut().ifPresent(tested -> models.add(new Tested(spec, name, tested.estimates(),
                    groups.stream().map(group -> behind.groups().accuracy(group, tested.estimates())).toList())));
        }
        return new Answer(behind, groups, models, groups.stream().map(group -> winner(behind.groups(), group, groups.indexOf(group), models)).toList());
    }

    private static Winner winner(ErrorGroups errors, ErrorGroups.Group group, int place, List<Tested> models) {
        int best = 0;
        for (int model = 1; model < models.size(); model++) {
            best = models.get(model).errors().get(place).rmse() < models.get(best).errors().get(place).rmse() ? model : best;
        }
        boolean[] alike = new boolean[models.size()];
        for (int model = 0; model < alike.length; model++) {
            alike[model] = model == best || !errors.paired(group, models.get(model).estimates(), models.get(best).estimates()).isClear();
        }
        return new Winner(best, alike);
    }
}
