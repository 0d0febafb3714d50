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
     */
    record Answer(GroupMembers behind, List<ErrorGroups.Group> groups, List<Tested> models) { }

    /**
     * A model that was tested on the held-out ratings.
     *
     * @param model the model
     * @param name what it is called
     * @param estimates its estimates of the held-out ratings
     * @param errors its errors by group
     */
    record Tested(ModelSpec model, String name, double[] estimates, List<Accuracy> errors) { }

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
        return new Answer(behind, groups, models);
    }
}
